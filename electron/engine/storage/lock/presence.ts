import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Disk, nodeDisk } from '../disk.ts';
import { isAlive, writeDurably } from '../durable.ts';
import { readWhole } from '../read.ts';

/** Who has a workbook open: what its lock file says, and what a banner tells. */
export const Holder = z.object({
  who: z.string().max(200),
  computer: z.string().max(200),
  since: z.iso.datetime(),
  /** Renewed while the workbook is open. */
  seen: z.iso.datetime(),
  pid: z.int(),
  mark: z.string().max(100),
});
export type Holder = z.infer<typeof Holder>;

const beat = 20_000;
/** So long without a sign of life, and the lock file was left behind. */
const silence = 120_000;

/**
 * A visible note beside an open workbook that says who has it open, one for each who has. It keeps nobody out: two may
 * work, and what they change is brought together. It tells each of them who the other is.
 */
export class Presence {
  readonly #pathOf: () => string;
  readonly #disk: Disk;
  readonly #tell: () => void;
  readonly #me: Holder;
  #note: string | null = null;
  #other: Holder | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `pathOf` is asked at each look, for Save As moves on to another file. `tell` hears that `other` is another one. */
  constructor(pathOf: () => string, tell: () => void, disk: Disk = nodeDisk) {
    const now = new Date().toISOString();
    this.#pathOf = pathOf;
    this.#disk = disk;
    this.#tell = tell;
    this.#me = {
      who: userInfo().username,
      computer: hostname(),
      since: now,
      seen: now,
      pid: process.pid,
      mark: randomUUID(),
    };
  }

  /** Who else has it open: the first who opened it. */
  get other(): Holder | null {
    return this.#other;
  }

  /** What others are told of who we are. */
  get me(): string {
    return this.#me.who;
  }

  /** Leaves the note, looks who else is there, and goes on doing so. Never throws. */
  async begin(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look(), beat);
    this.#timer.unref();
  }

  /** Renews the note and looks at those of others; what was left behind here is taken away. Never throws. */
  async look(now = new Date()): Promise<void> {
    const path = this.#pathOf();
    const note = `${path}.${this.#me.mark.slice(0, 8)}.lock`;
    if (this.#note !== note) await this.#takeAway();
    this.#note = note;
    const mine = Buffer.from(JSON.stringify({ ...this.#me, seen: now.toISOString() }));
    // A folder that takes no note is no reason to refuse work.
    await writeDurably(note, mine, { disk: this.#disk, shared: true }).catch(() => undefined);
    const others = (await holders(path, now, this.#disk)).filter(({ mark }) => mark !== this.#me.mark);
    const other = others[0] ?? null;
    const isNews = other?.mark !== this.#other?.mark;
    this.#other = other;
    if (isNews) this.#tell();
  }

  /** Takes our note away. */
  async end(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#takeAway();
  }

  async #takeAway(): Promise<void> {
    if (this.#note) await this.#disk.unlink(this.#note).catch(() => undefined);
  }
}

/** Who has the workbook at `path` open, unless it is this process. Never throws. */
export async function holderOf(path: string, disk: Disk = nodeDisk): Promise<Holder | null> {
  const all = await holders(path, new Date(), disk);
  return all.find(({ computer, pid }) => computer !== hostname() || pid !== process.pid) ?? null;
}

/** Those who have it open, the first who opened it first. Notes that a dead process left here are taken away. */
async function holders(path: string, now: Date, disk: Disk): Promise<Holder[]> {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  const names = await disk.readdir(folder).catch((): string[] => []);
  const found: Holder[] = [];
  for (const name of names) {
    if (!name.startsWith(start) || !/^[0-9a-f]{8}\.lock$/.test(name.slice(start.length))) continue;
    const holder = await readNote(join(folder, name), disk);
    if (!holder) continue;
    if (holder.computer === hostname() && !isAlive(holder.pid)) {
      await disk.unlink(join(folder, name)).catch(() => undefined);
    } else if (now.getTime() - Date.parse(holder.seen) <= silence) {
      found.push(holder);
    }
  }
  return found.sort((a, b) => a.since.localeCompare(b.since));
}

async function readNote(note: string, disk: Disk): Promise<Holder | null> {
  try {
    const bytes = await readWhole(note, disk, 10_000);
    return Holder.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return null;
  }
}
