import { applyChanges, EditRefused } from '../edits/apply.ts';
import { type Change, pathOf } from '../edits/change.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { planUsage } from './usage.ts';

/**
 * Why an edit may not be done, as a sentence, or null: what assessments, candidates or decisions of a job hold on to
 * stays in its plan, and what was rated stays on its scale. A job that is removed as a whole is not looked at.
 */
export function planLoss(workbook: Workbook, changes: readonly Change[]): string | null {
  const jobs = new Set(changes.filter(canLose).map((change) => pathOf(change)[1]));
  if (jobs.size === 0) return null;
  const after = done(workbook, changes);
  if (!after) return null;
  for (const before of workbook.jobs.filter(({ id }) => jobs.has(id))) {
    const job = after.jobs.find(({ id }) => id === before.id);
    const loss = job && lossIn(before, job, after);
    if (loss) return loss;
  }
  return null;
}

/** Null where the changes do not fit: that is for others to say. */
function done(workbook: Workbook, changes: readonly Change[]): Workbook | null {
  try {
    return applyChanges(workbook, changes).workbook;
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

/** Whether a change can take something out of a plan or off its scale; typing cannot, and is let through at once. */
function canLose(change: Change): boolean {
  const [top, , part, list, , inStage, , inCriterion, ...deeper] = pathOf(change);
  if (top !== 'jobs') return false;
  if (part === undefined) return 'put' in change;
  if (part !== 'plan') return false;
  if (list === undefined) return true;
  if (list !== 'stages') return false;
  if (inStage === undefined) return true;
  if (inStage !== 'criteria') return false;
  return deeper.length === 0 && (inCriterion === undefined || inCriterion === 'scale');
}

function lossIn(before: Job, after: Job, { assessments, candidates, decisions }: Workbook): string | null {
  const usage = planUsage({ assessments, candidates, decisions }, before.id);
  const stages = new Set(usage.stages.map(({ id }) => id));
  const rated = new Set(usage.criteria.map(({ id }) => id));
  for (const stage of before.plan.stages.filter(({ id }) => stages.has(id))) {
    const kept = after.plan.stages.find(({ id }) => id === stage.id);
    if (!kept) {
      return `The stage “${stage.name}” stays in the plan, because candidates were assessed in it or stand in it: retire it instead.`;
    }
    const loss = lossOfCriteria(stage, kept, rated);
    if (loss) return loss;
  }
  return null;
}

function lossOfCriteria(before: Stage, after: Stage, rated: ReadonlySet<string>): string | null {
  for (const criterion of before.criteria.filter(({ id }) => rated.has(id))) {
    const kept = after.criteria.find(({ id }) => id === criterion.id);
    if (!kept) {
      return `The criterion “${criterion.name}” stays in its stage, because it was rated: retire it instead.`;
    }
    if (pointsOf(kept) !== pointsOf(criterion)) {
      return `The scale of “${criterion.name}” stays as it is, because ratings were given on it: add a new criterion for another scale.`;
    }
  }
  return null;
}

function pointsOf({ scale }: Criterion): string {
  return scale.map(({ value }) => value).join(' ');
}
