import { activeCriteria, activeStages } from '../plan/active.ts';
import type { DecisionKind } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { standingsOf } from './standing.ts';

/** A candidate as a card of the board. */
export interface Card {
  readonly id: string;
  readonly application: string;
  readonly name: string;
  readonly stage: string | null;
  readonly applied: string | null;
  readonly rated: number;
  readonly standing: DecisionKind | null;
}

/** Everybody who is considered for `job`, in the order of the workbook. */
export function boardOf(
  { candidates, assessments, decisions }: Pick<Workbook, 'candidates' | 'assessments' | 'decisions'>,
  job: Job,
) {
  const assessed = activeStages(job.plan).filter((stage) => activeCriteria(stage).length > 0);
  const counted = new Set(assessed.map(({ id }) => id));
  const rated = new Map<string, Set<string>>();
  for (const { status, stage, candidate, ...assessment } of assessments) {
    if (assessment.job !== job.id || status !== 'submitted' || !counted.has(stage)) continue;
    const stages = rated.get(candidate) ?? new Set();
    rated.set(candidate, stages.add(stage));
  }
  const standing = standingsOf(decisions.filter((one) => one.job === job.id));
  const cards = candidates.flatMap(({ id, name, applications }): Card[] => {
    const application = applications.find((one) => one.job === job.id);
    if (!application) return [];
    return [
      {
        id,
        application: application.id,
        name,
        stage: application.stage,
        applied: application.applied,
        rated: rated.get(id)?.size ?? 0,
        standing: standing(job.id, id)?.kind ?? null,
      },
    ];
  });
  return {
    stages: job.plan.stages.map(({ id, name, retired }) => ({ id, name, retired })),
    assessed: assessed.length,
    cards,
  };
}
