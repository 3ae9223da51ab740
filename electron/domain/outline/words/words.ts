import type { employmentTypes, payPeriods, workModes } from '../../schemas/job.ts';
import type { Skill } from '../../schemas/skill.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** What documents say by themselves, in one language. */
export interface DocumentWords {
  readonly posting: string;
  /** Holds {page} and {pages}. */
  readonly pageOf: string;
  readonly location: string;
  readonly locations: string;
  readonly workMode: string;
  readonly employmentType: string;
  readonly pay: string;
  readonly team: string;
  readonly openings: string;
  readonly applyBy: string;
  readonly starts: string;
  readonly reference: string;
  readonly workModes: Readonly<Record<(typeof workModes)[number], string>>;
  readonly employmentTypes: Readonly<Record<(typeof employmentTypes)[number], string>>;
  /** Each holds {amount}. */
  readonly payPeriods: Readonly<Record<(typeof payPeriods)[number], string>>;
  readonly payFrom: string;
  readonly payUpTo: string;
  readonly mustHave: string;
  readonly niceToHave: string;
  /** Only levels that a reader would not expect are said; null is silent. */
  readonly levels: Readonly<Record<Skill['level'], string | null>>;
  /** Stands between a name and its explanation. */
  readonly colon: string;
}

const catalogues: Readonly<Record<string, DocumentWords>> = { en, de, fr, es };

/** The words for a language tag; English where there is no catalogue. */
export function wordsFor(language: string): DocumentWords {
  return catalogues[language.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}

/** Puts values in place of the {names} of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
