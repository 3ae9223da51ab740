import { hourFor } from './hour.ts';
import { locale } from './words.ts';

const hour = hourFor(locale);
const clock = new Intl.DateTimeFormat(locale, { hour, minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  hour,
  minute: '2-digit',
});

/** "12:03", "9:03 PM": the time of a moment by the clock of this computer. */
export function timeOf(at: string): string {
  return clock.format(new Date(at));
}

/** "12:03" today, "21 November at 12:03" before. */
export function recentMoment(at: string): string {
  const date = new Date(at);
  return (date.toDateString() === new Date().toDateString() ? clock : dayAndClock).format(date);
}
