import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { evidenceOf } from '#domain/comparison/evidence.ts';
import { columnsOf, overviewOf, type Seen, waitingOf } from '#domain/comparison/overview.ts';
import type { Desk } from '../desk.ts';
import { jobWithId } from './jobs.ts';

type Names = 'comparison:overview' | 'comparison:columns' | 'comparison:evidence';

/** Everything here is made of what whoever sits here may see. */
export function comparisonHandlers(desk: Desk): Handlers<Pick<EngineCalls, Names>> {
  const seen = (job: string): Seen => {
    const { candidates, assessments } = desk.visible;
    return { job: jobWithId(desk.visible, job), candidates, assessments };
  };
  return {
    'comparison:overview': ({ job, weights }) => ({
      ...overviewOf(seen(job), weights),
      interviewers: desk.visible.people.map(({ id, name }) => ({ id, name })),
      // Of all scorecards, hidden ones too: it counts them, and tells nothing of what is in them.
      waiting: waitingOf(job, desk.workbook.assessments, desk.visible.assessments),
    }),
    'comparison:columns': ({ job, candidates, weights }) => columnsOf(seen(job), candidates, weights),
    'comparison:evidence': ({ job, candidate, criterion }) => evidenceOf(seen(job), candidate, criterion),
  };
}
