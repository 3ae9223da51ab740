import type { ReturnedForm } from '#domain/forms/returned.ts';
import type { Id } from '#domain/schemas/primitives.ts';

/** A file that was read while its workbook is open. */
export interface Entry {
  readonly id: Id;
  readonly file: string;
  /** The form, or why there is none. */
  readonly form: ReturnedForm | null;
  readonly refusal: string;
  candidate?: Id | undefined;
  interviewer?: Id | undefined;
  /** Texts without a place that were placed or left out. */
  readonly settled: Set<string>;
  /** What was not wanted when it was taken: ids of criteria, and 'recommendation'. */
  leftOut: readonly string[];
  isTaken: boolean;
}

/** The forms that came back, for as long as their workbook is open; they are in no file of ours. */
export class ReturnedForms {
  #workbook: Id | null = null;
  #entries: Entry[] = [];

  of(workbook: Id): readonly Entry[] {
    this.#turnTo(workbook);
    return this.#entries;
  }

  add(workbook: Id, entry: Entry): void {
    this.#turnTo(workbook);
    this.#entries.push(entry);
  }

  forget(id: Id): void {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }

  #turnTo(workbook: Id): void {
    if (this.#workbook === workbook) return;
    this.#workbook = workbook;
    this.#entries = [];
  }
}
