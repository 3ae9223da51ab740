import type { Application } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { NewId } from '../schemas/primitives.ts';

/** That somebody is considered for `job` from `today` on, at the plan's first stage. */
export function newApplication(newId: NewId, job: Job, today: string): Application {
  const first = job.plan.stages.find(({ retired }) => !retired);
  return { id: newId(), job: job.id, applied: today, stage: first?.id ?? null };
}
