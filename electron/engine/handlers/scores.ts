import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import type { Desk } from '../desk.ts';
import { jobWithId } from './jobs.ts';

export function scoreHandlers(desk: Desk): Handlers<Pick<EngineCalls, 'score:job'>> {
  return {
    'score:job': ({ job }) => {
      const { candidates, assessments } = desk.visible;
      return scoreJob({ job: jobWithId(desk.workbook, job), candidates, assessments });
    },
  };
}
