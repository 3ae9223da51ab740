import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#contract/result.ts';
import { Summary, summarise } from '#domain/merge/summary.ts';
import { type Codec, plainCodec } from '../codec.ts';
import { type Disk, nodeDisk } from '../disk.ts';
import { writeDurably } from '../durable.ts';
import { readWhole } from '../read.ts';
import type { BeforeCheckpoint } from '../sessionTypes.ts';
import { versionsToKeep } from './keep.ts';
import { keepFile } from './keepFile.ts';

/** What is known of a version without reading it. */
const Info = z.object({
  /** When the file got this content. */
  at: z.iso.datetime(),
  bytes: z.int().min(0),
  /** What made it different from the version before; null for the first one known. */
  summary: Summary.nullable(),
});
type Info = z.infer<typeof Info>;

export interface Version extends Info {
  readonly id: string;
}

const ending = '.version';

/** Earlier states of one workbook's file, kept in the app's own data folder, sealed like the file itself. */
export class Versions {
  readonly #folder: string;
  readonly #codec: () => Codec;
  readonly #disk: Disk;
  /** What made the file what it is now. */
  #head: Info | null = null;
  #describing: Promise<unknown> = Promise.resolve();

  /** `codec` is asked at every use: a password may be set or changed meanwhile. */
  constructor(data: string, workbookId: string, codec: () => Codec, disk: Disk = nodeDisk) {
    this.#folder = join(data, 'versions', workbookId);
    this.#codec = codec;
    this.#disk = disk;
  }

  /**
   * Keeps the file at `path` as it is, just before it is overwritten. Gives back what is to be called once it was: what
   * there is to say about it is written then, and what is too old forgotten. `now` in ms since 1970.
   */
  async keep(
    { path, before, after }: Omit<BeforeCheckpoint, 'workbookId'>,
    now: number,
  ): Promise<() => void> {
    await this.#describing;
    const { size, nlink, ino } = await this.#disk.stat(path);
    const head = { ...(await this.#headNow(now)), bytes: size };
    // The save that a version was kept for may have come to nothing.
    const known = nlink > 1 ? await this.#withInode(ino) : undefined;
    const id = known ?? `${Date.parse(head.at)}-${now}`;
    if (known === undefined) await keepFile(path, join(this.#folder, `${id}${ending}`), this.#disk);
    return () => {
      this.#head = { at: new Date(now).toISOString(), bytes: 0, summary: null };
      this.#describing = this.#describe(id, head, { before, after }, now).catch(() => undefined);
    };
  }

  /** All versions, newest first. One that cannot be read is left out. */
  async list(): Promise<Version[]> {
    await this.#describing;
    const names = await this.#names();
    const versions: Version[] = [];
    for (const id of idsIn(names)) {
      const info = names.includes(`${id}.info`)
        ? await this.#readInfo(`${id}.info`)
        : await this.#undescribed(id);
      if (info) versions.push({ id, ...info });
    }
    return versions.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  }

  /** What made the file different from its newest version, if that is known. */
  async head(): Promise<Info | null> {
    await this.#describing;
    return this.#readInfo('head.info');
  }

  /** Resolves when all that is to be said about the versions is written. */
  async settled(): Promise<void> {
    await this.#describing;
  }

  /** The bytes of a version's file, as they were. Throws a Refusal when it is gone. */
  async read(id: string): Promise<Uint8Array> {
    await this.#known(id);
    return readWhole(join(this.#folder, `${id}${ending}`), this.#disk);
  }

  /** Takes a version away for good. */
  async erase(id: string): Promise<void> {
    await this.#describing;
    await this.#known(id);
    await this.#remove(id);
  }

  /**
   * Writes every version anew as `change` gives it back; null leaves it as it is. What cannot be read, and so not be
   * changed either, is taken away.
   */
  async rewrite(change: (content: Uint8Array) => Uint8Array | null): Promise<void> {
    await this.#describing;
    for (const id of await this.#ids()) {
      const path = join(this.#folder, `${id}${ending}`);
      const content = await readWhole(path, this.#disk).then(
        (sealed) => opened(() => change(this.#codec().open(sealed)) ?? 'as it is'),
        () => null,
      );
      if (content === 'as it is') continue;
      if (content === null) await this.#remove(id);
      else await this.#replace(id, content);
    }
  }

  /** A note that outlives a crash: what `rewrite` still has to do. null when there is none. */
  async readNote(): Promise<Uint8Array | null> {
    return readWhole(join(this.#folder, 'erasing'), this.#disk).catch(() => null);
  }

  async writeNote(note: Uint8Array | null): Promise<void> {
    const path = join(this.#folder, 'erasing');
    if (note === null) return this.#disk.unlink(path).catch(() => undefined);
    await this.#disk.mkdir(this.#folder);
    await writeDurably(path, note, { disk: this.#disk });
  }

  /**
   * Sealing everything anew, when a password is set, changed or removed. Announced before and ended after, so that
   * what a crash interrupts is gone on with at the next opening; the note tells by then what opens the rest. `others`
   * seals what lies elsewhere along with the versions.
   */
  sealing(before: Codec, after: Codec, others = async () => {}) {
    const note = join(this.#folder, 'sealing');
    return {
      announce: async (told: Uint8Array) => {
        await this.#disk.mkdir(this.#folder);
        await writeDurably(note, told, { disk: this.#disk });
      },
      run: async () => {
        await this.#reseal(before, after);
        await others();
      },
      end: () => this.#disk.unlink(note).catch(() => undefined),
    };
  }

  /** Goes on with sealing that a crash interrupted. To be called with the codec of a locked file only. */
  async resumeSealing(
    codecBefore: (note: Uint8Array) => Codec,
    others: (before: Codec) => Promise<void> = async () => {},
  ): Promise<void> {
    const note = await readWhole(join(this.#folder, 'sealing'), this.#disk).catch(() => null);
    if (!note) return;
    const before = opened(() => codecBefore(note));
    // A note that this key does not open was made before a change of the file that never came.
    const known = before ?? plainCodec;
    const sealing = this.sealing(known, this.#codec(), () => others(known));
    if (before) await sealing.run();
    await sealing.end();
  }

  async #reseal(before: Codec, after: Codec): Promise<void> {
    await this.#describing;
    for (const name of await this.#names()) {
      if (!name.endsWith(ending) && !name.endsWith('.info')) continue;
      const path = join(this.#folder, name);
      const sealed = await readWhole(path, this.#disk);
      if (after !== plainCodec && opens(after, sealed)) continue;
      if (!opens(before, sealed)) continue;
      await writeDurably(path, after.seal(before.open(sealed)), { disk: this.#disk });
    }
  }

  async #replace(id: string, content: Uint8Array): Promise<void> {
    const sealed = this.#codec().seal(content);
    await writeDurably(join(this.#folder, `${id}${ending}`), sealed, { disk: this.#disk });
    const info = await this.#readInfo(`${id}.info`);
    if (info) await this.#writeInfo(`${id}.info`, { ...info, bytes: sealed.byteLength });
  }

  async #describe(
    id: string,
    head: Info,
    { before, after }: Pick<BeforeCheckpoint, 'before' | 'after'>,
    now: number,
  ): Promise<void> {
    await this.#writeInfo(`${id}.info`, head);
    this.#head = { at: new Date(now).toISOString(), bytes: 0, summary: summarise(before, after) };
    await this.#writeInfo('head.info', this.#head);
    const versions = idsIn(await this.#names()).map((id) => ({ id, at: startOf(id) }));
    const kept = versionsToKeep(versions, now);
    for (const version of versions) if (!kept.has(version)) await this.#remove(version.id);
  }

  /** What made the file what it is; without a summary when a crash kept that from being written. */
  async #headNow(now: number): Promise<Info> {
    if (this.#head) return this.#head;
    await this.#disk.mkdir(this.#folder);
    const written = await this.#readInfo('head.info');
    const newest = Math.max(...idsIn(await this.#names()).map((id) => Number(id.split('-')[1])));
    if (written && Date.parse(written.at) >= newest) return written;
    const at = Number.isFinite(newest) ? newest : now;
    return { at: new Date(at).toISOString(), bytes: 0, summary: null };
  }

  async #withInode(ino: number): Promise<string | undefined> {
    for (const id of await this.#ids()) {
      const stats = await this.#disk.stat(join(this.#folder, `${id}${ending}`)).catch(() => null);
      if (stats?.ino === ino) return id;
    }
    return undefined;
  }

  async #undescribed(id: string): Promise<Info | null> {
    const stats = await this.#disk.stat(join(this.#folder, `${id}${ending}`)).catch(() => null);
    return stats && { at: new Date(startOf(id)).toISOString(), bytes: stats.size, summary: null };
  }

  async #names(): Promise<string[]> {
    return this.#disk.readdir(this.#folder).catch(() => []);
  }

  async #ids(): Promise<string[]> {
    return idsIn(await this.#names());
  }

  /** Ids come from outside: only those that are there may become part of a path. */
  async #known(id: string): Promise<void> {
    if ((await this.#ids()).includes(id)) return;
    throw new Refusal('gone', 'This version is no longer there. Choose another one.');
  }

  async #remove(id: string): Promise<void> {
    for (const name of [`${id}${ending}`, `${id}.info`]) {
      await this.#disk.unlink(join(this.#folder, name)).catch(() => undefined);
    }
  }

  async #readInfo(name: string): Promise<Info | null> {
    try {
      const sealed = await readWhole(join(this.#folder, name), this.#disk);
      return Info.parse(JSON.parse(Buffer.from(this.#codec().open(sealed)).toString('utf8')));
    } catch {
      return null;
    }
  }

  async #writeInfo(name: string, info: Info): Promise<void> {
    const sealed = this.#codec().seal(Buffer.from(JSON.stringify(info)));
    await writeDurably(join(this.#folder, name), sealed, { disk: this.#disk });
  }
}

function idsIn(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

/** When the file got the content of a version, ms since 1970. */
function startOf(id: string): number {
  return Number(id.split('-')[0]);
}

function opens(codec: Codec, sealed: Uint8Array): boolean {
  return opened(() => codec.open(sealed)) !== null;
}

function opened<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}
