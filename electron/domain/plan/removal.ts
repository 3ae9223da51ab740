import type { Change } from '../edits/change.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { PlanUsage } from './usage.ts';

/** What becomes of something that is taken out of a plan. */
export interface Removal {
  /** Kept for the record, because something holds on to it. */
  readonly isRetired: boolean;
  readonly assessments: number;
  readonly changes: readonly Change[];
}

/** Takes a stage out of a job's plan; one that was assessed, or that a candidate or decision names, is retired. */
export function removeStage(job: string, stage: string, usage: PlanUsage): Removal {
  const used = usage.stages.find(({ id }) => id === stage);
  return removal(stagePath(job, stage), used !== undefined, used?.assessments ?? 0);
}

/** Takes a criterion out of its stage; one that was rated is retired. */
export function removeCriterion(job: string, stage: string, criterion: string, usage: PlanUsage): Removal {
  const used = usage.criteria.find(({ id }) => id === criterion);
  return removal(criterionPath(job, stage, criterion), used !== undefined, used?.assessments ?? 0);
}

/**
 * Puts a criterion at the end of another stage. One that was rated cannot leave its ratings: it is retired where it
 * is, and `copy`, the same under ids of its own, goes.
 */
export function moveCriterion(
  job: string,
  from: string,
  to: string,
  criterion: Criterion,
  copy: Criterion,
  usage: PlanUsage,
): Removal & { moved: string } {
  const left = removeCriterion(job, from, criterion.id, usage);
  const moved = left.isRetired ? copy : criterion;
  const put: Change = { put: criterionPath(job, to, moved.id), value: moved as never };
  return { ...left, moved: moved.id, changes: [...left.changes, put] };
}

/** Puts a retired stage or criterion to use again. */
export function bringBack(job: string, stage: string, criterion?: string): Change {
  const path = criterion === undefined ? stagePath(job, stage) : criterionPath(job, stage, criterion);
  return { put: [...path, 'retired'], value: false };
}

function removal(path: string[], isRetired: boolean, assessments: number): Removal {
  const change: Change = isRetired ? { put: [...path, 'retired'], value: true } : { remove: path };
  return { isRetired, assessments, changes: [change] };
}

function stagePath(job: string, stage: string): string[] {
  return ['jobs', job, 'plan', 'stages', stage];
}

function criterionPath(job: string, stage: string, criterion: string): string[] {
  return [...stagePath(job, stage), 'criteria', criterion];
}
