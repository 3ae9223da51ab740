import type { Shift } from './figures.ts';
import { nothing, type Profile, sumsOf, type Weights } from './totals.ts';

/**
 * The smallest move of a single weight that makes two totals level, so that any further move turns their order. With
 * weight wᵢ as wᵢ(1 + t), each total is (N + t·p) / (W + t·q), where N and W are its sums as they are, and p = wᵢsᵢ,
 * q = wᵢ if criterion i is rated, else 0. The totals of a and b are level where
 *
 *     (Nₐ + t·pₐ)(W_b + t·q_b) − (N_b + t·p_b)(Wₐ + t·qₐ) = 0,
 *
 * a quadratic in t, solved exactly. t runs from −1, the weight gone, to 1, the weight doubled. null when no weight does it
 * within that, or when the two are level already.
 */
export function smallestShift(weights: Weights, ahead: Profile, behind: Profile): Shift | null {
  const a = sumsOf(weights, ahead);
  const b = sumsOf(weights, behind);
  if (a.rated === 0 || b.rated === 0 || a.sum / a.rated - b.sum / b.rated <= nothing) return null;
  let smallest: Shift | null = null;
  weights.criteria.forEach(({ criterion, weight }, index) => {
    const p = { a: weight * (ahead[index]?.score ?? 0), b: weight * (behind[index]?.score ?? 0) };
    const q = { a: ahead[index] ? weight : 0, b: behind[index] ? weight : 0 };
    const square = p.a * q.b - p.b * q.a;
    const line = a.sum * q.b + p.a * b.rated - b.sum * q.a - p.b * a.rated;
    const rest = a.sum * b.rated - b.sum * a.rated;
    for (const by of crossings(square, line, rest)) {
      // At −1 the only criterion somebody is rated on would weigh nothing: there is no total to compare.
      if (by <= -1 || by > 1 || (by < 0 && (a.rated + by * q.a <= 0 || b.rated + by * q.b <= 0))) continue;
      if (smallest === null || Math.abs(by) < Math.abs(smallest.by) - nothing) smallest = { criterion, by };
    }
  });
  return smallest;
}

/** Where a·t² + b·t + c passes through zero; where it only touches zero it does not pass. */
function crossings(a: number, b: number, c: number): number[] {
  const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  if (Math.abs(a) <= size * 1e-14) return Math.abs(b) <= size * 1e-14 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant <= size * size * 1e-14) return [];
  // The form that subtracts nothing nearly equal: Press et al., Numerical Recipes, section 5.6.
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return [q / a, c / q];
}
