import { z } from 'zod';
import { Id, Moment, type NewId, Prose } from './primitives.ts';

export const recommendations = ['definitely-not', 'no', 'no-decision', 'yes', 'strong-yes'] as const;

export const Rating = z.looseObject({
  criterion: Id,
  /** null while not rated; never counted as zero. */
  value: z.int().min(1).max(10).nullable(),
  evidence: Prose,
  /** There was no occasion to ask: said on purpose, and not forgotten. Goes with no value. */
  notAsked: z.boolean().optional(),
});
export type Rating = z.infer<typeof Rating>;

/** What a rating was before it was changed after submission, and why. */
export const RatingChange = z.looseObject({ at: Moment, before: Rating, reason: Prose });

/** One interviewer's ratings of one candidate in one stage of one job. */
export const Assessment = z.looseObject({
  id: Id,
  job: Id,
  stage: Id,
  candidate: Id,
  interviewer: Id,
  status: z.enum(['draft', 'submitted']),
  started: Moment.nullable(),
  submitted: Moment.nullable(),
  ratings: z.array(Rating).max(200),
  privateNotes: Prose,
  recommendation: z.enum(recommendations).nullable(),
  changes: z.array(RatingChange).max(1_000),
});
export type Assessment = z.infer<typeof Assessment>;

export function newAssessment(
  newId: NewId,
  of: Pick<Assessment, 'job' | 'stage' | 'candidate' | 'interviewer'>,
): Assessment {
  return {
    id: newId(),
    job: of.job,
    stage: of.stage,
    candidate: of.candidate,
    interviewer: of.interviewer,
    status: 'draft',
    started: null,
    submitted: null,
    ratings: [],
    privateNotes: '',
    recommendation: null,
    changes: [],
  };
}
