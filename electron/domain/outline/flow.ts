import { plainText } from '../schemas/richText.ts';
import type { Design } from './designs.ts';
import type { Column, Fact, Part, Row, Table } from './outline.ts';

/** Whether a paragraph must not be the last on its page: it announces a list, a table, or groups under a heading. */
export function paragraphKeepsNext(previous: Part | undefined, next: Part | undefined): boolean {
  if (next?.type === 'list' || next?.type === 'table') return true;
  const opens = previous?.type === 'heading' && previous.level === 1;
  return opens && next?.type === 'heading' && next.level > 1;
}

/** Whether an item must not be the last on its page: no item of a list stands alone on a page. */
export function itemKeepsNext(index: number, count: number): boolean {
  const last = count - 1;
  return index < last && (index === 0 || index === last - 1);
}

/** Whether a row must not be the last on its page: it names those below it, or would stand or leave one alone. */
export function rowKeepsNext({ rows }: Table, index: number): boolean {
  const [next, afterNext] = [rows[index + 1], rows[index + 2]];
  if (next === undefined) return false;
  if (rows[index]?.isGroup) return true;
  const isShortTable = rows.length <= 4 && rows.every(isShort);
  const isFirst = index === 0 && isShort(rows[0]);
  const isLastButOne = !next.isGroup && (afterNext === undefined || afterNext.isGroup === true);
  return isShortTable || ((isFirst || isLastButOne) && isShort(next));
}

/** A table that ends a page or the document needs no space below it, only the paragraph Word wants there. */
export function spaceBelow(next: Part | undefined, points: number): number {
  const ends = next === undefined || ((next.type === 'title' || next.type === 'heading') && next.opensPage);
  return ends ? 1 : points;
}

/** Only rows of some lines are kept whole: a long one would leave half a page empty, or not fit on any. */
export function rowMayTear(row: Row): boolean {
  return row.cells.some(({ runs }) => plainText(runs).length > 900);
}

const isShort = (row: Row | undefined): boolean =>
  row?.cells.every(({ runs }) => plainText(runs).length < 200) ?? true;

/** The widths of columns whose parts are given, in the unit of `width`, rounded so that they add up. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  return columns.map(({ share }) => {
    const from = Math.round((width * before) / all);
    before += share;
    return Math.round((width * before) / all) - from;
  });
}

/** The width of the labels in points, where a pair of label and value has `pair`: no word of them is torn. */
export function labelWidth(rows: readonly Fact[], pair: number, { facts, text }: Design): number {
  const longest = Math.max(...rows.flatMap(({ label }) => label.split(/\s/).map((word) => word.length)));
  // A letter is about half as wide as high; beside it stand the space to the value and that of the ground's edge.
  const needed = longest * text.label.size * 0.54 + 8 + (facts.tinted ? 10 : 0);
  return Math.min(Math.max(Math.min(pair * facts.labelShare, 110), needed), pair / 2);
}

/** The mark before items of a bulleted list, by level; both are in every font. */
export function bulletOf(level: number): string {
  return level % 2 === 0 ? '•' : '–';
}
