import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { errnoOf } from './failures.ts';
import { decodeJournal, type JournalFile } from './journalFile.ts';
import { sha256, syncFolder } from './paths.ts';
import { readWhole } from './read.ts';

/** A journal grows past its usual size only while the workbook file cannot be written. */
const largestJournal = 512 * 1024 * 1024;

/** The journals of all workbooks, in the app's own data folder: a shared folder is no place for them. */
export class JournalFolder {
  readonly #disk: Disk;
  readonly #folder: string;

  constructor(disk: Disk, data: string) {
    this.#disk = disk;
    this.#folder = join(data, 'journals');
  }

  /** Where the journal of a file lies. By place, not by workbook: two copies have two journals. */
  pathFor(file: string): string {
    return join(this.#folder, `${keyOf(file)}.journal`);
  }

  /** Null when there is none; 'damaged' when it is no journal any more. */
  async read(path: string): Promise<JournalFile | 'damaged' | null> {
    try {
      const bytes = await readWhole(path, this.#disk, largestJournal);
      return decodeJournal(bytes) ?? 'damaged';
    } catch (error) {
      if (errnoOf(error) === 'not-found') return null;
      throw error;
    }
  }

  /** Gives the file the journal of the same workbook at a place that is no more: it was moved or renamed after a crash. */
  async adopt(file: string, workbookId: string): Promise<void> {
    const own = this.pathFor(file);
    for (const name of await this.#names()) {
      const path = join(this.#folder, name);
      if (path === own || !/^[0-9a-f]+\.journal$/.test(name)) continue;
      const journal = await this.read(path).catch(() => null);
      if (!journal || journal === 'damaged' || journal.head.workbookId !== workbookId) continue;
      if (!(await this.#isGone(journal.head.path))) continue;
      await this.#disk.rename(path, own);
      return;
    }
  }

  /** Puts a journal aside: kept, and out of the way of the next one. */
  async setAside(file: string): Promise<void> {
    const aside = join(this.#folder, `${keyOf(file)}.kept-${Date.now()}-${randomBytes(4).toString('hex')}`);
    await this.#disk.rename(this.pathFor(file), aside);
    await syncFolder(this.#disk, this.#folder);
  }

  /** The journals of a file that were put aside, oldest first. */
  async aside(file: string): Promise<string[]> {
    const start = `${keyOf(file)}.kept-`;
    const names = (await this.#names()).filter((name) => name.startsWith(start));
    return names.sort().map((name) => join(this.#folder, name));
  }

  async remove(path: string): Promise<void> {
    try {
      await this.#disk.unlink(path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
    await syncFolder(this.#disk, this.#folder);
  }

  async #names(): Promise<string[]> {
    return this.#disk.readdir(this.#folder).catch(() => []);
  }

  async #isGone(path: string): Promise<boolean> {
    return this.#disk.lstat(path).then(
      () => false,
      (error: unknown) => errnoOf(error) === 'ENOENT',
    );
  }
}

function keyOf(file: string): string {
  return sha256(Buffer.from(file)).slice(0, 40);
}
