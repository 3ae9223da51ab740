import type { Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Coverage } from './figures.ts';
import { type Gathered, meanOf, type Opinion } from './gather.ts';
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
  /** Their places, 0 and on; and those of each stage. */
  readonly places: readonly number[];
  readonly stages: ReadonlyMap<Id, readonly number[]>;
  /** The sum of all. */
  readonly planned: number;
}

/** One candidate's score on each criterion of the weights, in their order, and the opinions it is the mean of. */
export type Profile = readonly ({ readonly score: number; readonly opinions: readonly Opinion[] } | null)[];

/** A difference below this is one of computer arithmetic, not of ratings. */
export const nothing = 1e-9;

/** What counts in totals: neither retired criteria nor those of a retired stage. */
export function weightsOf(plan: Plan): Weights {
  const active = plan.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) =>
      stage.criteria.filter((one) => !one.retired).map((criterion) => ({ stage: stage.id, criterion })),
    );
  const measure = measureFor(active.map(({ criterion }) => criterion));
  const criteria = active.map(({ stage, criterion }) => ({
    criterion: criterion.id,
    stage,
    weight: criterion.weight,
    ends: endsOf(criterion),
    rounding: stepOf(criterion, measure) ** 2 / 12,
  }));
  return {
    measure,
    criteria,
    places: [...criteria.keys()],
    stages: new Map(
      plan.stages.map(({ id }) => [
        id,
        criteria.flatMap(({ stage }, place) => (stage === id ? [place] : [])),
      ]),
    ),
    planned: criteria.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** A criterion's score is the plain mean of its interviewers, each with one voice. */
export function profileOf({ criteria, measure }: Weights, { cells }: Gathered): Profile {
  return criteria.map(({ criterion, ends }) => {
    const { opinions } = cells.get(criterion) ?? { opinions: [] };
    const mean = meanOf(opinions);
    return mean === null ? null : { score: toMeasure(mean, ends, measure), opinions };
  });
}

/**
 * The weighted mean of what is rated: T = Σ wᵢ sᵢ / Σ wᵢ over criteria i with a score. What is not rated takes part in
 * neither sum, so it counts neither as zero nor as average. null when nothing is rated.
 *
 * A stage's score is the same over its own criteria, and the total is the mean of the stages by their rated weights:
 * both ways give one figure. `only` limits it to some of the criteria, by their places in the weights.
 */
export function totalOf(weights: Weights, profile: Profile, only?: readonly number[]): number | null {
  const { sum, rated } = sumsOf(weights, profile, only);
  return rated > 0 ? sum / rated : null;
}

/** The total as it is without one interviewer. */
export function totalWithout({ criteria, measure }: Weights, profile: Profile, without: Id): number | null {
  let sum = 0;
  let rated = 0;
  criteria.forEach(({ weight, ends }, index) => {
    const entry = profile[index];
    if (!entry) return;
    const { opinions, score } = entry;
    const isHeard = opinions.some(({ interviewer }) => interviewer === without);
    const mean = isHeard ? meanOf(opinions, without) : null;
    if (isHeard && mean === null) return;
    sum += weight * (mean === null ? score : toMeasure(mean, ends, measure));
    rated += weight;
  });
  return rated > 0 ? sum / rated : null;
}

/** Σ wᵢ sᵢ and Σ wᵢ over what is rated. */
export function sumsOf(
  { criteria, places }: Weights,
  profile: Profile,
  only: readonly number[] = places,
): { sum: number; rated: number } {
  let sum = 0;
  let rated = 0;
  for (const place of only) {
    const entry = profile[place];
    const weight = criteria[place]?.weight ?? 0;
    if (!entry) continue;
    sum += weight * entry.score;
    rated += weight;
  }
  return { sum, rated };
}

/** How much of the plan, or of the part of it that `only` leaves, has a score. */
export function coverageOf(
  weights: Weights,
  profile: Profile,
  only: readonly number[] = weights.places,
): Coverage {
  const { rated } = sumsOf(weights, profile, only);
  const planned = only.reduce((sum, place) => sum + (weights.criteria[place]?.weight ?? 0), 0);
  return { rated, planned, share: planned > 0 ? rated / planned : null };
}
