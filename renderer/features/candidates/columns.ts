import type { Sorting } from '#domain/candidates/query.ts';

/** A column of the table; its id is what it is sorted by. */
export type Column = Exclude<Sorting, 'workbook'>;

interface Measure {
  /** The least width, px; what is left over is shared out by `share`. */
  readonly width: number;
  readonly share: number;
}

/** All columns from left to right. */
const measures: Readonly<Record<Column, Measure>> = {
  name: { width: 144, share: 3 },
  job: { width: 150, share: 4 },
  stage: { width: 120, share: 2 },
  standing: { width: 104, share: 0 },
  tags: { width: 104, share: 2 },
  location: { width: 92, share: 1 },
  source: { width: 92, share: 2 },
  email: { width: 200, share: 2 },
  phone: { width: 130, share: 1 },
  applied: { width: 104, share: 0 },
  eraseBy: { width: 130, share: 0 },
};

export const columns = Object.keys(measures) as Column[];

/** The columns to show: those chosen, in their usual order. The name is always there. */
export function shownColumns(chosen: readonly string[]): Column[] {
  return columns.filter((column) => column === 'name' || chosen.includes(column));
}

/** Room after the last column, px. */
const end = 24;

/** The grid's columns for CSS, and the least width they need together, px. */
export function tracks(shown: readonly Column[], tick: number): { template: string; width: number } {
  const parts = shown.map((column) => {
    const { width, share } = measures[column];
    return share === 0 ? `${width}px` : `minmax(${width}px, ${share}fr)`;
  });
  const width = shown.reduce((sum, column) => sum + measures[column].width, tick + end);
  return { template: [`${tick}px`, ...parts].join(' '), width };
}
