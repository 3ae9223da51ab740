import type { Plan, Stage } from '../schemas/plan.ts';
import { activeCriteria, activeStages } from './active.ts';

/** What makes interviews comparable, in the order one would put it right. */
export const statementIds = ['questions', 'anchors', 'raters', 'criteria', 'weights'] as const;
export type StatementId = (typeof statementIds)[number];

/** The number of criteria a stage should have. */
export const fewest = 5;
export const most = 8;

/** Where a statement does not hold: a stage, or one criterion in it. */
export interface Gap {
  readonly stage: string;
  readonly criterion: string | null;
  /** How many are missing, or how many there are. */
  readonly count: number;
}

/** One thing that research says about structure, and how far the plan is with it. Advice, never a grade. */
export interface Statement {
  readonly id: StatementId;
  readonly met: number;
  readonly of: number;
  readonly gaps: readonly Gap[];
}

/** How structured a plan is, as five statements. `people` are the ids of those who can assess. */
export function structure(plan: Plan, people: ReadonlySet<string>): Statement[] {
  const stages = activeStages(plan);
  return [
    byStage('questions', stages, withoutQuestion),
    anchors(stages),
    byStage('raters', stages, (stage) => tooFewRaters(stage, people)),
    byStage('criteria', stages, wrongNumber),
    weights(plan, stages),
  ];
}

/** Whether all criteria of the plan count the same. */
export function areWeightsEqual(plan: Plan): boolean {
  const all = activeStages(plan).flatMap((stage) => activeCriteria(stage).map(({ weight }) => weight));
  return new Set(all).size <= 1;
}

function byStage(id: StatementId, stages: readonly Stage[], gapsOf: (stage: Stage) => Gap[]): Statement {
  const gaps = stages.map(gapsOf);
  return {
    id,
    met: gaps.filter((found) => found.length === 0).length,
    of: stages.length,
    gaps: gaps.flat(),
  };
}

/** Everybody is asked the same only where it is written down what is asked. */
function withoutQuestion(stage: Stage): Gap[] {
  const criteria = activeCriteria(stage);
  if (criteria.length === 0) return [{ stage: stage.id, criterion: null, count: 0 }];
  return criteria
    .filter(({ questions }) => !questions.some(({ text }) => text.trim() !== ''))
    .map(({ id }) => ({ stage: stage.id, criterion: id, count: 1 }));
}

function anchors(stages: readonly Stage[]): Statement {
  const all = stages.flatMap((stage) => activeCriteria(stage).map((criterion) => ({ stage, criterion })));
  const gaps = all.flatMap(({ stage, criterion }) => {
    const count = criterion.scale.filter(({ anchor }) => anchor.trim() === '').length;
    return count === 0 ? [] : [{ stage: stage.id, criterion: criterion.id, count }];
  });
  const of = all.reduce((sum, { criterion }) => sum + criterion.scale.length, 0);
  return { id: 'anchors', met: of - gaps.reduce((sum, { count }) => sum + count, 0), of, gaps };
}

function tooFewRaters(stage: Stage, people: ReadonlySet<string>): Gap[] {
  const raters = new Set(stage.assessors.filter((id) => people.has(id)));
  return raters.size >= 2 ? [] : [{ stage: stage.id, criterion: null, count: raters.size }];
}

function wrongNumber(stage: Stage): Gap[] {
  const count = activeCriteria(stage).length;
  return count >= fewest && count <= most ? [] : [{ stage: stage.id, criterion: null, count }];
}

function weights(plan: Plan, stages: readonly Stage[]): Statement {
  const of = stages.some((stage) => activeCriteria(stage).length > 0) ? 1 : 0;
  const holds = areWeightsEqual(plan) || plan.weightsReason.trim() !== '';
  return { id: 'weights', met: holds ? of : 0, of, gaps: [] };
}
