import { type Change, pathOf } from '../edits/change.ts';
import { type Json, same } from '../merge/json.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * Whether `changes`, which lead from `before` to `after`, leave what is on record as it was: decisions untouched, and
 * submitted scorecards too, but for a change with a reason that keeps the former rating beside the new one.
 */
export function keepsRecord(before: Workbook, after: Workbook, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    const [top, id = ''] = pathOf(change);
    if (top === 'decisions') return keepsDecision(before, after, id);
    return top === 'assessments' ? keepsScorecard(before, after, id) : true;
  });
}

function keepsDecision(before: Workbook, after: Workbook, id: string): boolean {
  const was = before.decisions.find((one) => one.id === id);
  return (
    !was ||
    alike(
      was,
      after.decisions.find((one) => one.id === id),
    )
  );
}

function keepsScorecard(before: Workbook, after: Workbook, id: string): boolean {
  const was = before.assessments.find((one) => one.id === id);
  if (was?.status !== 'submitted') return true;
  const now = after.assessments.find((one) => one.id === id);
  if (alike(was, now)) return true;
  return (
    now?.status === 'submitted' &&
    now.changes.length > was.changes.length &&
    was.changes.every((change, index) => alike(change, now.changes[index]))
  );
}

function alike(a: unknown, b: unknown): boolean {
  return same(a as Json | undefined, b as Json | undefined);
}
