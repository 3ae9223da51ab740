import { crc32 } from 'node:zlib';

/** What a frame of a journal holds: an edit (sealed by the codec), or the note that a checkpoint is about to be written. */
export type FrameKind = 'edit' | 'checkpoint';

export interface Frame {
  readonly kind: FrameKind;
  readonly payload: Uint8Array;
  /** Where it ends in the bytes it was read from. */
  readonly end: number;
}

const headBytes = 13;
const kinds: readonly FrameKind[] = ['edit', 'checkpoint'];

/** length (4) · crc32 of all that follows and of the length (4) · sequence (4) · kind (1) · payload */
export function encodeFrame(sequence: number, kind: FrameKind, payload: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(headBytes + payload.length);
  frame.writeUInt32LE(payload.length, 0);
  frame.writeUInt32LE(sequence, 8);
  frame.writeUInt8(kinds.indexOf(kind), 12);
  frame.set(payload, headBytes);
  frame.writeUInt32LE(checksum(frame), 4);
  return frame;
}

/** Reads the frame at `start`, which must have number `sequence`; null when it is torn, altered or out of turn. */
export function decodeFrame(bytes: Uint8Array, start: number, sequence: number): Frame | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length - start < headBytes) return null;
  const end = start + headBytes + buffer.readUInt32LE(start);
  if (end > buffer.length) return null;
  const frame = buffer.subarray(start, end);
  if (frame.readUInt32LE(4) !== checksum(frame) || frame.readUInt32LE(8) !== sequence) return null;
  const kind = kinds[frame.readUInt8(12)];
  return kind === undefined ? null : { kind, payload: frame.subarray(headBytes), end };
}

function checksum(frame: Buffer): number {
  return crc32(frame.subarray(8), crc32(frame.subarray(0, 4)));
}
