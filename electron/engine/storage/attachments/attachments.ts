import { basename, dirname } from 'node:path';
import { Refusal } from '#contract/result.ts';
import type { Attachment } from '#domain/schemas/candidate.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Codec } from '../codec.ts';
import { type Disk, nodeDisk } from '../disk.ts';
import { sweepTemps, writeDurably } from '../durable.ts';
import { errnoOf, refusalFor } from '../failures.ts';
import { realTarget, sha256, syncFolder } from '../paths.ts';
import { largestFile, readWhole } from '../read.ts';
import { keepFile } from '../versions/keepFile.ts';
import { contentOf, resealed } from './content.ts';
import { namedIn } from './named.ts';
import { belongsTo, writeNote } from './note.ts';
import { attachmentFolder, contentPath, isContentName } from './place.ts';
import { anotherFile, damaged, folderBlocked, missing, named, notForgotten } from './refusals.ts';

/** What a colleague attached may be named only by edits that their computer still keeps; they have so long to come. */
const patience = 7 * 24 * 60 * 60 * 1000;

/** Larger files are not taken. */
export const largestAttachment = 50 * 1024 * 1024;

/** Where the workbook lies, and which one it is. */
interface Whose {
  readonly path: string;
  readonly workbook: Pick<Workbook, 'id' | 'candidates' | 'organisation'>;
}

/** The file as the candidate's entry names it. */
type Named = Pick<Attachment, 'name' | 'sha256' | 'bytes'>;

/** Files of candidates: beside the workbook, under the hash of their content, sealed like the workbook itself. */
export class Attachments {
  readonly #session: Whose;
  readonly #codec: () => Codec;
  readonly #disk: Disk;
  /** What the workbook named when it was opened, or was attached since. */
  readonly #ours: Set<string>;

  /** `codec` is asked at every use, and so is the session for its path: both may change. */
  constructor(session: Whose, codec: () => Codec, disk: Disk = nodeDisk) {
    this.#session = session;
    this.#codec = codec;
    this.#disk = disk;
    this.#ours = new Set(namedIn(session.workbook));
  }

  get #folder(): string {
    return attachmentFolder(this.#session.path);
  }

  /** Keeps a copy of the file at `path`. Throws a Refusal that names it. */
  async take(path: string): Promise<{ sha256: string; bytes: number }> {
    return this.keep(await readWhole(path, this.#disk, largestAttachment), basename(path));
  }

  /** Keeps `content`; on the disk when it resolves. Throws a Refusal that names it `name`. */
  async keep(content: Uint8Array, name: string): Promise<{ sha256: string; bytes: number }> {
    const hash = sha256(content);
    const path = contentPath(this.#folder, hash);
    try {
      await this.#makeFolder(this.#folder);
      const there = await this.#look(path);
      // What was put in its place is not followed anywhere.
      if (there === 'other') await this.#disk.unlink(path);
      const isKept = there === 'file' && contentOf(await this.#read(path), hash, this.#codec()) !== null;
      if (!isKept) await writeDurably(path, this.#codec().seal(content), { disk: this.#disk });
      this.#ours.add(hash);
    } catch (error) {
      throw named(refusalFor('saved', name, error), hash, name);
    }
    return { sha256: hash, bytes: content.length };
  }

  /** What a file holds, proved by its hash. Throws a Refusal: `attachment-missing` or `attachment-damaged`. */
  async read({ name, sha256: hash }: Named): Promise<Uint8Array> {
    const path = contentPath(this.#folder, hash);
    const there = await this.#look(path);
    if (there === 'nothing') throw missing(name);
    const content = there === 'file' ? await this.#contentAt(path, hash, name) : null;
    if (content) return content;
    throw damaged(name);
  }

  /** What can be told without reading the file. */
  async state({ sha256: hash, bytes }: Named): Promise<'here' | 'missing' | 'damaged'> {
    const stats = await this.#disk.lstat(contentPath(this.#folder, hash)).catch(() => null);
    if (!stats) return 'missing';
    return stats.isFile() && stats.size >= bytes ? 'here' : 'damaged';
  }

  /**
   * Brings `wanted` back from the file at `path`, and with it whatever of `others` is missing and lies in the same
   * folder. Answers how many are here again. Throws a Refusal when the file at `path` is not the one.
   */
  async bring(wanted: Named, path: string, others: readonly Named[]): Promise<number> {
    const content = contentOf(await readWhole(path, this.#disk, largestFile), wanted.sha256, this.#codec());
    if (!content) throw anotherFile(basename(path), wanted.name);
    await this.keep(content, wanted.name);
    let brought = 1;
    for (const other of others) {
      if (other.sha256 === wanted.sha256 || (await this.state(other)) === 'here') continue;
      const kept = await this.#read(contentPath(dirname(path), other.sha256)).catch(() => null);
      const found = kept && contentOf(kept, other.sha256, this.#codec());
      if (!found) continue;
      await this.keep(found, other.name);
      brought++;
    }
    return brought;
  }

  /**
   * Puts all files beside the workbook at `path` too, which has the same key. Gives back how to take away what was put
   * there, should the workbook not follow. Throws a Refusal.
   */
  async copyTo(path: string): Promise<() => Promise<void>> {
    const target = attachmentFolder(await realTarget(this.#disk, path).catch(() => path));
    const made: string[] = [];
    const takeBack = async () => {
      for (const one of made) await this.#disk.unlink(one).catch(() => undefined);
    };
    if (target === this.#folder) return takeBack;
    try {
      for (const name of await this.#names()) {
        await this.#makeFolder(target);
        const to = contentPath(target, name);
        const there = await this.#look(to);
        if (there === 'file' && contentOf(await this.#read(to), name, this.#codec())) continue;
        if (there !== 'nothing') await this.#disk.unlink(to);
        await keepFile(contentPath(this.#folder, name), to, this.#disk);
        made.push(to);
      }
    } catch (error) {
      await takeBack();
      throw refusalFor('saved', target, error);
    }
    return takeBack;
  }

  /** Seals every file anew, when a password was set, changed or removed. Doing it twice is doing it once. */
  async reseal(before: Codec, after: Codec): Promise<void> {
    for (const name of await this.#names()) {
      const path = contentPath(this.#folder, name);
      const sealed = resealed(await this.#read(path), name, before, after);
      if (sealed) await writeDurably(path, sealed, { disk: this.#disk });
    }
  }

  /**
   * Takes away what the workbook does not name any more; `named` tells which of these hashes a version still names, and
   * is not asked when there are none. What this computer never knew of stays for some days: it may be a colleague's. A
   * folder that was made for another workbook is left alone. `now` in ms since 1970.
   */
  async sweep(named: (hashes: string[]) => Promise<ReadonlySet<string>>, now: number): Promise<void> {
    await sweepTemps(this.#folder, this.#disk);
    const { workbook } = this.#session;
    const known = namedIn(workbook);
    const unknown: string[] = [];
    for (const name of await this.#names()) {
      if (!known.has(name) && (this.#ours.has(name) || (await this.#isOld(name, now)))) unknown.push(name);
    }
    if (unknown.length === 0 || !(await belongsTo(this.#folder, workbook.id, this.#disk))) return;
    const kept = await named(unknown);
    await this.forget(unknown.filter((name) => !kept.has(name)));
  }

  /** Takes files away at once, whoever names them. Throws a Refusal when one stays. */
  async forget(hashes: readonly string[]): Promise<void> {
    if (hashes.length === 0) return;
    try {
      for (const hash of hashes) {
        await this.#disk.unlink(contentPath(this.#folder, hash)).catch((error: unknown) => {
          if (errnoOf(error) !== 'ENOENT') throw error;
        });
      }
      await syncFolder(this.#disk, this.#folder).catch(() => undefined);
    } catch (cause) {
      throw notForgotten(basename(this.#folder), cause);
    }
  }

  /** The hashes of the files that lie here; never throws. */
  async #names(): Promise<string[]> {
    const names = await this.#disk.readdir(this.#folder).catch(() => []);
    const files: string[] = [];
    for (const name of names.filter(isContentName)) {
      if ((await this.#look(contentPath(this.#folder, name))) === 'file') files.push(name);
    }
    return files;
  }

  async #isOld(name: string, now: number): Promise<boolean> {
    const { mtimeMs } = await this.#disk.lstat(contentPath(this.#folder, name));
    return now - mtimeMs > patience;
  }

  async #makeFolder(folder: string): Promise<void> {
    try {
      await this.#disk.mkdir(folder);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
      throw folderBlocked(basename(folder));
    }
    await writeNote(folder, this.#session.workbook.id, this.#disk).catch((error) => {
      // It is the user's file that could not be saved, not ours.
      throw error instanceof Refusal ? (error.cause ?? error) : error;
    });
  }

  /** What lies at `path` itself: a link is not followed. */
  async #look(path: string): Promise<'file' | 'other' | 'nothing'> {
    const stats = await this.#disk.lstat(path).catch(() => null);
    return stats === null ? 'nothing' : stats.isFile() ? 'file' : 'other';
  }

  async #contentAt(path: string, hash: string, name: string): Promise<Uint8Array | null> {
    const kept = await this.#read(path).catch((error) => {
      throw named(refusalFor('opened', name, error), hash, name);
    });
    return contentOf(kept, hash, this.#codec());
  }

  #read(path: string): Promise<Uint8Array> {
    return readWhole(path, this.#disk);
  }
}
