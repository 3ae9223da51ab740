import type { Job } from '../schemas/job.ts';
import type { Id } from '../schemas/primitives.ts';

/** A weight to try in place of the plan's own. */
export interface TriedWeight {
  readonly criterion: Id;
  readonly weight: number;
}

/** The job with other weights; itself where there are none to try. */
export function withWeights(job: Job, tried: readonly TriedWeight[]): Job {
  if (tried.length === 0) return job;
  const weights = new Map(tried.map(({ criterion, weight }) => [criterion, weight]));
  const stages = job.plan.stages.map((stage) => ({
    ...stage,
    criteria: stage.criteria.map((one) => ({ ...one, weight: weights.get(one.id) ?? one.weight })),
  }));
  return { ...job, plan: { ...job.plan, stages } };
}
