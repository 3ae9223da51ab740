import { locale } from '../words/words.ts';

/** "12 Nov 2026" for a moment or a day, in the user's own order. */
export function shortDay(at: string): string {
  // A day without a zone is that day wherever the computer stands.
  const zone = at.length === 10 ? { timeZone: 'UTC' } : {};
  return new Date(at).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...zone,
  });
}
