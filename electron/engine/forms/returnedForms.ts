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
  readonly #entries = new WeakMap<object, Entry[]>();

  /** Those of an open file; closing it lets go of them. */
  of(file: object): readonly Entry[] {
    return this.#entries.get(file) ?? [];
  }

  add(file: object, entry: Entry): void {
    this.#entries.set(file, [...this.of(file), entry]);
  }

  forget(file: object, id: Id): void {
    this.#entries.set(
      file,
      this.of(file).filter((entry) => entry.id !== id),
    );
  }
}
