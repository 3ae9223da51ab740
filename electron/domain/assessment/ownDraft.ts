import { type Change, pathOf } from '../edits/change.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * Which changes of an edit that led from `before` to `after` may be undone by `me`: of scorecards only one's own
 * draft, of decisions none. That one of them went over to another candidate, when two were one, is no change of it.
 */
export function mayGoBack(before: Workbook, after: Workbook, me: Id | null): (change: Change) => boolean {
  return (change) => {
    const [top, id, field] = pathOf(change);
    if (top !== 'decisions' && top !== 'assessments') return true;
    if (field === 'candidate') return true;
    if (top === 'decisions') return false;
    const states = [before, after].flatMap(
      ({ assessments }) => assessments.find((assessment) => assessment.id === id) ?? [],
    );
    return states.every(({ interviewer, status }) => interviewer === me && status === 'draft');
  };
}
