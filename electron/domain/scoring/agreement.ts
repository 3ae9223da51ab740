import type { Agreement } from './figures.ts';

/**
 * Below this many units, alpha says more about chance than about interviewers. Koo & Li (2016), A guideline of selecting
 * and reporting intraclass correlation coefficients for reliability research, Journal of Chiropractic Medicine 15, ask for
 * 30 heterogeneous samples; a unit here is one candidate on one criterion with two or more interviewers.
 */
export const unitsForAgreement = 30;

/**
 * Krippendorff's alpha for interval data over units, each with its values from different observers:
 *
 *     α = 1 − Dₒ / Dₑ
 *     Dₒ = 1/n Σᵤ 1/(mᵤ − 1) Σ_{i≠j in u} (xᵢ − xⱼ)²        within units
 *     Dₑ = 1/(n(n − 1)) Σ_{i≠j} (xᵢ − xⱼ)²                  over all n pairable values
 *
 * 1 is perfect agreement, 0 what chance gives. Units with one value pair with nothing and are left out. Interval, because
 * totals average the same ratings; alpha, because it takes any number of observers, different ones for each unit, and
 * gaps, which an intraclass correlation does not. Krippendorff relies on data from .800 and draws tentative conclusions
 * from .667. Candidates who are all alike make it low even where interviewers differ little.
 *
 * Source: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability; Content Analysis, 2nd ed. (2004), ch. 11.
 * null when all values are the same.
 */
export function alpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const all = pairable.flat();
  const n = all.length;
  if (n === 0) return null;
  const expected = squaredDifferences(all) / (n * (n - 1));
  if (expected < 1e-12) return null;
  const observed =
    pairable.reduce((sum, values) => sum + squaredDifferences(values) / (values.length - 1), 0) / n;
  return 1 - observed / expected;
}

/** Alpha with what it rests on; none with fewer than {@link unitsForAgreement} units. */
export function agreementOf(units: readonly (readonly number[])[]): Agreement {
  const pairable = units.filter((values) => values.length > 1);
  const about = { units: pairable.length, needed: unitsForAgreement, ratings: pairable.flat().length };
  if (pairable.length < unitsForAgreement) return { ...about, alpha: null, why: 'too-few' };
  const figure = alpha(pairable);
  return { ...about, alpha: figure, why: figure === null ? 'no-variation' : 'enough' };
}

/** Σ_{i≠j} (xᵢ − xⱼ)², around the mean so that nothing is lost to large numbers: 2m Σ (xᵢ − x̄)². */
function squaredDifferences(values: readonly number[]): number {
  return 2 * values.length * squaresAroundMean(values);
}

/** Σ (xᵢ − x̄)² */
export function squaresAroundMean(values: readonly number[]): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
