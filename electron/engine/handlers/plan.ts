import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { Edit } from '#domain/edits/change.ts';
import { planLoss } from '#domain/plan/kept.ts';
import { planUsage } from '#domain/plan/usage.ts';
import type { Desk } from '../desk.ts';

export function planHandlers(desk: Desk): Handlers<Pick<EngineCalls, 'plan:usage'>> {
  // Of all assessments, hidden ones too: it says how many hold on to a criterion, and nothing of what is in them.
  return { 'plan:usage': ({ job }) => planUsage(desk.workbook, job) };
}

/** The edit as it is; throws a Refusal when it would take something out of a plan that was assessed. */
export function keepingPlan(desk: Desk, edit: Edit): Edit {
  const loss = planLoss(desk.workbook, edit.changes);
  if (loss) throw new Refusal('assessed', loss);
  return edit;
}
