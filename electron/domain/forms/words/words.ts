import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** What interview forms say by themselves, in one language; {names} are filled in. */
export type FormWords = typeof en;

const catalogues: Readonly<Record<string, FormWords>> = { en, de, fr, es };

/** All languages a form can have come back in. */
export const allFormWords: readonly FormWords[] = Object.values(catalogues);

/** The words for a language tag; English where there is no catalogue, as in `wordsFor`. */
export function formWordsFor(language: string): FormWords {
  return catalogues[language.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}
