import type { Assessment } from '../schemas/assessment.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import type { Veil } from './independence.ts';
import { ratedCount } from './rating.ts';

/** A scorecard as everybody may know of it: whose, of whom, how far; nothing of what it says. */
export interface Row {
  id: Id;
  job: Id;
  stage: Id;
  stageName: string;
  candidate: Id;
  candidateName: string;
  interviewer: Id;
  interviewerName: string;
  status: Assessment['status'];
  rated: number;
  of: number;
  hidden: boolean;
  mine: boolean;
  started: string | null;
  submitted: string | null;
}

/** The scorecards that `isMeant`, in the workbook's order. What no longer has a name is called ''. */
export function scorecardRows(
  { people, jobs, candidates, assessments }: Workbook,
  isMeant: (assessment: Assessment) => boolean,
  me: Id | null,
  veil: Veil,
): Row[] {
  const personNames = new Map(people.map(({ id, name }) => [id, name]));
  const candidateNames = new Map(candidates.map(({ id, name }) => [id, name]));
  const stages = new Map(jobs.flatMap(({ plan }) => plan.stages.map((stage) => [stage.id, stage])));
  return assessments.filter(isMeant).map((assessment) => {
    const { id, job, candidate, interviewer, status, submitted } = assessment;
    const stage = stages.get(assessment.stage);
    const hidden = veil(assessment);
    return {
      id,
      job,
      stage: assessment.stage,
      stageName: stage?.name ?? '',
      candidate,
      candidateName: candidateNames.get(candidate) ?? '',
      interviewer,
      interviewerName: personNames.get(interviewer) ?? '',
      status,
      ...(stage ? ratedCount(stage, assessment) : { rated: 0, of: 0 }),
      hidden,
      mine: interviewer === me,
      started: hidden ? null : assessment.started,
      submitted,
    };
  });
}
