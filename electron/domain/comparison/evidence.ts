import { z } from 'zod';
import { type Assessment, type Rating, RatingChange } from '../schemas/assessment.ts';
import type { Criterion } from '../schemas/plan.ts';
import { Id, Moment } from '../schemas/primitives.ts';
import type { Seen } from './overview.ts';

/** What one interviewer gave, and why. */
export const Opinion = z.strictObject({
  assessment: Id,
  interviewer: Id,
  value: z.number().nullable(),
  /** Left out on purpose: there was no occasion to ask. */
  notAsked: z.boolean(),
  /** What this point of the scale stands for; null for a value that is no point of it. */
  anchor: z.string().nullable(),
  evidence: z.string(),
  submitted: Moment.nullable(),
  /** What it was before each change after submission, the oldest first. */
  changes: z.array(
    RatingChange.pick({ at: true, reason: true }).extend({
      value: z.number().nullable(),
      evidence: z.string(),
    }),
  ),
});
export type Opinion = z.infer<typeof Opinion>;

/** Everything behind one cell of the comparison. */
export const Evidence = z.strictObject({ opinions: z.array(Opinion) });
export type Evidence = z.infer<typeof Evidence>;

/**
 * What every interviewer said about a candidate on a criterion, and who submitted its stage without rating it
 * (`value` null). Drafts say nothing.
 */
export function evidenceOf(
  { job, assessments }: Pick<Seen, 'job' | 'assessments'>,
  candidate: Id,
  criterion: Id,
): Evidence {
  const stage = job.plan.stages.find(({ criteria }) => criteria.some(({ id }) => id === criterion));
  const asked = stage?.criteria.find(({ id }) => id === criterion);
  const opinions = assessments
    .filter((one) => one.job === job.id && one.candidate === candidate && one.status === 'submitted')
    .flatMap((assessment) => {
      const rating = assessment.ratings.find((one) => one.criterion === criterion);
      if (!rating && assessment.stage !== stage?.id) return [];
      return [opinionOf(assessment, criterion, rating, asked)];
    });
  return { opinions };
}

function opinionOf(
  { id, interviewer, submitted, changes }: Assessment,
  criterion: Id,
  rating: Rating | undefined,
  asked: Criterion | undefined,
): Opinion {
  return {
    assessment: id,
    interviewer,
    value: rating?.value ?? null,
    notAsked: rating?.notAsked ?? false,
    anchor: asked?.scale.find(({ value }) => value === rating?.value)?.anchor ?? null,
    evidence: rating?.evidence ?? '',
    submitted,
    changes: changes
      .filter(({ before }) => before.criterion === criterion)
      .map(({ at, before, reason }) => ({ at, reason, value: before.value, evidence: before.evidence })),
  };
}
