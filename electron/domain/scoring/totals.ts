import type { Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Coverage } from './figures.ts';
import { type Gathered, mean } from './gather.ts';
import { type Ends, endsOf, measureFor, stepOf, toMeasure } from './measure.ts';

/** A criterion as far as totals go: retired ones weigh nothing. */
export interface Weighed {
  readonly criterion: Id;
  readonly stage: Id;
  readonly weight: number;
  readonly ends: Ends;
  /** Variance of a rating that comes from rounding to a point of the scale. */
  readonly rounding: number;
}

/** The plan as a list of weights over one measure. */
export interface Weights {
  readonly measure: Ends;
  readonly criteria: readonly Weighed[];
}

/** One candidate's score and number of interviewers on each criterion of the weights, in their order. */
export type Profile = readonly ({ readonly score: number; readonly interviewers: number } | null)[];

/** A difference below this is one of computer arithmetic, not of ratings. */
export const nothing = 1e-9;

/** What counts in totals: neither retired criteria nor those of a retired stage, nor what weighs nothing. */
export function weightsOf(plan: Plan): Weights {
  const active = plan.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) =>
      stage.criteria.filter((one) => !one.retired).map((criterion) => ({ stage: stage.id, criterion })),
    );
  const measure = measureFor(active.map(({ criterion }) => criterion));
  return {
    measure,
    criteria: active
      .filter(({ criterion }) => criterion.weight > 0)
      .map(({ stage, criterion }) => ({
        criterion: criterion.id,
        stage,
        weight: criterion.weight,
        ends: endsOf(criterion),
        rounding: stepOf(criterion, measure) ** 2 / 12,
      })),
  };
}

/** A criterion's score is the plain mean of its interviewers, each with one voice. */
export function profileOf({ criteria, measure }: Weights, { cells }: Gathered): Profile {
  return criteria.map(({ criterion, ends }) => {
    const opinions = cells.get(criterion)?.opinions ?? [];
    if (opinions.length === 0) return null;
    const score = toMeasure(mean(opinions.map(({ value }) => value)), ends, measure);
    return { score, interviewers: opinions.length };
  });
}

/**
 * The weighted mean of what is rated: T = Σ wᵢ sᵢ / Σ wᵢ over criteria i with a score. What is not rated takes part in
 * neither sum, so it counts neither as zero nor as average. null when nothing is rated.
 *
 * A stage's score is the same over its own criteria, and the total is the mean of the stages by their rated weights:
 * both ways give one figure. `only` limits it to some of the criteria.
 */
export function totalOf(
  weights: Weights,
  profile: Profile,
  only?: (criterion: Weighed, index: number) => boolean,
): number | null {
  const { sum, rated } = sumsOf(weights, profile, only);
  return rated > 0 ? sum / rated : null;
}

/** Σ wᵢ sᵢ and Σ wᵢ over what is rated. */
export function sumsOf(
  { criteria }: Weights,
  profile: Profile,
  only: (criterion: Weighed, index: number) => boolean = () => true,
): { sum: number; rated: number } {
  let sum = 0;
  let rated = 0;
  criteria.forEach((criterion, index) => {
    const entry = profile[index];
    if (!entry || !only(criterion, index)) return;
    sum += criterion.weight * entry.score;
    rated += criterion.weight;
  });
  return { sum, rated };
}

/** How much of the plan, or of the part of it that `only` leaves, has a score. */
export function coverageOf(
  { criteria }: Weights,
  profile: Profile,
  only: (criterion: Weighed) => boolean = () => true,
): Coverage {
  let rated = 0;
  let planned = 0;
  criteria.forEach((criterion, index) => {
    if (!only(criterion)) return;
    planned += criterion.weight;
    if (profile[index]) rated += criterion.weight;
  });
  return { rated, planned, share: planned > 0 ? rated / planned : null };
}
