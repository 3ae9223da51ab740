import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { BatchChoice, BatchProgress, BatchRow } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import { comparable, numbered } from '#domain/batch/names.ts';
import { Remaining } from '#domain/batch/remaining.ts';
import type { GivenOut } from '../givenOut.ts';
import type { Occasion } from '../occasion.ts';
import { placeOf } from '../place.ts';
import type { WordFile } from '../stationery.ts';
import { writeDurably } from '../storage/durable.ts';
import { troubleOf } from '../storage/failures.ts';
import { type BatchItem, endingOf } from './items.ts';
import { bytesOf, bytesOfAll, type Source, type WriteWord } from './making.ts';

/** What a batch writes: documents with the names of their files; one name for all of them, or one each. */
export interface BatchWork {
  readonly choice: BatchChoice;
  readonly folder: string;
  readonly items: readonly BatchItem[];
  readonly names: readonly string[];
  readonly occasion: () => Occasion;
  readonly writeWord: WriteWord;
  readonly givenOut: GivenOut;
}

/** Cancelled, or the workbook is no longer there. */
export class Stopped extends Error {}

/** Documents being written one after the other. What concerns the workbook gets its turn between any two. */
export class Batch {
  readonly #work: BatchWork;
  readonly #source: () => Source;
  readonly #tell: () => void;
  readonly #remaining = new Remaining();
  readonly #taken: Set<string>;
  #rows: BatchRow[] = [];
  #failed: number[] = [];
  #state: BatchProgress['state'] = 'running';
  #done = 0;
  #total: number;
  #now: string | null = null;
  #stopping = false;
  #end: Promise<void>;

  /** `source` is asked for each document: what is hidden, erased or edited meanwhile counts. */
  constructor(work: BatchWork, source: () => Source, tell: () => void) {
    this.#work = work;
    this.#source = source;
    this.#tell = tell;
    this.#taken = new Set(work.names.map(comparable));
    this.#total = work.items.length;
    this.#end = this.#run(work.names.map((_, index) => index));
  }

  get progress(): BatchProgress {
    const count = (outcome: BatchRow['outcome']) =>
      this.#rows.filter((row) => row.outcome === outcome).length;
    const isRunning = this.#state === 'running';
    return {
      state: this.#state,
      done: this.#done,
      total: this.#total,
      written: count('written'),
      skipped: count('skipped'),
      failed: count('failed'),
      remaining: isRunning ? this.#remaining.of(this.#total - this.#done) : null,
      now: isRunning ? this.#now : null,
      folder: placeOf(join(this.#work.folder, 'any')),
    };
  }

  get rows(): readonly BatchRow[] {
    return this.#rows;
  }

  /** Settles when nothing is being written any more. */
  get end(): Promise<void> {
    return this.#end;
  }

  /** Stops after the file that is being written. */
  cancel(): void {
    this.#stopping = true;
  }

  /** Tries what failed once more. */
  again(): void {
    if (this.#state === 'running' || this.#failed.length === 0) return;
    const failed = this.#failed;
    this.#rows = this.#rows.filter(({ outcome }) => outcome !== 'failed');
    this.#failed = [];
    this.#done = 0;
    this.#total = this.#isOne ? this.#work.items.length : failed.length;
    this.#stopping = false;
    this.#state = 'running';
    this.#end = this.#run(failed);
  }

  get #isOne(): boolean {
    return this.#work.choice.as === 'one';
  }

  async #run(indices: readonly number[]): Promise<void> {
    try {
      for (const [at, index] of indices.entries()) {
        await breath();
        this.#goOn();
        this.#now = this.#work.names[index] ?? null;
        await this.#file(index);
        this.#now = this.#work.names[indices[at + 1] ?? -1] ?? null;
        this.#tell();
      }
      this.#state = 'done';
    } catch (error) {
      this.#state = 'cancelled';
      if (!(error instanceof Stopped)) throw error;
    } finally {
      this.#tell();
    }
  }

  #goOn(): void {
    if (this.#stopping) throw new Stopped();
  }

  async #file(index: number): Promise<void> {
    const { items, names, folder } = this.#work;
    const started = performance.now();
    const name = names[index] ?? '';
    const item = items[index];
    const about = this.#isOne ? undefined : item;
    const row = { job: about?.job ?? null, candidate: onlyOf(about) };
    try {
      const file = await this.#write(name, folder, item);
      this.#rows.push({ ...row, ...file });
    } catch (error) {
      if (isStopped(error)) throw new Stopped();
      this.#rows.push({ ...row, file: name, outcome: 'failed', why: reasonOf(error) });
      this.#failed.push(index);
    }
    if (this.#isOne) return;
    this.#done += 1;
    this.#remaining.took(performance.now() - started);
  }

  async #write(
    name: string,
    folder: string,
    item: BatchItem | undefined,
  ): Promise<Pick<BatchRow, 'file' | 'outcome' | 'why'>> {
    const { existing } = this.#work.choice;
    const isThere = await exists(join(folder, name));
    if (isThere && existing === 'skip') return { file: name, outcome: 'skipped', why: null };
    const { bytes, note } = await this.#make(item);
    const file = isThere && existing === 'beside' ? await this.#nameBeside(name, folder) : name;
    await writeDurably(join(folder, file), bytes, {
      shared: true,
      // What others put there in this very moment stays too.
      exclusive: existing !== 'replace',
      ready: async () => this.#goOn(),
    });
    await this.#keepGiven(item);
    return { file, outcome: 'written', why: note };
  }

  async #keepGiven(item: BatchItem | undefined): Promise<void> {
    const { choice, items, givenOut } = this.#work;
    if (choice.document !== 'posting') return;
    for (const one of this.#isOne ? items : [item]) {
      if (one?.job) await givenOut(one.job, choice.format ?? 'docx');
    }
  }

  #make(item: BatchItem | undefined): Promise<WordFile> {
    const { choice, items, names, occasion, writeWord } = this.#work;
    if (!this.#isOne && item) return bytesOf(this.#source(), choice, item, occasion(), writeWord);
    let last = performance.now();
    const title = (names[0] ?? '').slice(0, -endingOf(choice).length);
    const made = () => {
      this.#goOn();
      this.#done += 1;
      this.#remaining.took(performance.now() - last);
      last = performance.now();
      this.#tell();
    };
    return bytesOfAll(this.#source, choice, items, title, occasion, made, writeWord);
  }

  /** A number makes it free, on the disk and among the names of this batch. */
  async #nameBeside(name: string, folder: string): Promise<string> {
    const ending = endingOf(this.#work.choice);
    const base = name.slice(0, -ending.length);
    for (let number = 2; ; number += 1) {
      const free = `${numbered(base, number)}${ending}`;
      if (this.#taken.has(comparable(free)) || (await exists(join(folder, free)))) continue;
      this.#taken.add(comparable(free));
      return free;
    }
  }
}

const onlyOf = (item: BatchItem | undefined) =>
  item?.candidates.length === 1 ? (item.candidates[0] ?? null) : null;

/** Writing puts what went wrong into words of its own. */
const isStopped = (error: unknown) =>
  error instanceof Stopped || (error instanceof Error && error.cause instanceof Stopped);

function reasonOf(error: unknown): string {
  if (!(error instanceof Refusal)) {
    console.error(error);
    return 'Something went wrong inside Rolebook while it was made.';
  }
  if (!error.cause) return error.message;
  const { what, advice } = troubleOf(error);
  return `${what}; ${advice}.`;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
