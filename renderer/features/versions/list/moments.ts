import { timeOf } from '../../../words/moments.ts';
import { locale, type Words } from '../../../words/words.ts';

export type DayGroup = 'today' | 'yesterday' | 'earlier';

/** "9 Oct" */
export function shortDay(at: string): string {
  return new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short' });
}

export function groupOf(at: string, now: Date): DayGroup {
  const day = new Date(at).toDateString();
  if (day === now.toDateString()) return 'today';
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return day === yesterday.toDateString() ? 'yesterday' : 'earlier';
}

/** What a version is called: "15:58", "yesterday 17:20", "9 October 17:20". */
export function momentWords(at: string, t: Words, now = new Date()): string {
  const time = timeOf(at);
  const group = groupOf(at, now);
  if (group === 'today') return time;
  if (group === 'yesterday') return t('moment.yesterday', { time });
  const date = new Date(at);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return t('moment.earlier', {
    day: date.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year }),
    time,
  });
}

/** "1.2 MB", "68 kB" */
export function sizeWords(bytes: number): string {
  const [amount, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [Math.max(1, bytes / 1_000), 'kilobyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(amount);
}
