import { locale } from '../../words/words.ts';

/** "14:02" today, "9 October 14:02" before. */
export function momentWords(at: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const day: Intl.DateTimeFormatOptions = isToday ? {} : { day: 'numeric', month: 'long' };
  return date.toLocaleString(locale, { ...day, hour: '2-digit', minute: '2-digit' });
}
