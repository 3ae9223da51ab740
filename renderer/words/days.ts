import { locale } from './words.ts';

/** "13 November 2026" for a day, wherever the computer stands, or for a moment, by the calendar of this computer; nothing for none. */
export const longDay = inStyle('long');

/** "13 Nov 2026", in the same way. */
export const mediumDay = inStyle('medium');

function inStyle(dateStyle: 'long' | 'medium'): (at: string | null) => string {
  // Made once: a table asks for thousands of days.
  const ofDays = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  const ofMoments = new Intl.DateTimeFormat(locale, { dateStyle });
  return (at) => (at === null ? '' : (at.length === 10 ? ofDays : ofMoments).format(new Date(at)));
}
