import type { Overview } from '#domain/comparison/overview.ts';
import { locale, type Words } from '../../words/words.ts';

const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale, { type: 'conjunction' });
const choice = new Intl.ListFormat(locale, { type: 'disjunction' });

/** A total, to two places. */
export const total = (value: number) => two.format(value);
/** A score or a mean, to one place. */
export const score = (value: number) => one.format(value);
/** A weight or a rating as it was given. */
export const figure = (value: number) => plain.format(value);
/** How many of something. */
export const count = (value: number) => value.toLocaleString(locale);
/** "Amara, Jonas and Priya" */
export const all = (names: readonly string[]) => list.format(names);
/** "Amara, Jonas or Priya" */
export const any = (names: readonly string[]) => choice.format(names);

/** A part in percent; what is not all or nothing does not read as if it were. */
export function percent(share: number, t: Words): string {
  if (share > 0 && share < 0.005) return t('lessThan', { share: whole.format(0.01) });
  return whole.format(share >= 0.995 && share < 1 ? 0.99 : share);
}

/** "43 % rated", "all rated" */
export function coverage(share: number | null, t: Words): string {
  if (share === null || share === 0) return t('coverage.none');
  return share === 1 ? t('coverage.all') : t('coverage.part', { share: percent(share, t) });
}

/** "first", "second" … and from the thirteenth on "13." */
export function ordinal(rank: number, t: Words): string {
  return rank <= 12 ? t(`ordinal.${rank}`) : t('ordinal.further', { rank: rank.toLocaleString(locale) });
}

/** Which of five depths of colour a score has; the figure always stands beside it. */
export function depth(value: number, { lowest, highest }: Overview['measure']): 1 | 2 | 3 | 4 | 5 {
  const place = highest > lowest ? (value - lowest) / (highest - lowest) : 1;
  return Math.max(1, Math.min(5, Math.round(1 + 4 * place))) as 1 | 2 | 3 | 4 | 5;
}
