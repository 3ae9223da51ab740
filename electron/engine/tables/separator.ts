import Papa from 'papaparse';
import { type Separator, separators } from '#domain/candidates/import/formats.ts';

/** Rows that are compared. */
const looked = 200;

/** Excel's own hint, a first line "sep=;". */
export function saidSeparator(text: string): Separator | null {
  const said = /^sep=(.)(?=\n|$)/i.exec(text)?.[1];
  return separators.find((separator) => separator === said) ?? null;
}

/** The one by which most rows have the same number of cells; of two such, the one that makes more of them. */
export function separatorOf(text: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const score = evenness(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** 0 where there is one column only, more the more rows agree. */
function evenness(text: string, separator: Separator): number {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview: looked,
  });
  const widths = new Map<number, number>();
  const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [most] = [...widths].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!most) return 0;
  const [width, rows] = most;
  const clean = 1 / (1 + errors.filter(({ type }) => type === 'Quotes').length);
  return (rows / filled.length) ** 2 * clean * (1 + Math.min(width, 40) / 100);
}
