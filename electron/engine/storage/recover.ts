import { applyChanges } from '#domain/edits/apply.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Codec } from './codec.ts';
import { decodeEdit, type JournalFile, type JournalledEdit } from './journalFile.ts';
import type { JournalFolder } from './journalFolder.ts';
import type { Conflict, Recovered } from './sessionTypes.ts';

/** The workbook file as it was read. */
export interface FileAsRead {
  readonly path: string;
  readonly sha256: string;
  readonly workbook: Workbook;
}

export interface Recovery {
  /** With the edits that were brought back. */
  readonly workbook: Workbook;
  readonly edits: readonly JournalledEdit[];
  readonly recovered: Recovered | null;
  readonly conflicts: readonly Conflict[];
}

/**
 * Brings back what a crash kept out of the file. Changes nothing on disk that a second try would need:
 * killed at any moment, it does the same again.
 */
export async function recover(folder: JournalFolder, file: FileAsRead, codec: Codec): Promise<Recovery> {
  const path = folder.pathFor(file.path);
  if ((await folder.read(path)) === null) await folder.adopt(file.path, file.workbook.id);
  const journal = await folder.read(path);
  const replayed = journal && (journal === 'damaged' ? null : replay(journal, file, codec));
  if (journal && !replayed && mayHoldEdits(journal)) await folder.setAside(file.path);
  // All its edits are in the file: the crash came between the two.
  if (replayed?.edits.length === 0) await folder.remove(path).catch(() => undefined);
  const conflicts = await conflictsOf(folder, file, codec);
  if (!replayed) return { workbook: file.workbook, edits: [], recovered: null, conflicts };
  return { ...replayed, conflicts };
}

/** Null when the edits do not belong to this state of the file, or cannot be read or done. */
function replay(journal: JournalFile, file: FileAsRead, codec: Codec): Omit<Recovery, 'conflicts'> | null {
  const covered = coveredBy(journal, file.sha256);
  const edits = covered === null ? null : openEdits(journal, covered, codec);
  if (!edits) return null;
  try {
    const workbook = edits.reduce(applied, file.workbook);
    return { workbook, edits, recovered: told(edits, journal.torn) };
  } catch {
    return null;
  }
}

function applied(workbook: Workbook, { changes, revision }: JournalledEdit): Workbook {
  return { ...applyChanges(workbook, changes).workbook, revision };
}

/** How many edits of the journal a file with this SHA-256 already holds; null when it is of another history. */
function coveredBy({ head, entries }: JournalFile, sha256: string): number | null {
  const match = entries.findLast((entry) => entry.kind === 'checkpoint' && entry.checkpoint.file === sha256);
  if (match?.kind === 'checkpoint') return match.checkpoint.covers;
  return head.base === sha256 ? 0 : null;
}

/** Null when one of them cannot be opened: its checksum is right, so it was sealed with another key. */
function openEdits(journal: JournalFile, from: number, codec: Codec): JournalledEdit[] | null {
  const edits: JournalledEdit[] = [];
  const sealed = journal.entries.filter((entry) => entry.kind === 'edit').slice(from);
  for (const { payload } of sealed) {
    const edit = opened(payload, codec);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

function opened(payload: Uint8Array, codec: Codec): JournalledEdit | null {
  try {
    return decodeEdit(codec.open(payload));
  } catch {
    return null;
  }
}

function mayHoldEdits(journal: JournalFile | 'damaged'): boolean {
  return journal === 'damaged' || journal.torn || journal.entries.some(({ kind }) => kind === 'edit');
}

async function conflictsOf(folder: JournalFolder, file: FileAsRead, codec: Codec): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const path of await folder.aside(file.path)) {
    const journal = await folder.read(path);
    if (!journal) continue;
    const edits = journal === 'damaged' ? null : openEdits(journal, 0, codec);
    const belongs = journal !== 'damaged' && coveredBy(journal, file.sha256) !== null;
    conflicts.push({
      edits: edits ?? [],
      reason: !edits ? 'unreadable' : belongs ? 'edit-refused' : 'file-differs',
      discard: () => folder.remove(path),
    });
  }
  return conflicts;
}

function told(edits: readonly JournalledEdit[], cut: boolean): Recovered | null {
  if (edits.length === 0 && !cut) return null;
  const labels = edits.map(({ label }) => label);
  return { count: edits.length, labels, cut, sentence: sentence(labels, cut) };
}

function sentence(labels: readonly string[], cut: boolean): string {
  const shown = labels.slice(-3).map((label) => `“${label}”`);
  const list = shown.length < labels.length ? `the last of them ${shown.join(', ')}` : shown.join(', ');
  const changes = labels.length === 1 ? '1 change' : `${labels.length} changes`;
  const brought = labels.length > 0 ? `${changes} not yet in the file came back: ${list}.` : '';
  const missing = cut ? 'What was being written at the last moment could not be read.' : '';
  return [brought, missing].filter(Boolean).join(' ');
}
