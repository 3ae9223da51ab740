import type { BatchChoice, BatchProgress, BatchRow } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import type { GivenOut } from '../givenOut.ts';
import { occasionAt } from '../occasion.ts';
import { writeWord } from '../stationery.ts';
import { Batch, Stopped } from './batch.ts';
import { fileNames, itemsOf, problemOf } from './items.ts';
import type { Source } from './making.ts';

/** Progress is told so often at most, in ms. */
const pace = 100;
/** How many lines the page gets: those not written, and the newest others. */
const shown = 200;

/** The batches of the open workbook, one at a time. */
export class Batches {
  readonly #desk: Desk;
  readonly #announce: (progress: BatchProgress) => void;
  readonly #givenOut: GivenOut;
  #last: { readonly batch: Batch; readonly workbook: Id } | null = null;
  #due: NodeJS.Timeout | null = null;

  constructor(desk: Desk, announce: (progress: BatchProgress) => void, givenOut: GivenOut) {
    this.#desk = desk;
    this.#announce = announce;
    this.#givenOut = givenOut;
  }

  start(choice: BatchChoice, folder: string, today: string): void {
    if (this.#last?.batch.progress.state === 'running') {
      throw new Refusal('batch-running', 'Documents are being written already. Wait for them, or cancel.');
    }
    const { visible } = this.#desk;
    const items = itemsOf(this.#desk, choice);
    const problem = problemOf(choice, items);
    if (problem) throw problem;
    const names = fileNames(visible, items, choice, today);
    const workbook = visible.id;
    const batch = new Batch(
      {
        choice,
        folder,
        items,
        names,
        occasion: () => occasionAt(this.#desk),
        writeWord: (kind, outline) => writeWord(this.#desk, kind, outline),
        givenOut: this.#givenOut,
      },
      () => this.#source(workbook),
      () => this.#tell(),
    );
    this.#last = { batch, workbook };
  }

  /** The batch that runs or ran last in the open workbook. */
  get #batch(): Batch | null {
    return this.#last?.workbook === this.#desk.workbook.id ? this.#last.batch : null;
  }

  get state(): { progress: BatchProgress; rows: BatchRow[] } | null {
    const batch = this.#batch;
    if (!batch) return null;
    const failed = batch.rows.filter(({ outcome }) => outcome === 'failed').slice(0, shown);
    const others = batch.rows.filter(({ outcome }) => outcome !== 'failed').slice(-shown);
    return { progress: batch.progress, rows: [...failed, ...others.reverse()] };
  }

  async end(): Promise<{ progress: BatchProgress; rows: BatchRow[] } | null> {
    await this.#batch?.end;
    const batch = this.#batch;
    return batch && { progress: batch.progress, rows: [...batch.rows] };
  }

  cancel(): void {
    this.#last?.batch.cancel();
  }

  again(): void {
    this.#batch?.again();
    this.#tell();
  }

  /** What whoever sits here may see now. A workbook that was closed, or gave way to another, ends the batch. */
  #source(workbook: Id): Source {
    try {
      const { visible, state } = this.#desk;
      if (visible.id === workbook) return { visible, name: state.name };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    throw new Stopped();
  }

  #tell(): void {
    this.#due ??= setTimeout(() => {
      this.#due = null;
      if (this.#last) this.#announce(this.#last.batch.progress);
    }, pace).unref();
  }
}
