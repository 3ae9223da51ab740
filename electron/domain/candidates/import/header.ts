import { isEmail, isPhone, isWebAddress } from './content.ts';
import { isDayLike } from './dates.ts';
import { targetOfTitle } from './headerWords.ts';
import { isBlank, type Row } from './table.ts';

/** The head stands near the top, below a title and a date at the most. */
const within = 12;

/** Which row is the head of the others: by the words in it, else by being unlike what stands below. Null for none. */
export function headerOf(rows: readonly Row[]): number | null {
  const early = rows.slice(0, within);
  let best: { index: number; words: number } | null = null;
  early.forEach(({ cells }, index) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0 || filled.some(isValue)) return;
    const words = filled.filter((cell) => targetOfTitle(cell) !== null).length;
    const isHead = words >= 2 || (words === 1 && filled.length <= 2 && widthOf(rows) === filled.length);
    if (isHead && words > (best?.words ?? 0)) best = { index, words };
  });
  const found = best as { index: number } | null;
  return found ? found.index : unlikeTheRest(early);
}

/** A first row without values above rows that have some: titles in words nobody told us. */
function unlikeTheRest(early: readonly Row[]): number | null {
  const filled = early.flatMap((row, index) => (isBlank(row.cells) ? [] : [{ index, cells: row.cells }]));
  const [first, ...others] = filled;
  if (!first || others.length === 0 || first.cells.filter((cell) => cell.trim() !== '').length < 2)
    return null;
  if (first.cells.some(isValue)) return null;
  const valued = others.filter(({ cells }) => cells.some(isValue)).length;
  return valued * 2 > others.length ? first.index : null;
}

/** What a person has, and no column is called. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  return isEmail(text) || isPhone(text) || isWebAddress(text) || isDayLike(text);
}

/** How many cells most rows have filled. */
function widthOf(rows: readonly Row[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of rows.slice(0, 100)) {
    const width = cells.filter((cell) => cell.trim() !== '').length;
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return [...widths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
