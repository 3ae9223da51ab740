import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
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
 * A visible note beside an open workbook that says who has it open. It keeps nobody out: two may work, and what they
 * change is brought together. It tells the second one who the first is.
 */
export class Presence {
  readonly #note: string;
  readonly #disk: Disk;
  readonly #tell: (other: Holder | null) => void;
  readonly #me: Holder;
  #other: Holder | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(path: string, tell: (other: Holder | null) => void, disk: Disk = nodeDisk) {
    const now = new Date().toISOString();
    this.#note = `${path}.lock`;
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

  /** Who else has it open. */
  get other(): Holder | null {
    return this.#other;
  }

  /** What others are told of who we are. */
  get me(): string {
    return this.#me.who;
  }

  /** Looks who is there, leaves the note when nobody is, and goes on doing so. Never throws. */
  async begin(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look(), beat);
    this.#timer.unref();
  }

  /** One look at the note; renews it when it is ours or left behind. Never throws. */
  async look(now = new Date()): Promise<void> {
    const holder = await this.#read();
    const other = holder && holder.mark !== this.#me.mark && !isLeftBehind(holder, now) ? holder : null;
    if (!other) {
      const note = JSON.stringify({ ...this.#me, seen: now.toISOString() });
      // A folder that takes no note is no reason to refuse work.
      await writeDurably(this.#note, Buffer.from(note), { disk: this.#disk }).catch(() => undefined);
    }
    const changed = other?.mark !== this.#other?.mark;
    this.#other = other;
    if (changed) this.#tell(other);
  }

  /** Takes our note away; somebody else's stays. */
  async end(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    if ((await this.#read())?.mark === this.#me.mark)
      await this.#disk.unlink(this.#note).catch(() => undefined);
  }

  #read(): Promise<Holder | null> {
    return readNote(this.#note, this.#disk);
  }
}

/** Who has the workbook at `path` open, unless it is this process. Never throws. */
export async function holderOf(path: string, disk: Disk = nodeDisk): Promise<Holder | null> {
  const holder = await readNote(`${path}.lock`, disk);
  const isHere = holder?.computer === hostname() && holder.pid === process.pid;
  return holder && !isHere && !isLeftBehind(holder, new Date()) ? holder : null;
}

async function readNote(note: string, disk: Disk): Promise<Holder | null> {
  try {
    const bytes = await readWhole(note, disk, 10_000);
    return Holder.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return null;
  }
}

function isLeftBehind(holder: Holder, now: Date): boolean {
  if (holder.computer === hostname() && !isAlive(holder.pid)) return true;
  return now.getTime() - Date.parse(holder.seen) > silence;
}
