import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { evidenceOf } from '#domain/comparison/evidence.ts';
import { columnsOf, hiddenOf, overviewOf, type Seen, waitingOf } from '#domain/comparison/overview.ts';
import type { Desk } from '../desk.ts';
import { jobWithId } from './jobs.ts';

type Names = 'comparison:overview' | 'comparison:columns' | 'comparison:evidence';

/** Everything here is made of what whoever sits here may see. */
export function comparisonHandlers(desk: Desk): Handlers<Pick<EngineCalls, Names>> {
  const seen = (id: string): Seen => {
    const { candidates, assessments } = desk.visible;
    // Of all scorecards, hidden ones too: it says which there are, and tells nothing of what is in them.
    const hidden = hiddenOf(id, desk.workbook.assessments, assessments);
    return { job: jobWithId(desk.visible, id), candidates, assessments, hidden };
  };
  return {
    'comparison:overview': ({ job, weights }) => {
      const what = seen(job);
      return {
        ...overviewOf(what, weights),
        interviewers: desk.visible.people.map(({ id, name }) => ({ id, name })),
        waiting: waitingOf(job, desk.workbook.assessments, what.hidden),
      };
    },
    'comparison:columns': ({ job, candidates, weights }) => columnsOf(seen(job), candidates, weights),
    'comparison:evidence': ({ job, candidate, criterion }) => evidenceOf(seen(job), candidate, criterion),
  };
}
