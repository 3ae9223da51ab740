import { Refusal } from '#contract/result.ts';
import { type Edit, pathOf } from '#domain/edits/change.ts';
import { rewritesGiven } from '#domain/jobs/given.ts';
import { personUses, whyStays } from '#domain/people/uses.ts';
import type { Desk } from '../desk.ts';

/** The edit as it is; throws a Refusal when it changes scorecards: they have calls of their own. */
export function sparingScorecards(edit: Edit): Edit {
  if (edit.changes.every((change) => pathOf(change)[0] !== 'assessments')) return edit;
  throw new Refusal(
    'own-calls',
    'A scorecard is changed by its interviewer alone, and on the scorecard itself.',
  );
}

/** The edit as it is; throws a Refusal when it rewrites which postings were given out. */
export function sparingGiven(desk: Desk, edit: Edit): Edit {
  if (!rewritesGiven(desk.workbook, edit)) return edit;
  throw new Refusal('given-out', 'What was given out stays on record. Give out a new text instead.');
}

/** The edit as it is; throws a Refusal when it removes a person whom scorecards, decisions or plans name. */
export function keepingPeople(desk: Desk, edit: Edit): Edit {
  const removed = edit.changes.flatMap((change) => {
    const [top, id, ...deeper] = pathOf(change);
    return 'remove' in change && top === 'people' && deeper.length === 0 ? [id] : [];
  });
  if (removed.length === 0) return edit;
  for (const use of personUses(desk.workbook)) {
    const person = removed.includes(use.id) && desk.workbook.people.find(({ id }) => id === use.id);
    const reason = person && whyStays(person.name, use);
    if (reason) throw new Refusal('named', reason);
  }
  return edit;
}
