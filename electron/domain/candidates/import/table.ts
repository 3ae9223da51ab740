import { plain } from '../plain.ts';

/** A row as it stands in a file. */
export interface Row {
  /** Where it begins in the file, from 1: a line of a text file, a row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows below one head. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** Its place in each row, from 0. */
  readonly index: number;
  /** What stands at its head; empty where nothing does. */
  readonly title: string;
  /** What stands below it first, each value once. */
  readonly samples: readonly string[];
}

/** Values shown of each column. */
const mostSamples = 3;
/** Rows that are looked through for them. */
const samplesWithin = 500;

/**
 * The rows below the head at `header`, the index of a row, or all of them without one. Blank rows and columns without
 * a letter are left out.
 */
export function tableOf(rows: readonly Row[], header: number | null): Table {
  const head = header === null ? [] : (rows[header]?.cells ?? []);
  const below = (header === null ? rows : rows.slice(header + 1)).filter(({ cells }) => !isBlank(cells));
  const used = new Set<number>();
  for (const cells of [head, ...below.map((row) => row.cells)]) {
    cells.forEach((cell, index) => {
      if (!used.has(index) && cell.trim() !== '') used.add(index);
    });
  }
  const early = below.slice(0, samplesWithin);
  const columns = [...used]
    .sort((one, other) => one - other)
    .map((index) => ({ index, title: oneLine(head[index] ?? ''), samples: samplesOf(early, index) }));
  return { columns, rows: below };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Text with every break and run of spaces as one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** The letters that a value is known by, whatever its case, accents and punctuation. */
export function plainWords(text: string): string {
  return plain(text)
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function samplesOf(rows: readonly Row[], index: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const value = oneLine(cells[index] ?? '').slice(0, 120);
    if (value !== '') samples.add(value);
    if (samples.size >= mostSamples) break;
  }
  return [...samples];
}
