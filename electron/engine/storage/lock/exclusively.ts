import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#contract/result.ts';
import { type Disk, nodeDisk } from '../disk.ts';
import { writeAll } from '../durable.ts';
import { errnoOf } from '../failures.ts';
import { readWhole } from '../read.ts';

export interface Patience {
  /** Between two tries, ms. */
  readonly step: number;
  /** A lock that has not changed for so long was left behind by a dead process, ms. */
  readonly stale: number;
  /** After so long the work is refused, ms. */
  readonly limit: number;
}

const patience: Patience = { step: 40, stale: 20_000, limit: 30_000 };

/**
 * Does `work` while no other process, on this computer or another that shares the folder, is doing its own on `path`.
 * Where no lock file can be made (a read-only folder) the work goes on without one. Throws a Refusal after `limit`.
 */
export async function exclusively<T>(
  path: string,
  work: () => Promise<T>,
  { disk = nodeDisk, step, stale, limit }: Partial<Patience> & { disk?: Disk } = {},
): Promise<T> {
  const lock = `${path}.saving`;
  const mark = randomUUID();
  const held = await take(disk, lock, mark, {
    step: step ?? patience.step,
    stale: stale ?? patience.stale,
    limit: limit ?? patience.limit,
  });
  try {
    return await work();
  } finally {
    if (held && (await markOf(disk, lock)) === mark) await disk.unlink(lock).catch(() => undefined);
  }
}

async function take(
  disk: Disk,
  lock: string,
  mark: string,
  { step, stale, limit }: Patience,
): Promise<boolean> {
  const began = Date.now();
  let seen = { mark: null as string | null, since: began };
  for (;;) {
    const outcome = await tryToMake(disk, lock, mark);
    if (outcome !== 'taken') return outcome === 'made';
    const now = Date.now();
    if (now - began > limit) {
      throw new Refusal('in-use', 'Another copy of Rolebook is saving this workbook. Try again in a moment.');
    }
    // Judged by what is seen here, not by time stamps: clocks of two computers differ.
    const holder = await markOf(disk, lock);
    if (seen.mark !== holder) seen = { mark: holder, since: now };
    else if (now - seen.since > stale) await disk.unlink(lock).catch(() => undefined);
    await pause(step);
  }
}

async function tryToMake(disk: Disk, lock: string, mark: string): Promise<'made' | 'taken' | 'impossible'> {
  try {
    const file = await disk.open(lock, 'wx', 0o600);
    try {
      await writeAll(file, [Buffer.from(mark)], 0);
    } catch (error) {
      // A full disk gives a file its name but no content: left there, it would keep everybody waiting.
      await disk.unlink(lock).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return 'made';
  } catch (error) {
    return errnoOf(error) === 'EEXIST' ? 'taken' : 'impossible';
  }
}

async function markOf(disk: Disk, lock: string): Promise<string | null> {
  return readWhole(lock, disk, 1_000).then(
    (bytes) => Buffer.from(bytes).toString(),
    () => null,
  );
}
