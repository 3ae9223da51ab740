import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** What reports say by themselves, in one language; {names} are filled in. */
export type ReportWords = typeof en;

/** A sentence that counts. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

const catalogues: Readonly<Record<string, ReportWords>> = { en, de, fr, es };

/** The words for a language tag; English where there is no catalogue, as in `wordsFor`. */
export function reportWordsFor(language: string): ReportWords {
  return catalogues[language.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}
