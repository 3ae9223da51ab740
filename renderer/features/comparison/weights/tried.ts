import type { Overview } from '#domain/comparison/overview.ts';
import type { Change } from '#domain/edits/change.ts';
import { edit } from '../../../api/edits.ts';
import { report } from '../../../api/problems.ts';

/** Weights that are tried, by criterion; only those that differ from the plan's. */
export type Tried = ReadonlyMap<string, number>;

/** With one more weight tried, or one less when it is back at the plan's. */
export function withTried(tried: Tried, own: Overview['weights'], criterion: string, value: number): Tried {
  const next = new Map(tried);
  if (own[criterion] === value) next.delete(criterion);
  else next.set(criterion, value);
  return next;
}

/** What puts tried weights, and why they are so, into the plan. */
export function weightChanges({ job, plan }: Pick<Overview, 'job' | 'plan'>, tried: Tried, reason: string) {
  const at = ['jobs', job, 'plan'];
  const changes: Change[] = plan.flatMap(({ stage, criteria }) =>
    criteria.flatMap(({ criterion }): Change[] => {
      const value = tried.get(criterion);
      return value === undefined
        ? []
        : [{ put: [...at, 'stages', stage, 'criteria', criterion, 'weight'], value }];
    }),
  );
  return [...changes, { put: [...at, 'weightsReason'], value: reason }];
}

/** Puts tried weights into the plan, as one step of undo. */
export function putWeights(overview: Overview, tried: Tried, reason: string, label: string): Promise<void> {
  return edit({ label, changes: weightChanges(overview, tried, reason) }).catch(report);
}
