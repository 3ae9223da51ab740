import { z } from 'zod';
import { Change } from '#domain/edits/change.ts';
import { decodeFrame, encodeFrame, type Frame } from './frames.ts';

/** Which state of which file the edits of a journal belong to. */
const Head = z.object({
  workbookId: z.string(),
  path: z.string(),
  /** SHA-256 of the file that the first edit applies to. */
  base: z.string(),
});
export type Head = z.infer<typeof Head>;

export const JournalledEdit = z.object({
  label: z.string(),
  changes: z.array(Change),
  /** The workbook's revision after it. */
  revision: z.int(),
  at: z.string(),
});
export type JournalledEdit = z.infer<typeof JournalledEdit>;

/** Written before a checkpoint: the file with this SHA-256 holds the first `covers` edits of this journal. */
const Checkpoint = z.object({ file: z.string(), covers: z.int().min(0) });
export type Checkpoint = z.infer<typeof Checkpoint>;

export type Entry =
  | { readonly kind: 'edit'; readonly payload: Uint8Array }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint };

export interface JournalFile {
  readonly head: Head;
  /** The valid prefix; the payloads of edits are still sealed. */
  readonly entries: readonly Entry[];
  /** True when something unreadable follows the prefix. */
  readonly torn: boolean;
}

const magic = Buffer.from('rolebook-journal 1\n');

export function encodeHead(head: Head): Uint8Array {
  return Buffer.concat([magic, encodeFrame(0, 'checkpoint', toBytes(head))]);
}

/** `index` counts the entries of a journal from 0. */
export function encodeEntry(index: number, entry: Entry): Uint8Array {
  const payload = entry.kind === 'edit' ? entry.payload : toBytes(entry.checkpoint);
  return encodeFrame(index + 1, entry.kind, payload);
}

/** Reads a journal up to the first bad record; null when not even its head can be read. */
export function decodeJournal(bytes: Uint8Array): JournalFile | null {
  if (Buffer.compare(bytes.subarray(0, magic.length), magic) !== 0) return null;
  const first = decodeFrame(bytes, magic.length, 0);
  const head = first && fromBytes(Head, first.payload);
  if (!first || !head) return null;
  const entries: Entry[] = [];
  let end = first.end;
  for (;;) {
    const frame = decodeFrame(bytes, end, entries.length + 1);
    const entry = frame && entryOf(frame);
    if (!frame || !entry) return { head, entries, torn: end < bytes.length };
    entries.push(entry);
    end = frame.end;
  }
}

function entryOf({ kind, payload }: Frame): Entry | null {
  if (kind === 'edit') return { kind, payload };
  const checkpoint = fromBytes(Checkpoint, payload);
  return checkpoint && { kind, checkpoint };
}

export function encodeEdit(edit: JournalledEdit): Uint8Array {
  return toBytes(edit);
}

/** Null when the bytes hold no edit. */
export function decodeEdit(bytes: Uint8Array): JournalledEdit | null {
  return fromBytes(JournalledEdit, bytes);
}

function toBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function fromBytes<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}
