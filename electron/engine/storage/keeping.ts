import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { FoundOutside, WorkbookFile } from './adapter.ts';
import type { Codec } from './codec.ts';
import type { Disk } from './disk.ts';
import { errnoOf, type Trouble, troubleOf } from './failures.ts';
import { Journal } from './journal.ts';
import type { Head } from './journalFile.ts';
import { JournalFolder } from './journalFolder.ts';
import { Owner } from './owner.ts';
import type { Recovery } from './recover.ts';
import type { Clock, Format, Outside, OutsideFile, SessionOptions } from './sessionTypes.ts';

/** The options of a session with nothing left open. */
export type Settled = SessionOptions & {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly format: Format;
};

/** A workbook file that was read and whose journal is ours. */
export interface Begun {
  readonly file: WorkbookFile;
  readonly base: Workbook;
  readonly recovery: Recovery;
  readonly owner: Owner;
}

/**
 * The file of an open workbook and its journal, and the order in which they are written: announce in the journal,
 * write the file, begin the journal anew. Killed between any two steps, the next opening finds the same state.
 * Its methods must not run at the same time.
 */
export class Keeping {
  readonly journal: Journal;
  file: WorkbookFile;
  /** What the file holds. */
  base: Workbook;
  /** Since when that is known. */
  baseAt: string;
  outside: Outside | null = null;
  trouble: Trouble | null = null;
  readOnly = false;
  /** When the disk last took something. */
  at: string;
  readonly #options: Settled;
  readonly #folder: JournalFolder;
  readonly #current: () => Workbook;
  #low: Low<Workbook | null>;
  #owner: Owner;

  /** `current` gives the workbook with all edits. */
  constructor({ file, base, recovery, owner }: Begun, options: Settled, current: () => Workbook) {
    this.#owner = owner;
    this.#options = options;
    this.#current = current;
    this.#folder = new JournalFolder(options.disk, options.data);
    this.file = file;
    this.#low = new Low<Workbook | null>(file, base);
    this.base = base;
    this.baseAt = this.now();
    const place = { path: this.#folder.pathFor(file.path), head: this.#head(), codec: file.codec };
    this.journal = new Journal(options.disk, place, recovery.edits);
    this.at = this.now();
  }

  /** There is something that the file does not hold. */
  get dirty(): boolean {
    return this.journal.edits > 0 || this.#current() !== this.base;
  }

  /** Writes the file if it does not hold everything. False when that failed: see `trouble`, `outside` and `readOnly`. */
  async checkpoint(): Promise<boolean> {
    if (!this.dirty) return true;
    try {
      await this.checkWritable();
      await this.#write(this.journal, () => this.#low.write());
      return true;
    } catch (error) {
      this.#failed(error);
      await this.journal.retry();
      return false;
    }
  }

  /** Compares the file with what is known of it. */
  async inspect(): Promise<void> {
    try {
      await this.file.inspect();
      this.outside = null;
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Goes on in another file, over whatever is there. Throws a Refusal. */
  async moveTo(target: string): Promise<void> {
    if (target === this.file.path) {
      return this.#write(this.journal, () => this.file.overwrite(this.#current()));
    }
    const { disk, format } = this.#options;
    const [after, covers] = [this.#current(), this.journal.edits];
    const file = new WorkbookFile(target, disk, format, this.file.codec);
    const owner = new Owner(disk, this.#folder.pathFor(target));
    await owner.claim(target);
    try {
      await file.overwrite(after);
    } catch (error) {
      await owner.release();
      throw error;
    }
    // Edits of the file that was there before belong to nothing any more, but are not thrown away.
    await this.#folder.setAside(target).catch(() => undefined);
    this.file = file;
    this.#low = new Low<Workbook | null>(file, after);
    this.#settle(after);
    await this.journal.rebase(covers, { head: this.#head(), path: this.#folder.pathFor(target) });
    await this.#owner.release();
    this.#owner = owner;
  }

  /** Takes the file as someone else left it for the base. */
  takeOutside(file: OutsideFile): void {
    this.file.sha256 = file.sha256;
    this.base = file.workbook;
    this.baseAt = this.now();
    this.outside = null;
  }

  /** Forgets the journal's edits: the current workbook is what the file holds. */
  async forgetEdits(): Promise<void> {
    await this.journal.rebase(this.journal.edits, { head: this.#head() });
  }

  /** Writes file and journal with another codec. Throws a Refusal; then the old one is still in use. */
  changeCodec(codec: Codec): Promise<void> {
    // No edit may be sealed with the old key once the file is not: a crash would leave it unreadable.
    return this.journal.hold(async (journal) => {
      const old = this.file.codec;
      this.file.codec = codec;
      try {
        await this.#write(journal, () => this.#low.write());
      } catch (error) {
        this.file.codec = old;
        throw error;
      }
    });
  }

  /** A rename needs the folder only, and would replace a file that its owner has made read-only. */
  async checkWritable(): Promise<void> {
    const { disk } = this.#options;
    try {
      await disk.access(this.file.path, constants.W_OK);
      await disk.access(dirname(this.file.path), constants.W_OK);
      this.readOnly = false;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return; // Found missing when it is read.
      this.readOnly = ['EACCES', 'EPERM', 'EROFS'].includes(errnoOf(error));
      throw error;
    }
  }

  async letGo(): Promise<void> {
    await this.journal.close();
    await this.#owner.release();
  }

  now(): string {
    return this.#options.clock.now().toISOString();
  }

  async #write(journal: Pick<Journal, 'announce' | 'rebase'>, write: () => Promise<void>): Promise<void> {
    const { exclusively } = this.#options;
    const [after, covers] = [this.#current(), this.journal.edits];
    let written: (() => void) | undefined;
    this.file.beforeWrite = async (sha256) => {
      await journal.announce({ file: sha256, covers });
      written = await this.#keepVersion(after);
    };
    this.#low.data = after;
    await (exclusively ? exclusively(this.file.path, write) : write());
    this.#settle(after);
    written?.();
    await journal.rebase(covers, { head: this.#head(), codec: this.file.codec });
  }

  async #keepVersion(after: Workbook): Promise<(() => void) | undefined> {
    try {
      const { path } = this.file;
      return await this.#options.onCheckpoint?.({ path, workbookId: after.id, before: this.base, after });
    } catch {
      // A version that could not be kept is no reason not to save.
      return undefined;
    }
  }

  #failed(error: unknown): void {
    if (!(error instanceof FoundOutside)) {
      this.trouble = troubleOf(error);
      return;
    }
    const news = this.outside !== error.outside;
    this.outside = error.outside;
    if (news) this.#options.onOutside?.(error.outside);
  }

  /** The file holds `workbook` now. */
  #settle(workbook: Workbook): void {
    this.base = workbook;
    this.baseAt = this.now();
    this.at = this.now();
    this.trouble = null;
    this.outside = null;
    this.readOnly = false;
  }

  #head(): Head {
    return { workbookId: this.base.id, path: this.file.path, base: this.file.sha256 };
  }
}
