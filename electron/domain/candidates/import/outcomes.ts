import type { Id } from '../../schemas/primitives.ts';
import { comesIn, type Draft } from './draft.ts';
import type { Twin } from './duplicates.ts';

/** What becomes of a row that is somebody who is there already. */
export const duplicateChoices = ['skip', 'merge', 'add'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

export type Outcome =
  | { readonly what: 'bad' | 'add' }
  /** `is` the candidate, or the row before that becomes one. */
  | { readonly what: 'skip' | 'merge'; readonly is: Is };

export type Is = { readonly candidate: Id } | { readonly row: number };

/** What becomes of each draft. A row that is like another one is whoever that one turned out to be. */
export function outcomesOf(
  drafts: readonly Draft[],
  twins: ReadonlyMap<number, Twin>,
  choiceOf: (index: number, twin: Twin) => DuplicateChoice,
): Outcome[] {
  const who = new Map<number, Is>();
  return drafts.map((draft, index): Outcome => {
    if (!comesIn(draft)) return { what: 'bad' };
    const twin = twins.get(index);
    const what = twin ? choiceOf(index, twin) : 'add';
    if (!twin || what === 'add') {
      who.set(index, { row: index });
      return { what: 'add' };
    }
    const is =
      twin.candidate === null ? (who.get(twin.row) ?? { row: twin.row }) : { candidate: twin.candidate };
    who.set(index, is);
    return { what, is };
  });
}

export interface Counts {
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
  readonly bad: number;
}

export function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (wanted: Outcome['what']) => outcomes.filter(({ what }) => what === wanted).length;
  return { added: count('add'), merged: count('merge'), skipped: count('skip'), bad: count('bad') };
}
