import { squaresAroundMean } from './agreement.ts';
import type { Precision } from './figures.ts';
import { nothing, type Profile, type Weights } from './totals.ts';

/** Fewer than this, and the spread between interviewers is itself known to no better than one half. */
const degreesNeeded = 10;

/** Two totals are told apart at the usual 95 %. */
const certainty = 1.96;

/**
 * How far interviewers of one candidate on one criterion lie from each other, pooled over all that two or more rated:
 * σ² = Σᵤ Σᵢ (xᵤᵢ − x̄ᵤ)² / Σᵤ (mᵤ − 1), the mean square within of an analysis of variance.
 */
export function precisionOf(units: readonly (readonly number[])[]): Precision {
  const degreesOfFreedom = units.reduce((sum, values) => sum + Math.max(0, values.length - 1), 0);
  const squares = units.reduce((sum, values) => sum + squaresAroundMean(values), 0);
  return {
    betweenInterviewers: degreesOfFreedom < degreesNeeded ? null : Math.sqrt(squares / degreesOfFreedom),
    degreesOfFreedom,
    needed: degreesNeeded,
  };
}

/**
 * The standard error of a total: SE² = Σ (wᵢ/W)² vᵢ/mᵢ, with mᵢ interviewers on criterion i and W the rated weight.
 * vᵢ, the variance of one rating, is that between interviewers, but never less than what rounding to points alone
 * leaves open (step²/12, Sheppard), so that unanimous or single ratings are not taken for exact ones.
 *
 * It says how far chance in single ratings reaches. An interviewer who is strict throughout is no chance: see what
 * changes without that interviewer. null when nothing is rated.
 */
export function errorOf({ criteria }: Weights, profile: Profile, precision: Precision): number | null {
  const between = (precision.betweenInterviewers ?? 0) ** 2;
  let variance = 0;
  let rated = 0;
  criteria.forEach(({ weight, rounding }, index) => {
    const entry = profile[index];
    if (!entry) return;
    variance += (weight ** 2 * Math.max(between, rounding)) / entry.interviewers;
    rated += weight;
  });
  return rated > 0 ? Math.sqrt(variance) / rated : null;
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
