import type { Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import { squaresAroundMean } from './agreement.ts';
import type { Apart, CriterionScore, PlannedStage, Spread, StageScore } from './figures.ts';
import { type Cell, type Gathered, meanOf, type Opinion } from './gather.ts';
import { type Ends, endsOf, pointsOf, toMeasure } from './measure.ts';
import { coverageOf, type Profile, totalOf, type Weights } from './totals.ts';

/** From this many points between two interviewers on, their ratings are called apart; one point is usual. */
const pointsApart = 2;

/** The plan as the comparison shows it, what is retired included. */
export function plannedStages(plan: Plan, { criteria, planned }: Weights): PlannedStage[] {
  const counted = new Map(criteria.map(({ criterion, weight }) => [criterion, weight]));
  return plan.stages.map((stage) => ({
    stage: stage.id,
    name: stage.name,
    retired: stage.retired,
    weight: stage.criteria.reduce((sum, { id }) => sum + (counted.get(id) ?? 0), 0),
    criteria: stage.criteria.map((criterion) => ({
      criterion: criterion.id,
      name: criterion.name,
      weight: criterion.weight,
      share: (counted.get(criterion.id) ?? 0) / (planned || 1),
      ...endsOf(criterion),
      minimum: criterion.knockOutBelow,
      retired: criterion.retired || stage.retired,
    })),
  }));
}

/** A stage as its scores are told: read once for all candidates. */
export interface ToldStage {
  readonly stage: Id;
  readonly retired: boolean;
  /** Where its criteria stand in the weights. */
  readonly weighed: readonly number[];
  readonly criteria: readonly ToldCriterion[];
}

interface ToldCriterion {
  readonly criterion: Id;
  readonly retired: boolean;
  readonly ends: Ends;
  /** The values of the scale in ascending order. */
  readonly points: readonly number[];
}

export function toldStages(plan: Plan, weights: Weights): ToldStage[] {
  return plan.stages.map(({ id, retired, criteria }) => ({
    stage: id,
    retired,
    weighed: weights.stages.get(id) ?? [],
    criteria: criteria.map((criterion) => ({
      criterion: criterion.id,
      retired: criterion.retired || retired,
      ends: endsOf(criterion),
      points: pointsOf(criterion),
    })),
  }));
}

/** The stages in which a candidate was assessed, each with the criteria that were rated or should have been. */
export function stageScores(
  told: readonly ToldStage[],
  weights: Weights,
  profile: Profile,
  { cells, stages }: Gathered,
  withCells: boolean,
): StageScore[] {
  return told.flatMap(({ stage, retired, weighed, criteria: asked }) => {
    const criteria: CriterionScore[] = [];
    let isHeld = stages.has(stage);
    for (const one of asked) {
      const cell = cells.get(one.criterion);
      if (cell) isHeld = true;
      if (cell && withCells) criteria.push(criterionScore(one, cell, weights.measure));
    }
    if (!isHeld) return [];
    const score = totalOf(weights, profile, weighed);
    return [{ stage, retired, score, coverage: coverageOf(weights, profile, weighed), criteria }];
  });
}

function criterionScore(
  told: ToldCriterion,
  { ratings, opinions, missing }: Cell,
  measure: Ends,
): CriterionScore {
  const mean = meanOf(opinions);
  return {
    criterion: told.criterion,
    retired: told.retired,
    mean,
    score: mean === null ? null : toMeasure(mean, told.ends, measure),
    ratings: [...ratings],
    missing: [...missing],
    spread: opinions.length < 2 ? null : spreadOf(told, opinions, measure),
  };
}

function spreadOf({ ends, points }: ToldCriterion, opinions: readonly Opinion[], measure: Ends): Spread {
  const values = opinions.map(({ value }) => value);
  const measured = values.map((value) => toMeasure(value, ends, measure));
  const deviation = Math.sqrt(squaresAroundMean(measured) / (measured.length - 1));
  const steps = stepsApart(points, opinions);
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    points: steps,
    deviation,
    apart: steps >= pointsApart,
  };
}

/** How many steps of the scale lie between the lowest and the highest. */
function stepsApart(points: readonly number[], opinions: readonly Opinion[]): number {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of opinions) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  let steps = 0;
  for (const value of points) if (value > lowest && value <= highest) steps += 1;
  return steps;
}

/** Where the interviewers of one candidate lie apart, on criteria that are still asked. */
export function apartOf(told: readonly ToldStage[], candidate: Id, { cells }: Gathered): Apart[] {
  const found: Apart[] = [];
  for (const { stage, criteria } of told) {
    for (const { criterion, retired, points } of criteria) {
      const opinions = cells.get(criterion)?.opinions;
      if (retired || !opinions || opinions.length < 2) continue;
      const steps = stepsApart(points, opinions);
      if (steps < pointsApart) continue;
      const ratings = opinions.map(({ interviewer, value }) => ({ interviewer, value }));
      found.push({ candidate, stage, criterion, points: steps, ratings });
    }
  }
  return found;
}
