import { plainWords } from './table.ts';

/** Which of two figures comes first in 03/04/2026. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** Months in English, German, French and Spanish, which people shorten. */
const months: readonly (readonly string[])[] = [
  'january januar jaenner janvier enero',
  'february februar fevrier febrero',
  'march maerz mrz mars marzo',
  'april avril abril',
  'may mai mayo',
  'june juni juin junio',
  'july juli juillet julio',
  'august aout agosto',
  'september septembre septiembre',
  'october oktober octobre octubre',
  'november novembre noviembre',
  'december dezember decembre diciembre',
].map((names) => names.split(' '));

/** A year, a month and a day in one of the orders people write them; null for what is none. */
export function dayOf(text: string, order: DayOrder | null): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s])/.exec(trimmed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(trimmed);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const figures = figuresOf(trimmed);
  if (figures) {
    const [first, second, year] = figures;
    const dayFirst = isDotted(trimmed) || first > 12 || (second <= 12 && order === 'day-first');
    if (!dayFirst && second <= 12 && order === null && first !== second) return null;
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }
  return inWords(trimmed);
}

/** Whether 03/04/2026 could be either of two days. */
export function isUndecided(text: string): boolean {
  const figures = figuresOf(text.trim());
  if (!figures || isDotted(text)) return false;
  const [first, second] = figures;
  return first <= 12 && second <= 12 && first !== second;
}

/**
 * The order that a column's values show: a figure above 12 is no month. Null when no value tells; where they
 * contradict each other, what most of them say.
 */
export function orderOf(values: Iterable<string>): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const figures = figuresOf(value.trim());
    if (!figures || isDotted(value)) continue;
    const [first, second] = figures;
    if (first > 12 && second <= 12) dayFirst += 1;
    if (second > 12 && first <= 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** Whether it is written like a day, be it one or not. */
export function isDayLike(text: string): boolean {
  return dayOf(text, 'day-first') !== null || dayOf(text, 'month-first') !== null;
}

/** 3/4/2026, 03.04.26, 3-4-2026, with or without a time of day behind. */
function figuresOf(text: string): [number, number, number] | null {
  const parts = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?=$|[,\sT])/.exec(text);
  if (!parts) return null;
  return [Number(parts[1]), Number(parts[3]), fullYear(String(parts[4]))];
}

/** Nobody writes the month first before a full stop. */
function isDotted(text: string): boolean {
  return /^\s*\d{1,2}\./.test(text);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** 3 April 2026, April 3rd, 2026, 3. Apr. 26, 3 de abril de 2026. */
function inWords(text: string): string | null {
  if (text.length > 40) return null;
  const parts = plainWords(text.replace(/ä/gi, 'ae'))
    .split(' ')
    .filter((part) => !['de', 'del', 'of', 'the', 'le', 'el'].includes(part));
  const month = parts.findIndex((part) => /^\p{L}{3,}$/u.test(part) && monthOf(part) > 0);
  if (month < 0) return null;
  const figures = parts
    .filter((_, index) => index !== month)
    .map((part) => part.replace(/^(\d+)(?:st|nd|rd|th|er)$/, '$1'))
    .filter((part) => /^\d+$/.test(part));
  const [first, second] = figures;
  if (first === undefined || second === undefined) return null;
  if (first.length === 4) return day(Number(first), monthOf(parts[month] ?? ''), Number(second));
  return day(fullYear(second.padStart(2, '0')), monthOf(parts[month] ?? ''), Number(first));
}

function monthOf(word: string): number {
  return months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

function day(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2200) return null;
  const found = new Date(Date.UTC(year, month - 1, date));
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return null;
  return found.toISOString().slice(0, 10);
}
