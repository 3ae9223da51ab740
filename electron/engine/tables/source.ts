import { type DayOrder, isUndecided, orderOf } from '#domain/candidates/import/dates.ts';
import type { Draft } from '#domain/candidates/import/draft.ts';
import type { Encoding, Separator } from '#domain/candidates/import/formats.ts';
import { guessTargets } from '#domain/candidates/import/guess.ts';
import { headerOf } from '#domain/candidates/import/header.ts';
import { draftOfResume } from '#domain/candidates/import/jsonResume.ts';
import { draftsOf } from '#domain/candidates/import/readRow.ts';
import { type Row, type Table, tableOf } from '#domain/candidates/import/table.ts';
import { dayTargets, single, type Target } from '#domain/candidates/import/targets.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import { type Content, fullestSheet, rowsOfCsv } from './file.ts';
import { most, tooManyColumns } from './limits.ts';

/** What of a file's reading can be said otherwise than it was found. */
export interface Said {
  readonly separator?: Separator | undefined;
  readonly encoding?: Encoding | undefined;
  readonly sheet?: number | undefined;
  /** The line of the head; null for none. */
  readonly header?: number | null | undefined;
}

/** One file of an import: what it holds, how it is read, and where its columns go. */
export class Source {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  #content: Content;
  #sheet = 0;
  #rows: readonly Row[] = [];
  #unclosed: readonly number[] = [];
  #header: number | null = null;
  #table: Table = { columns: [], rows: [] };
  #targets: Target[] = [];
  #saidOrder: DayOrder | null = null;

  constructor(id: string, name: string, bytes: number, content: Content) {
    this.id = id;
    this.name = name;
    this.bytes = bytes;
    this.#content = content;
    if (content.kind === 'xlsx') this.#sheet = fullestSheet(content.sheets);
    this.#readRows();
  }

  get content(): Content {
    return this.#content;
  }
  get sheet(): number {
    return this.#sheet;
  }
  /** The first lines that could be the head, as they stand in the file. */
  get heads(): readonly Row[] {
    return this.#rows.slice(0, 15);
  }
  /** The line of the head. */
  get header(): number | null {
    return this.#header === null ? null : (this.#rows[this.#header]?.line ?? null);
  }
  get table(): Table {
    return this.#table;
  }
  get targets(): readonly Target[] {
    return this.#targets;
  }
  get rows(): number {
    return this.#content.kind === 'json' ? this.#content.resumes.length : this.#table.rows.length;
  }

  /** Which figure of a day comes first: as was said, else as the values show. */
  get dayOrder(): DayOrder | null {
    return this.#saidOrder ?? orderOf(this.#days());
  }
  /** Days that could be either of two, and nothing in the file tells which. */
  get isOrderOpen(): boolean {
    return this.dayOrder === null && this.#openDay() !== null;
  }
  /** A day over which the order decides, if there is one. */
  get openDay(): string | null {
    return this.#openDay();
  }

  /** Reads the file otherwise; what was said about its columns is guessed anew. */
  read({ separator, encoding, sheet, header }: Said): void {
    if (this.#content.kind === 'csv' && (separator !== undefined || encoding !== undefined)) {
      this.#content = {
        ...this.#content,
        ...(separator === undefined ? {} : { separator }),
        ...(encoding === undefined ? {} : { encoding }),
      };
      this.#readRows();
    }
    if (this.#content.kind === 'xlsx' && sheet !== undefined && this.#content.sheets[sheet]) {
      this.#sheet = sheet;
      this.#readRows();
    }
    if (header === undefined) return;
    const found = this.#rows.findIndex(({ line }) => line === header);
    this.#header = header === null || found < 0 ? null : found;
    this.#makeTable();
  }

  /** Sends a column elsewhere; of two that would be somebody's only one, the other goes into the notes. */
  map(column: number, target: Target): void {
    const place = this.#table.columns.findIndex(({ index }) => index === column);
    if (place < 0) return;
    if (single.has(target)) this.#targets = this.#targets.map((one) => (one === target ? 'titled' : one));
    this.#targets[place] = target;
  }

  order(order: DayOrder): void {
    this.#saidOrder = order;
  }

  drafts(jobOf: (text: string) => Id | null): Draft[] {
    const { id } = this;
    if (this.#content.kind === 'json') {
      return this.#content.resumes.map((resume, index) => draftOfResume(id, index + 1, resume));
    }
    const reading = { table: this.#table, targets: this.#targets, dayOrder: this.dayOrder, jobOf };
    const drafts = draftsOf(id, reading);
    const open = new Set(this.#unclosed);
    for (const draft of drafts) {
      if (open.has(draft.line)) draft.problems.push({ kind: 'quote', column: '', value: '' });
    }
    return drafts;
  }

  #readRows(): void {
    if (this.#content.kind === 'csv') {
      const { rows, unclosed } = rowsOfCsv(this.#content, this.name);
      this.#rows = rows;
      this.#unclosed = unclosed;
    } else if (this.#content.kind === 'xlsx') {
      this.#rows = this.#content.sheets[this.#sheet]?.rows ?? [];
    }
    this.#header = headerOf(this.#rows);
    this.#makeTable();
  }

  #makeTable(): void {
    this.#table = tableOf(this.#rows, this.#header);
    if (this.#table.columns.length > most.columns) throw tooManyColumns(this.name);
    this.#targets = guessTargets(this.#table);
    this.#saidOrder = null;
  }

  *#days(): Generator<string> {
    const columns = this.#table.columns.filter((_, place) =>
      dayTargets.has(this.#targets[place] ?? 'titled'),
    );
    for (const { cells } of this.#table.rows) {
      for (const { index } of columns) {
        const value = cells[index];
        if (value) yield value;
      }
    }
  }

  #openDay(): string | null {
    for (const value of this.#days()) if (isUndecided(value)) return value;
    return null;
  }
}
