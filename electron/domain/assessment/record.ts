import { type Change, pathOf } from '../edits/change.ts';
import { keepsGiven } from '../jobs/given.ts';
import { alike } from '../merge/json.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * Whether `changes`, which lead from `before` to `after`, leave what is on record as it was: decisions untouched, and
 * submitted scorecards too, but for a change with a reason that keeps the former rating beside the new one. What was
 * given out of a job stays with it.
 */
export function keepsRecord(before: Workbook, after: Workbook, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    const [top, id = ''] = pathOf(change);
    if (top === 'decisions') return keepsDecision(before, after, id);
    if (top === 'jobs') return keepsGiven(withId(before.jobs, id), withId(after.jobs, id));
    return top === 'assessments' ? keepsScorecard(before, after, id) : true;
  });
}

function keepsDecision(before: Workbook, after: Workbook, id: string): boolean {
  const was = withId(before.decisions, id);
  return !was || alike(was, withId(after.decisions, id));
}

function keepsScorecard(before: Workbook, after: Workbook, id: string): boolean {
  const was = withId(before.assessments, id);
  if (was?.status !== 'submitted') return true;
  const now = withId(after.assessments, id);
  if (alike(was, now)) return true;
  return (
    now?.status === 'submitted' &&
    now.changes.length > was.changes.length &&
    was.changes.every((change, index) => alike(change, now.changes[index]))
  );
}

function withId<T extends { id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((one) => one.id === id);
}
