import type { Assessment } from '../schemas/assessment.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * An earlier state of the workbook with the scorecards of today: what was submitted since stays submitted, and other
 * people's drafts are theirs. Only `me` gets own drafts back as they were. People, candidates, stages and criteria
 * that scorecards name come along where the earlier state does not have them.
 */
export function keepScorecards(earlier: Workbook, today: Workbook, me: Id | null): Workbook {
  const assessments = restoredScorecards(today.assessments, earlier.assessments, me);
  const named = namedBy(assessments);
  return {
    ...earlier,
    people: keeping(earlier.people, today.people, named),
    candidates: keeping(earlier.candidates, today.candidates, named),
    jobs: keeping(earlier.jobs, today.jobs, named).map((job) =>
      withPlanOf(
        today.jobs.find(({ id }) => id === job.id),
        job,
        named,
      ),
    ),
    assessments,
  };
}

function restoredScorecards(now: readonly Assessment[], earlier: readonly Assessment[], me: Id | null) {
  const isOwnDraft = ({ interviewer, status }: Assessment) => interviewer === me && status === 'draft';
  const own = new Map(earlier.filter(isOwnDraft).map((draft) => [draft.id, draft]));
  const kept = now.map((assessment) => (isOwnDraft(assessment) && own.get(assessment.id)) || assessment);
  const known = new Set(now.map(({ id }) => id));
  const places = new Set(now.map(placeOf));
  const back = [...own.values()].filter((draft) => !known.has(draft.id) && !places.has(placeOf(draft)));
  return [...kept, ...back];
}

function placeOf({ stage, candidate, interviewer }: Assessment): string {
  return `${stage} ${candidate} ${interviewer}`;
}

/** Every id that scorecards name. */
function namedBy(assessments: readonly Assessment[]): Set<Id> {
  return new Set(
    assessments.flatMap(({ job, stage, candidate, interviewer, ratings, changes }) => {
      const said = [...ratings, ...changes.map(({ before }) => before)];
      return [job, stage, candidate, interviewer, ...said.map(({ criterion }) => criterion)];
    }),
  );
}

/** The members of an earlier list, and after them those of today that are named and not among them. */
function keeping<T extends { id: Id }>(
  earlier: readonly T[],
  now: readonly T[],
  named: ReadonlySet<Id>,
): T[] {
  const known = new Set(earlier.map(({ id }) => id));
  return [...earlier, ...now.filter(({ id }) => named.has(id) && !known.has(id))];
}

/** The job with what of today's plan is named and not in its own: for the record, no longer asked. */
function withPlanOf(today: Job | undefined, job: Job, named: ReadonlySet<Id>): Job {
  if (!today || today === job) return job;
  const stages = keptRetired(job.plan.stages, today.plan.stages, named).map((stage): Stage => {
    const before = today.plan.stages.find(({ id }) => id === stage.id);
    return before ? { ...stage, criteria: keptRetired(stage.criteria, before.criteria, named) } : stage;
  });
  return { ...job, plan: { ...job.plan, stages } };
}

function keptRetired<T extends Stage | Criterion>(
  earlier: readonly T[],
  now: readonly T[],
  named: ReadonlySet<Id>,
): T[] {
  const known = new Set(earlier.map(({ id }) => id));
  return keeping(earlier, now, named).map((one) => (known.has(one.id) ? one : { ...one, retired: true }));
}
