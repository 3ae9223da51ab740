import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { Edit } from '#domain/edits/change.ts';
import { type BankSource, bankRows } from '#domain/plan/bank.ts';
import { planLoss } from '#domain/plan/kept.ts';
import { planUsage } from '#domain/plan/usage.ts';
import { templates } from '#domain/templates/templates.ts';
import type { Desk } from '../desk.ts';
import { jobWithId } from './jobs.ts';

export function planHandlers(desk: Desk): Handlers<Pick<EngineCalls, 'plan:usage' | 'plan:bank'>> {
  return {
    // Of all assessments, hidden ones too: it says how many hold on to a criterion, and nothing of what is in them.
    'plan:usage': ({ job }) => planUsage(desk.workbook, job),
    'plan:bank': ({ job: id, kind, typed, limit }) => {
      const { jobs } = desk.workbook;
      const sources: BankSource[] = [
        ...jobs.filter((job) => job.id !== id).map((job) => ({ from: 'job' as const, ...job })),
        ...templates().map(({ id, job }) => ({ from: 'template' as const, ...job, id })),
      ];
      const rows = bankRows(sources, jobWithId(desk.workbook, id).plan, kind, typed);
      return { found: rows.length, rows: rows.slice(0, limit) };
    },
  };
}

/** The edit as it is; throws a Refusal when it would take something out of a plan that was assessed. */
export function keepingPlan(desk: Desk, edit: Edit): Edit {
  const loss = planLoss(desk.workbook, edit.changes);
  if (loss) throw new Refusal('assessed', loss);
  return edit;
}
