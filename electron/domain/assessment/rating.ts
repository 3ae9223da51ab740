import { activeCriteria } from '../plan/active.ts';
import type { Assessment, Rating } from '../schemas/assessment.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';

/** What is rated in a stage: the criteria of today, and retired ones this assessment has something about. */
export function criteriaOf(stage: Stage, { ratings }: Rated): Criterion[] {
  return stage.criteria.filter(
    ({ id, retired }) => !retired || ratings.some((rating) => rating.criterion === id && isAnswered(rating)),
  );
}

/** Rated, or marked as not asked. */
export function isAnswered(rating: Rating | undefined): boolean {
  return rating !== undefined && (rating.value !== null || rating.notAsked === true);
}

type Rated = Pick<Assessment, 'ratings'>;

export function ratingOf({ ratings }: Rated, criterion: Id): Rating | undefined {
  return ratings.find((rating) => rating.criterion === criterion);
}

/** What an assessment does not say: ratings, the evidence for a rating, the recommendation. */
export interface Missing {
  readonly ratings: readonly Criterion[];
  readonly evidence: readonly Criterion[];
  readonly recommendation: boolean;
}

export function missingIn(stage: Stage, assessment: Assessment): Missing {
  const criteria = activeCriteria(stage);
  return {
    ratings: criteria.filter(({ id }) => !isAnswered(ratingOf(assessment, id))),
    evidence: criteria.filter(({ id }) => lacksEvidence(ratingOf(assessment, id))),
    recommendation: assessment.recommendation === null,
  };
}

/** A rating that nothing was written for. */
export function lacksEvidence(rating: Rating | undefined): boolean {
  return rating !== undefined && rating.value !== null && rating.evidence.trim() === '';
}

/** How many of the criteria of today are rated or marked as not asked. */
export function ratedCount(stage: Stage, assessment: Rated): { rated: number; of: number } {
  const criteria = activeCriteria(stage);
  const rated = criteria.filter(({ id }) => isAnswered(ratingOf(assessment, id)));
  return { rated: rated.length, of: criteria.length };
}

/** The ratings with this one in place of what was said about its criterion; one that says nothing is left out. */
export function withRating(ratings: readonly Rating[], rating: Rating): Rating[] {
  const saysNothing = !isAnswered(rating) && rating.evidence === '';
  const index = ratings.findIndex(({ criterion }) => criterion === rating.criterion);
  if (saysNothing) return ratings.filter((_, at) => at !== index);
  return index < 0 ? [...ratings, rating] : ratings.with(index, rating);
}

/** Why a criterion cannot be given this value, as a sentence; null when it can. */
export function offScale({ name, scale }: Criterion, value: number | null): string | null {
  if (value === null || scale.some((point) => point.value === value)) return null;
  const values = scale.map((point) => point.value);
  const range = `from ${Math.min(...values)} to ${Math.max(...values)}`;
  return `“${name}” is rated ${range}, and ${value} is not on its scale.`;
}
