import type { Pay } from '../schemas/job.ts';
import { type DocumentWords, fill } from './words/words.ts';

const fallback = 'en-GB';

/** The tag if Intl can work with it, English otherwise: a workbook may hold any tag that looks like one. */
export function soundLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

/** A calendar day written out: 13 November 2026. */
export function longDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A pay range as candidates read it, or nothing when both ends are open. */
export function payRange(pay: Pay, language: string, words: DocumentWords): string {
  const { from, to } = pay;
  const ends = [from, to].filter((end) => end !== null);
  const money = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: pay.currency,
    ...(ends.every(Number.isInteger) && { maximumFractionDigits: 0 }),
  });
  const per = (amount: string) => fill(words.payPeriods[pay.period], { amount });
  if (from !== null && to !== null)
    return per(from === to ? money.format(from) : money.formatRange(from, to));
  if (from !== null) return fill(words.payFrom, { amount: per(money.format(from)) });
  if (to !== null) return fill(words.payUpTo, { amount: per(money.format(to)) });
  return '';
}

const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language is usually written from right to left. */
export function isRightToLeftLanguage(tag: string): boolean {
  return rightToLeftLanguages.has(tag.split('-')[0]?.toLowerCase() ?? '');
}
