import { locale } from '../../../words/words.ts';

/** "24 Nov 2026, 14:05" */
export function longMoment(at: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
