import type { Criterion, Plan } from '../schemas/plan.ts';
import { squaresAroundMean } from './agreement.ts';
import type { CriterionScore, PlannedStage, Spread, StageScore } from './figures.ts';
import { type Cell, type Gathered, mean } from './gather.ts';
import { type Ends, endsOf, stepsBetween, toMeasure } from './measure.ts';
import { coverageOf, type Profile, totalOf, type Weights } from './totals.ts';

/** From this many points between two interviewers on, their ratings are called apart; one point is usual. */
const pointsApart = 2;

/** The plan as the comparison shows it, what is retired included. */
export function plannedStages(plan: Plan, { criteria }: Weights): PlannedStage[] {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
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
      share: (counted.get(criterion.id) ?? 0) / (all || 1),
      ...endsOf(criterion),
      minimum: criterion.knockOutBelow,
      retired: criterion.retired || stage.retired,
    })),
  }));
}

/** The stages in which a candidate was assessed, each with the criteria that were rated or should have been. */
export function stageScores(
  plan: Plan,
  weights: Weights,
  profile: Profile,
  { cells, stages }: Gathered,
): StageScore[] {
  return plan.stages.flatMap((stage) => {
    const criteria = stage.criteria.flatMap((criterion) => {
      const cell = cells.get(criterion.id);
      return cell ? [criterionScore(criterion, stage.retired, cell, weights.measure)] : [];
    });
    if (criteria.length === 0 && !stages.has(stage.id)) return [];
    const own = (criterion: { stage: string }) => criterion.stage === stage.id;
    return [
      {
        stage: stage.id,
        retired: stage.retired,
        score: totalOf(weights, profile, own),
        coverage: coverageOf(weights, profile, own),
        criteria,
      },
    ];
  });
}

function criterionScore(
  criterion: Criterion,
  stageRetired: boolean,
  { opinions, missing }: Cell,
  measure: Ends,
): CriterionScore {
  const own = endsOf(criterion);
  const middle = opinions.length === 0 ? null : mean(opinions.map(({ value }) => value));
  return {
    criterion: criterion.id,
    retired: criterion.retired || stageRetired,
    mean: middle,
    score: middle === null ? null : toMeasure(middle, own, measure),
    ratings: opinions.flatMap(({ given }) =>
      given.map((one) => ({ ...one, measure: toMeasure(one.value, own, measure) })),
    ),
    missing: [...missing],
    spread: spreadOf(criterion, opinions, own, measure),
  };
}

function spreadOf(criterion: Criterion, opinions: Cell['opinions'], own: Ends, measure: Ends): Spread | null {
  if (opinions.length < 2) return null;
  const values = opinions.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const points = stepsBetween(lowest, highest, criterion);
  const measured = values.map((value) => toMeasure(value, own, measure));
  return {
    lowest,
    highest,
    points,
    deviation: Math.sqrt(squaresAroundMean(measured) / (measured.length - 1)),
    apart: points >= pointsApart,
  };
}

/** For each criterion that is still asked, what its interviewers gave one candidate, on the measure. */
export function unitsOf(plan: Plan, measure: Ends, { cells }: Gathered): number[][] {
  return plan.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) => stage.criteria)
    .filter((criterion) => !criterion.retired)
    .flatMap((criterion) => {
      const cell = cells.get(criterion.id);
      if (!cell || cell.opinions.length === 0) return [];
      return [cell.opinions.map(({ value }) => toMeasure(value, endsOf(criterion), measure))];
    });
}
