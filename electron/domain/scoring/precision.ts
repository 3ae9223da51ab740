import type { Id } from '../schemas/primitives.ts';
import { squaresAroundMean } from './agreement.ts';
import type { Precision } from './figures.ts';
import { nothing, type Profile, type Weights } from './totals.ts';

/** Fewer than this, and the spread between interviewers is itself known to no better than one half. */
const degreesNeeded = 10;

/** Two totals are told apart at the usual 95 %. */
const certainty = 1.96;

/** What two or more interviewers gave the same thing: whole stages of candidates, and single criteria. */
export interface Pooled {
  readonly scorecards: readonly (readonly number[])[];
  readonly ratings: readonly (readonly number[])[];
}

/**
 * How far interviewers of the same lie from each other, pooled: σ² = Σᵤ Σᵢ (xᵤᵢ − x̄ᵤ)² / Σᵤ (mᵤ − 1), the mean square within of
 * an analysis of variance. By whole scorecards where enough stages have two of them: what one interviewer gives one
 * candidate leans one way throughout, the halo (Thorndike 1920, A constant error in psychological ratings), so single
 * ratings say less than their number. With too few, by single ratings as if they were independent, which is the least
 * it can be; with fewer still, nothing is known but that ratings are rounded to points.
 */
export function precisionOf({ scorecards, ratings }: Pooled): Precision {
  for (const [basis, units] of [['scorecards', scorecards] as const, ['ratings', ratings] as const]) {
    const degreesOfFreedom = units.reduce((sum, values) => sum + Math.max(0, values.length - 1), 0);
    if (degreesOfFreedom < degreesNeeded) continue;
    const squares = units.reduce((sum, values) => sum + squaresAroundMean(values), 0);
    const deviation = Math.sqrt(squares / degreesOfFreedom);
    return { basis, deviation, degreesOfFreedom, needed: degreesNeeded };
  }
  return { basis: 'rounding', deviation: null, degreesOfFreedom: 0, needed: degreesNeeded };
}

/**
 * The standard error of a total. With cᵢ = wᵢ/W the part of criterion i, W the rated weight, and mᵢ its interviewers, a
 * scorecard's part is the sum of cᵢ/mᵢ over what it rates, and
 *
 *     by scorecards  SE² = σ² Σ (parts of scorecards)²
 *     by ratings     SE² = Σ cᵢ² max(σ², rᵢ)/mᵢ
 *
 * but never less than rounding to points alone leaves open, rᵢ = step²/12 (Sheppard), so that unanimous or single ratings
 * are not taken for exact ones. An interviewer who is strict through all stages is no chance: see what changes without
 * that interviewer. null when nothing is rated.
 */
export function errorOf(weights: Weights, profile: Profile, precision: Precision): number | null {
  const between = (precision.deviation ?? 0) ** 2;
  let [single, rounded, halo, rated] = [0, 0, 0, 0];
  for (const places of weights.stages.values()) {
    const parts = new Map<Id, number>();
    for (const place of places) {
      const entry = profile[place];
      const asked = weights.criteria[place];
      if (!entry || !asked) continue;
      const { weight, rounding } = asked;
      const voices = entry.opinions.length;
      single += (weight ** 2 * Math.max(between, rounding)) / voices;
      rounded += (weight ** 2 * rounding) / voices;
      rated += weight;
      for (const { interviewer } of entry.opinions) {
        parts.set(interviewer, (parts.get(interviewer) ?? 0) + weight / voices);
      }
    }
    for (const part of parts.values()) halo += between * part ** 2;
  }
  if (rated === 0) return null;
  return Math.sqrt(precision.basis === 'scorecards' ? Math.max(halo, rounded) : single) / rated;
}

/** A total with its standard error. */
export interface Estimate {
  readonly total: number;
  readonly error: number;
}

/**
 * What the difference of two totals has to exceed: 1.96 · √(SEₐ² + SE_b²), the standard error of the difference as in
 * test-score banding: Cascio, Outtz, Zedeck & Goldstein (1991), Statistical implications of six methods of test score use
 * in personnel selection, Human Performance 4.
 */
export function precisionBetween(one: Estimate, other: Estimate): number {
  return certainty * Math.sqrt(one.error ** 2 + other.error ** 2);
}

/** Whether the ratings cannot tell the two apart. */
export function isTie(one: Estimate, other: Estimate): boolean {
  return Math.abs(one.total - other.total) <= precisionBetween(one, other) + nothing;
}

/**
 * The rank of each of these, who come ordered by total: 1 + how many are better by more than chance. Whoever is ahead by
 * more than the widest error allows is better, by less than the narrowest is not; only those between are looked at.
 */
export function ranksOf(ordered: readonly Estimate[]): number[] {
  const totals = Float64Array.from(ordered, ({ total }) => total);
  const variances = Float64Array.from(ordered, ({ error }) => error ** 2);
  const widest = variances.reduce((most, one) => Math.max(most, one), 0);
  const narrowest = variances.reduce((least, one) => Math.min(least, one), widest);
  return ordered.map(({ total, error }) => {
    const enough = (variance: number) => total + certainty * Math.sqrt(variance + error ** 2) + nothing;
    const end = countAbove(totals, enough(narrowest));
    let better = countAbove(totals, enough(widest));
    for (let other = better; other < end; other += 1) {
      if ((totals[other] ?? 0) > enough(variances[other] ?? 0)) better += 1;
    }
    return 1 + better;
  });
}

/** How many of these, which descend, are above a limit. */
function countAbove(descending: Float64Array, limit: number): number {
  let [from, to] = [0, descending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((descending[middle] ?? 0) > limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
