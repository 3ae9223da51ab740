import type { SavedState } from '#contract/state.ts';
import type { Edit } from '#domain/edits/change.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Codec } from './codec.ts';
import type { Disk } from './disk.ts';
import type { JournalledEdit } from './journalFile.ts';

export type { Codec } from './codec.ts';
export type { JournalledEdit } from './journalFile.ts';

/** How a workbook is written as bytes. */
export interface Format {
  /** Throws a Refusal for what is no sound workbook. `newer`: of a newer version, for reading only. */
  parse(bytes: Uint8Array): { readonly workbook: Workbook; readonly newer: boolean };
  stringify(workbook: Workbook): Uint8Array;
  /** The same bytes piece by piece, made as they are asked for. */
  chunks(workbook: Workbook): Iterable<Uint8Array>;
}

/** Time, handed in so that tests need not wait. */
export interface Clock {
  now(): Date;
  /** Calls once, later; returns what cancels it. */
  after(ms: number, work: () => void): () => void;
}

/** What the versions of a workbook are made of: the file at `path` as it was, just before it is overwritten. */
export interface BeforeCheckpoint {
  readonly path: string;
  readonly workbookId: string;
  readonly before: Workbook;
  readonly after: Workbook;
}

export interface SessionOptions {
  /** The app's own data folder; journals lie below it. */
  readonly data: string;
  readonly format?: Format;
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Looks at the file's bytes and gives what opens them; asks for a password where one is needed. */
  readonly codecFor?: (file: Uint8Array) => Codec | Promise<Codec>;
  /** Runs a save while others are kept out (the lock of a shared folder). */
  readonly exclusively?: <T>(path: string, work: () => Promise<T>) => Promise<T>;
  /**
   * Awaited when the new file is ready and has not taken its place yet; when it fails the save goes on, for saving
   * matters more. What it gives back is called once the file is written.
   */
  readonly onCheckpoint?: (moment: BeforeCheckpoint) => Promise<() => void> | undefined;
  readonly onSavedState?: (state: SavedState) => void;
  /** The file was changed or taken away by someone else; nothing was overwritten. */
  readonly onOutside?: (what: Outside) => void;
}

/** What became of the file behind our back. */
export type Outside = 'changed' | 'missing';

/** What the journal brought back after a crash. */
export interface Recovered {
  readonly count: number;
  /** What was done, in the user's words, oldest first. */
  readonly labels: readonly string[];
  /** True when the journal's end could not be read and was cut off. */
  readonly cut: boolean;
  /** The same for people, as one sentence. */
  readonly sentence: string;
}

/** Edits of this workbook that belong to another state of the file; kept, and not applied. */
export interface Conflict {
  readonly edits: readonly JournalledEdit[];
  /** Why they could not be applied. */
  readonly reason: 'file-differs' | 'edit-refused' | 'unreadable';
  /** Forgets them for good, once the user has decided. */
  discard(): Promise<void>;
}

/** The file as someone else left it. */
export interface OutsideFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly workbook: Workbook;
}

/** One open workbook file: its journal, its checkpoints, and what can truly be said about them. */
export interface Session {
  /** The file itself, symlinks resolved. */
  readonly path: string;
  /** With every edit recorded. */
  readonly workbook: Workbook;
  /** As the file held it when it was last read or written: the common ancestor for a merge. */
  readonly base: Workbook;
  /** When that was. */
  readonly baseAt: string;
  readonly saved: SavedState;
  /** Why nothing may be changed (a newer version of the format …), or null. A file that is merely read-only takes edits. */
  readonly refusesEdits: string | null;
  readonly recovered: Recovered | null;
  readonly conflicts: readonly Conflict[];
  readonly outside: Outside | null;
  /** Edits that are in the journal or in memory, but not yet in the file. */
  readonly pending: number;

  /**
   * Keeps an edit; `after` is the workbook with it. At once visible in `workbook`.
   * 'durable' when the disk has it; 'in-memory' when the journal could not be written:
   * it is tried again, and the saved state says so meanwhile.
   */
  record(edit: Pick<Edit, 'label' | 'changes'>, after: Workbook): Promise<'durable' | 'in-memory'>;
  /** Writes the file now (Ctrl+S). Never throws: what it returns tells how it went. */
  save(): Promise<SavedState>;
  /** Writes the workbook to another file and goes on there. Throws a Refusal; then nothing has changed. */
  saveAs(path: string): Promise<void>;
  /** Writes the workbook to another file and stays here. Throws a Refusal. */
  copyTo(path: string): Promise<void>;
  /** Compares the file with what was last read or written, by its whole content. */
  checkOutside(): Promise<Outside | null>;
  /** Reads the file as someone else left it. Throws a Refusal. */
  readOutside(): Promise<OutsideFile>;
  /**
   * Takes the changed file as the new base and goes on with what `decide` gives: the file's workbook itself, or both
   * brought together, which is saved. It is asked at the very moment, so that no edit made meanwhile is left out;
   * null leaves everything as it is.
   */
  continueFrom(file: OutsideFile, decide: () => Workbook | null): Promise<SavedState>;
  /** Writes file and journal anew with another codec (password set, changed, removed). Throws a Refusal. */
  changeCodec(codec: Codec): Promise<void>;
  /**
   * Saves and lets go. What could not be put into the file stays in the journal and comes back on opening.
   * Throws a Refusal and stays open when edits are in memory only, unless `losing` is set.
   */
  close(options?: { readonly losing?: boolean }): Promise<SavedState>;
}
