import { Refusal } from '#contract/result.ts';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { planLoss } from '#domain/plan/kept.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';

/** Does `changes`; what they do not fit is a Refusal. */
export function applied(workbook: Workbook, changes: readonly Change[]) {
  try {
    return applyChanges(workbook, changes);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new Refusal(`edit-${error.code}`, `This change was not taken: ${error.message}`, { cause: error });
  }
}

/** Does what undo or redo would; what was assessed since stays in its plan, and on its scale. */
export function appliedAgain(workbook: Workbook, changes: readonly Change[]) {
  const loss = planLoss(workbook, changes);
  if (loss) throw new Refusal('assessed', loss, { cause: new EditRefused('gone', loss) });
  return applied(workbook, changes);
}

/** A step of undo that fits no more, because of what came from outside, does not bar the way to those before it. */
export function dropping(drop: () => void) {
  return (error: unknown): never => {
    if (error instanceof Refusal && error.cause instanceof EditRefused) drop();
    throw error;
  };
}
