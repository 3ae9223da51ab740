import { dirname } from 'node:path';
import type { Codec } from './codec.ts';
import type { Disk, DiskFile } from './disk.ts';
import { writeAll, writeDurably } from './durable.ts';
import { errnoOf } from './failures.ts';
import {
  type Checkpoint,
  type Entry,
  encodeEdit,
  encodeEntry,
  encodeHead,
  type Head,
  type JournalledEdit,
} from './journalFile.ts';
import { syncFolder } from './paths.ts';

interface Kept {
  readonly entry: Entry;
  durable: boolean;
}

/** Where a journal lies and what it belongs to. */
export interface JournalPlace {
  readonly path: string;
  readonly head: Head;
  readonly codec: Codec;
}

/**
 * The edits that are not in the workbook file yet, on disk and in memory.
 * Edits that come while the disk is busy share the next append and its fdatasync; nothing waits for a timer.
 * After any failure the file is not trusted again: the journal is written anew beside it and takes its place.
 */
export class Journal {
  readonly #disk: Disk;
  #place: JournalPlace;
  #kept: Kept[] = [];
  #onDisk = 0;
  #file: DiskFile | null = null;
  #size = 0;
  #bytes = 0;
  #edits = 0;
  #line: Promise<unknown> = Promise.resolve();
  #flushing: Promise<void> | null = null;
  #trouble: unknown = null;

  /** `edits` are those a crash left behind; the file that holds them is replaced at the next edit, its torn end with it. */
  constructor(disk: Disk, place: JournalPlace, edits: readonly JournalledEdit[] = []) {
    this.#disk = disk;
    this.#place = place;
    for (const edit of edits) this.#keep({ kind: 'edit', payload: encodeEdit(edit) }, true);
  }

  /** How many edits it holds. */
  get edits(): number {
    return this.#edits;
  }

  /** How many of them are in memory only; such are always the last ones. */
  get unsafe(): number {
    const lastDurable = this.#kept.findLastIndex(({ durable }) => durable);
    return this.#kept.slice(lastDurable + 1).filter(({ entry }) => entry.kind === 'edit').length;
  }

  /** How large its edits are. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Why it could not be written last time, or null. */
  get trouble(): unknown {
    return this.#trouble;
  }

  /** Adds an edit; true once the disk has it, false when it is in memory only. */
  add(edit: JournalledEdit): Promise<boolean> {
    const kept = this.#keep({ kind: 'edit', payload: encodeEdit(edit) }, false);
    return this.#flush().then(() => kept.durable);
  }

  /** Notes which file is about to be written, so that a crash right after it is understood. */
  announce(checkpoint: Checkpoint): Promise<boolean> {
    return this.#inLine(() => this.#announceNow(checkpoint));
  }

  /** Tries again to write what is in memory only. */
  retry(): Promise<void> {
    return this.#flush();
  }

  /** The file now holds the first `covered` edits: forgets them and goes on from there. Never throws; see `trouble`. */
  rebase(covered: number, place: Partial<JournalPlace> & { head: Head }): Promise<void> {
    return this.#inLine(() => this.#rebaseNow(covered, place));
  }

  /** Runs `work` while no edit is written; those that come meanwhile wait, and are written as `rebase` says. */
  hold<T>(work: (held: Pick<Journal, 'announce' | 'rebase'>) => Promise<T>): Promise<T> {
    return this.#inLine(() =>
      work({
        announce: (checkpoint) => this.#announceNow(checkpoint),
        rebase: (covered, place) => this.#rebaseNow(covered, place),
      }),
    );
  }

  close(): Promise<void> {
    return this.#inLine(() => this.#letGo());
  }

  #keep(entry: Entry, durable: boolean): Kept {
    const kept = { entry, durable };
    this.#kept.push(kept);
    if (entry.kind === 'edit') {
      this.#bytes += entry.payload.length;
      this.#edits++;
    }
    return kept;
  }

  #forget(covered: number): void {
    let edits = 0;
    const stays = this.#kept.filter((kept) => {
      const leaves = kept.entry.kind === 'checkpoint' || edits++ < covered;
      if (leaves) kept.durable = true;
      return !leaves;
    });
    this.#kept = [];
    this.#bytes = 0;
    this.#edits = 0;
    for (const { entry, durable } of stays) this.#keep(entry, durable);
  }

  #flush(): Promise<void> {
    this.#flushing ??= this.#inLine(() => {
      this.#flushing = null;
      return this.#flushNow();
    });
    return this.#flushing;
  }

  async #flushNow(): Promise<void> {
    if (this.#kept.length === this.#onDisk) return;
    try {
      await (this.#file ? this.#extend(this.#file) : this.#rewrite());
      this.#trouble = null;
    } catch (error) {
      this.#trouble = error;
      await this.#letGo();
    }
  }

  async #announceNow(checkpoint: Checkpoint): Promise<boolean> {
    // Without a journal on disk there is nothing that could be misunderstood.
    if (this.#kept.length === 0) return true;
    const kept = this.#keep({ kind: 'checkpoint', checkpoint }, false);
    await this.#flushNow();
    return kept.durable;
  }

  async #rebaseNow(covered: number, place: Partial<JournalPlace> & { head: Head }): Promise<void> {
    const old = this.#place.path;
    this.#place = { ...this.#place, ...place };
    this.#forget(covered);
    await this.#letGo();
    try {
      if (this.#kept.length > 0) await this.#rewrite();
      if (this.#kept.length === 0 || old !== this.#place.path) await this.#unlink(old);
      this.#trouble = null;
    } catch (error) {
      this.#trouble = error;
    }
  }

  async #extend(file: DiskFile): Promise<void> {
    const frames = this.#encode(this.#onDisk);
    // In one piece: were one of several lost, the size alone would not tell.
    this.#size += await writeAll(file, [Buffer.concat(frames)], this.#size);
    // What was written shows in the size at once; only that it lasts has to be waited for.
    const [, { nlink, size }] = await Promise.all([file.datasync(), file.stat()]);
    if (nlink === 0) return this.#rewrite(); // Someone took the journal away: what was written went nowhere.
    if (size !== this.#size) throw new Error(`The journal has ${size} bytes, not ${this.#size}.`);
    this.#settle(this.#onDisk + frames.length);
  }

  async #rewrite(): Promise<void> {
    await this.#letGo();
    const { path, head } = this.#place;
    const frames = [encodeHead(head), ...this.#encode(0)];
    await this.#disk.mkdir(dirname(path));
    const bytes = Buffer.concat(frames);
    await writeDurably(path, bytes, { disk: this.#disk });
    this.#settle(frames.length - 1);
    this.#size = bytes.length;
    this.#file = await this.#disk.open(path, 'r+');
  }

  #encode(from: number): Uint8Array[] {
    const { codec } = this.#place;
    return this.#kept.slice(from).map(({ entry }, index) => {
      const sealed =
        entry.kind === 'edit' ? { ...entry, payload: codec.seal(entry.payload, 'record') } : entry;
      return encodeEntry(from + index, sealed);
    });
  }

  #settle(onDisk: number): void {
    this.#onDisk = onDisk;
    for (const kept of this.#kept.slice(0, onDisk)) kept.durable = true;
  }

  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    this.#onDisk = 0;
    await file?.close().catch(() => undefined);
  }

  async #unlink(path: string): Promise<void> {
    try {
      await this.#disk.unlink(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
      throw error;
    }
    await syncFolder(this.#disk, dirname(path));
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
