import { basename, dirname } from 'node:path';
import { Refusal } from '#contract/result.ts';
import type { Disk } from './disk.ts';
import { isAlive, writeAll } from './durable.ts';
import { errnoOf } from './failures.ts';
import { readWhole } from './read.ts';

const beatMs = 20_000;
/** A number of a dead process may be given to another: without a sign of life for so long, it was. */
const silenceMs = 60_000;

/**
 * A journal belongs to one process at a time: two would cut each other's ends. The mark beside it says which.
 * A mark that a dead process left is taken over; within one process the caller sees to it.
 */
export class Owner {
  readonly #disk: Disk;
  readonly #mark: string;
  #timer: NodeJS.Timeout | null = null;

  constructor(disk: Disk, journal: string) {
    this.#disk = disk;
    this.#mark = `${journal}.owner`;
  }

  /** Throws a Refusal when another living process has the journal of `file`. */
  async claim(file: string): Promise<void> {
    if (!(await this.#make())) {
      const pid = await this.#holder();
      if (pid !== null && pid !== process.pid && isAlive(pid) && (await this.#isFresh())) {
        throw new Refusal(
          'in-use',
          `“${basename(file)}” is open in another Rolebook on this computer. Close it there and try again.`,
        );
      }
      await this.#disk.unlink(this.#mark).catch(() => undefined);
      await this.#make();
    }
    this.#timer ??= setInterval(() => void this.#write('r+').catch(() => undefined), beatMs).unref();
  }

  async release(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    if ((await this.#holder()) === process.pid) await this.#disk.unlink(this.#mark).catch(() => undefined);
  }

  async #holder(): Promise<number | null> {
    const bytes = await readWhole(this.#mark, this.#disk, 100).catch(() => null);
    // The full stop shows that the number is whole: a part of it would be another process.
    const [, pid] = /^(\d+)\.$/.exec(bytes ? Buffer.from(bytes).toString() : '') ?? [];
    return pid === undefined ? null : Number(pid);
  }

  async #isFresh(): Promise<boolean> {
    const stats = await this.#disk.lstat(this.#mark).catch(() => null);
    return stats !== null && Date.now() - stats.mtimeMs < silenceMs;
  }

  /** False when there is a mark. Where none can be made, no journal can be made either that two could spoil. */
  async #make(): Promise<boolean> {
    try {
      await this.#disk.mkdir(dirname(this.#mark));
      await this.#write('wx');
      return true;
    } catch (error) {
      return errnoOf(error) !== 'EEXIST';
    }
  }

  async #write(flags: 'wx' | 'r+'): Promise<void> {
    const file = await this.#disk.open(this.#mark, flags, 0o600);
    try {
      await writeAll(file, [Buffer.from(`${process.pid}.`)], 0);
    } finally {
      await file.close();
    }
  }
}
