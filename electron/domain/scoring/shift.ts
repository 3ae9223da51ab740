import type { Shift } from './figures.ts';
import { nothing, type Profile, sumsOf, type Weights } from './totals.ts';

/**
 * The smallest move of a single weight that makes two totals level, so that any further move turns their order. `by` runs
 * from −1, the weight gone, to 1, the weight doubled; null when no weight does it within that, or when the two are level
 * already. Which criterion turns an order first: Triantaphyllou & Sánchez (1997), A sensitivity analysis approach for some
 * deterministic multi-criteria decision-making methods, Decision Sciences 28.
 */
export function smallestShift(weights: Weights, ahead: Profile, behind: Profile): Shift | null {
  const start = pairOf(weights, ahead, behind);
  if (!isAhead(start)) return null;
  let smallest: Shift | null = null;
  weights.criteria.forEach(({ criterion, weight }, index) => {
    if (!ahead[index] && !behind[index]) return;
    const a = partOf(weight, ahead[index]);
    const b = partOf(weight, behind[index]);
    for (const by of crossings(start, { a, b })) {
      // At −1 the only criterion somebody is rated on would weigh nothing: there is no total to compare.
      if (by <= -1 || by > 1 || start.a.rated + by * a.rated <= 0 || start.b.rated + by * b.rated <= 0)
        continue;
      if (smallest === null || Math.abs(by) < Math.abs(smallest.by) - nothing) smallest = { criterion, by };
    }
  });
  return smallest;
}

/**
 * How far weights have to move, each up or down by at most this part of itself, until two totals can be level: 0.04 means
 * that some change of 4 % turns their order, and no smaller one does. null when nothing short of dropping criteria does.
 *
 * Where both are rated on the same criteria, the worst case moves every weight against the one ahead: with dᵢ the difference
 * on criterion i, Σ wᵢdᵢ = t · Σ wᵢ|dᵢ|. Where they are not, a weight also moves what the total is divided by: near the
 * level λ of both it works by (aᵢ − λ)/Wₐ − (bᵢ − λ)/W_b, and the directions are looked for again at each level found until
 * they stand.
 */
export function smallestMove(weights: Weights, ahead: Profile, behind: Profile): number | null {
  const start = pairOf(weights, ahead, behind);
  if (!isAhead(start)) return null;
  let smallest: number | null = null;
  let at = start;
  for (let round = 0; round < 12; round += 1) {
    const moved = worstMove(weights, ahead, behind, at);
    const by = crossings(start, moved).find((one) => one > 0 && one < 1 - nothing);
    if (smallest !== null && (by === undefined || by > smallest - nothing)) break;
    smallest = by ?? null;
    at = along(start, moved, by ?? 1 - nothing);
  }
  return smallest;
}

/** Σ wᵢsᵢ and Σ wᵢ of a candidate, or how much of them moves with t. */
interface Sums {
  readonly sum: number;
  readonly rated: number;
}

interface Pair {
  readonly a: Sums;
  readonly b: Sums;
}

function pairOf(weights: Weights, ahead: Profile, behind: Profile): Pair {
  return { a: sumsOf(weights, ahead), b: sumsOf(weights, behind) };
}

function isAhead({ a, b }: Pair): boolean {
  return a.rated > 0 && b.rated > 0 && a.sum / a.rated - b.sum / b.rated > nothing;
}

function partOf(weight: number, entry: Profile[number] | undefined): Sums {
  return entry ? { sum: weight * entry.score, rated: weight } : { sum: 0, rated: 0 };
}

/** Every weight moved in the direction that helps the one behind most. */
function worstMove({ criteria }: Weights, ahead: Profile, behind: Profile, { a, b }: Pair): Pair {
  const level = (a.sum / a.rated + b.sum / b.rated) / 2;
  const moved = { a: { sum: 0, rated: 0 }, b: { sum: 0, rated: 0 } };
  criteria.forEach(({ weight }, index) => {
    const [first, second] = [ahead[index], behind[index]];
    const gain =
      (first ? (first.score - level) / a.rated : 0) - (second ? (second.score - level) / b.rated : 0);
    const signed = -Math.sign(gain) * weight;
    add(moved.a, partOf(signed, first));
    add(moved.b, partOf(signed, second));
  });
  return moved;
}

function add(sums: { sum: number; rated: number }, { sum, rated }: Sums): void {
  sums.sum += sum;
  sums.rated += rated;
}

function along({ a, b }: Pair, moved: Pair, by: number): Pair {
  return {
    a: { sum: a.sum + by * moved.a.sum, rated: a.rated + by * moved.a.rated },
    b: { sum: b.sum + by * moved.b.sum, rated: b.rated + by * moved.b.rated },
  };
}

/**
 * Where the totals (Nₐ + t·pₐ)/(Wₐ + t·qₐ) and (N_b + t·p_b)/(W_b + t·q_b) are level, nearest to t = 0 first:
 *
 *     (Nₐ + t·pₐ)(W_b + t·q_b) − (N_b + t·p_b)(Wₐ + t·qₐ) = 0,
 *
 * a quadratic in t, solved exactly. Where it only touches zero the order does not turn.
 */
function crossings({ a, b }: Pair, { a: p, b: q }: Pair): number[] {
  const square = p.sum * q.rated - q.sum * p.rated;
  const line = a.sum * q.rated + p.sum * b.rated - b.sum * p.rated - q.sum * a.rated;
  const rest = a.sum * b.rated - b.sum * a.rated;
  const size = Math.max(Math.abs(square), Math.abs(line), Math.abs(rest));
  if (Math.abs(square) <= size * 1e-14) return Math.abs(line) <= size * 1e-14 ? [] : [-rest / line];
  const discriminant = line * line - 4 * square * rest;
  if (discriminant <= size * size * 1e-14) return [];
  // The form that subtracts nothing nearly equal: Press et al., Numerical Recipes, section 5.6.
  const root = -0.5 * (line + (line < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return [root / square, rest / root].sort((one, other) => Math.abs(one) - Math.abs(other));
}
