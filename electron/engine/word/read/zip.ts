import { inflateRawSync } from 'node:zlib';
import { Refusal } from '#contract/result.ts';

/** What a zip may hold at most; the largest document of ours is about a hundredth of it. */
const most = { file: 50 << 20, entries: 2_000, one: 30 << 20, all: 200 << 20, ratio: 200 } as const;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** The parts of a zip file, unpacked one by one when they are asked for, never more than its directory announced. */
export class Zip {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** Looks over the whole directory before anything is unpacked. Throws a Refusal for what is no sound zip. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength > most.file) throw refused('too-large', 'it is larger than 50 MB');
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = directory(this.#bytes);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The content of a part; null when there is none of that name. Throws a Refusal when it is damaged. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    const { at, packed, size, method } = entry;
    const bytes = this.#bytes;
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) throw damaged();
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (from + packed > bytes.length) throw damaged();
    const content = bytes.subarray(from, from + packed);
    if (method === 0) return packed === size ? content : failDamaged();
    try {
      const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
      return unpacked.length === size ? unpacked : failDamaged();
    } catch {
      throw damaged();
    }
  }
}

function directory(bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most.entries) throw refused('too-many', `it holds more than ${most.entries} parts`);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  let all = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const entry: Entry = {
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    const isLocked = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (isLocked) throw refused('encrypted', 'it is encrypted');
    if (entries.has(name)) throw refused('doubled', 'it holds two parts of one name');
    check(entry);
    all += entry.size;
    if (all > most.all) throw refused('too-large', 'it would unpack to more than 200 MB');
    entries.set(name, entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  checkOverlaps([...entries.values()]);
  return entries;
}

function check({ method, size, packed }: Entry): void {
  if (method !== 0 && method !== 8) throw refused('method', 'it is packed in a way that Word does not use');
  if (size > most.one) throw refused('too-large', 'a part of it would unpack to more than 30 MB');
  if (size > 100_000 && size > packed * most.ratio)
    throw refused('bomb', 'it would unpack to far more than it is');
}

/** Parts that share bytes are the trick by which a small file becomes a very large one. */
function checkOverlaps(entries: readonly Entry[]): void {
  let end = 0;
  for (const { at, packed } of [...entries].sort((one, other) => one.at - other.at)) {
    if (at < end) throw refused('overlap', 'its parts overlap');
    end = at + 30 + packed;
  }
}

/** The directory's end stands last, before a comment of at most 64 kB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  throw damaged();
}

/** A Refusal about a file whose name the caller knows. */
export function refused(code: string, why: string): Refusal {
  return new Refusal(`word-${code}`, `This file cannot be read: ${why}. Ask for it as an ordinary .docx.`);
}

function damaged(): Refusal {
  return refused('damaged', 'it is damaged or no Word document');
}

function failDamaged(): never {
  throw damaged();
}
