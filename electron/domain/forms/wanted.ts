import { z } from 'zod';
import { type Standings, standingsOf } from '../decisions/standing.ts';
import { activeCriteria, activeStages } from '../plan/active.ts';
import type { Job } from '../schemas/job.ts';
import type { Stage } from '../schemas/plan.ts';
import { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Which interview forms are to be handed out, beside whom they are about. */
export const FormsWanted = z.strictObject({
  /** null: for each candidate the stage they stand in. */
  stages: z.array(Id).max(10_000).nullable(),
  /** Also one for each stage in which the candidate's name is written by hand. */
  blank: z.boolean(),
  /** Those assigned who have not submitted yet, all who are assigned, or these; null leaves the name to be written. */
  interviewers: z.union([z.enum(['open', 'assigned']), z.array(Id.nullable()).max(1_000)]),
});
export type FormsWanted = z.infer<typeof FormsWanted>;

/** What is asked for unless somebody chooses: those still in the running, where they stand, by who still has to rate. */
export const usualForms: FormsWanted = { stages: null, blank: false, interviewers: 'open' };

/** Whose form it is; null leaves a field to be filled in. */
export interface WantedForm {
  readonly stage: Id;
  readonly candidate: Id | null;
  readonly interviewer: Id | null;
}

/** What the usual choice leaves out, and how often. */
export interface LeftOut {
  /** Candidates about whom it is decided: hired, rejected or withdrawn. */
  readonly decided: number;
  /** Candidates who stand in no stage with anything to rate. */
  readonly nowhere: number;
  /** Forms for scorecards that are submitted. */
  readonly submitted: number;
}

/** The forms of a job that are wanted: of those in `candidates`, or (null) of all who are still in the running there. */
export function wantedForms(
  { candidates: all, assessments, decisions, people }: Workbook,
  job: Job,
  candidates: readonly Id[] | null,
  { stages: wanted, blank, interviewers }: FormsWanted,
): { forms: WantedForm[]; leftOut: LeftOut } {
  const usable = activeStages(job.plan).filter((stage) => activeCriteria(stage).length > 0);
  const chosen = usable.filter(({ id }) => wanted === null || wanted.includes(id));
  const standing = standingsOf(decisions.filter((one) => one.job === job.id));
  const considered = all.flatMap(({ id, applications }) => {
    const application = applications.find((one) => one.job === job.id);
    return application ? [{ id, stage: application.stage, isOut: isDecided(standing, job.id, id) }] : [];
  });
  const isNamed = candidates && new Set(candidates);
  const about = considered.filter(({ id, isOut }) => isNamed?.has(id) ?? !isOut);
  const isSubmitted = submittedIn(assessments, job.id);
  const known = new Set(people.map(({ id }) => id));
  let submitted = 0;
  const forms = chosen.flatMap((stage) => {
    const here = about.filter((one) => (wanted && isNamed) || one.stage === stage.id).map(({ id }) => id);
    return [...here, ...(blank ? [null] : [])].flatMap((candidate) => {
      const asked = askedIn(stage, interviewers).filter((id) => id === null || known.has(id));
      const open = asked.filter(
        (id) => interviewers !== 'open' || !isSubmitted({ stage: stage.id, candidate, interviewer: id }),
      );
      submitted += asked.length - open.length;
      return open.map((interviewer) => ({ stage: stage.id, candidate, interviewer }));
    });
  });
  const places = new Set(usable.map(({ id }) => id));
  const leftOut = {
    decided: isNamed ? 0 : considered.filter(({ isOut, stage }) => isOut && isAt(stage, wanted)).length,
    nowhere: wanted ? 0 : about.filter(({ stage }) => stage === null || !places.has(stage)).length,
    submitted,
  };
  return { forms, leftOut };
}

/** Where nobody is assigned, the name is left to be written. */
function askedIn({ assessors }: Stage, interviewers: FormsWanted['interviewers']): readonly (Id | null)[] {
  if (typeof interviewers !== 'string') return interviewers;
  return assessors.length > 0 ? assessors : [null];
}

const isAt = (stage: Id | null, wanted: readonly Id[] | null) =>
  wanted === null || (stage !== null && wanted.includes(stage));

function isDecided(standing: Standings, job: Id, candidate: Id): boolean {
  const kind = standing(job, candidate)?.kind;
  return kind === 'hire' || kind === 'reject' || kind === 'withdraw';
}

function submittedIn(assessments: Workbook['assessments'], job: Id) {
  const key = (one: WantedForm) => `${one.stage} ${one.candidate} ${one.interviewer}`;
  const there = new Set(
    assessments.filter((one) => one.job === job && one.status === 'submitted').map((one) => key(one)),
  );
  return (form: WantedForm) => there.has(key(form));
}
