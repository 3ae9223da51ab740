import type { Shift } from './figures.ts';
import { nothing, type Profile, sumsOf, type Weights } from './totals.ts';

/** A weight that moves by all of itself but less than this is gone: roots of a quadratic are no more exact than that. */
const almost = 1e-6;

/**
 * The smallest move of a single weight that makes two totals level, so that any further move turns their order. `by` lies
 * above −1, where the weight would be gone and nothing could move further, and goes to 1, the weight doubled; null when no
 * weight does it within that, or when the two are level already. Which criterion turns an order first: Triantaphyllou & Sánchez (1997), A sensitivity analysis approach for some
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
      if (by <= almost - 1 || by > 1 + almost) continue;
      if (smallest === null || Math.abs(by) < Math.abs(smallest.by) - nothing)
        smallest = { criterion, by: Math.min(by, 1) };
    }
  });
  return smallest;
}

/**
 * How far weights have to move, each up or down by at most this part of itself, until two totals can be level: 0.04 means
 * that some change of 4 % turns their order, and no smaller one was found. null when nothing short of dropping criteria does.
 *
 * Where both are rated on the same criteria, the worst case moves every weight against the one ahead: with dᵢ the difference
 * on criterion i, Σ wᵢdᵢ = t · Σ wᵢ|dᵢ|, and that is exact. Where they are not, a weight also moves what a total is divided
 * by: near the level λ of both it works by (aᵢ − λ)/Wₐ − (bᵢ − λ)/W_b. From several levels, single directions are turned
 * round as long as the totals meet earlier for it.
 */
export function smallestMove(weights: Weights, ahead: Profile, behind: Profile): number | null {
  const start = pairOf(weights, ahead, behind);
  if (!isAhead(start)) return null;
  const rated = weights.places.filter((place) => ahead[place] || behind[place]);
  const parts = rated.map((place) => {
    const weight = weights.criteria[place]?.weight ?? 0;
    return { a: partOf(weight, ahead[place]), b: partOf(weight, behind[place]) };
  });
  const alike = rated.every((place) => ahead[place] && behind[place]);
  let smallest: number | null = null;
  for (const level of alike ? [0] : startingLevels(weights, start)) {
    const move = moveFrom(start, parts, level);
    if (move !== null && (smallest === null || move < smallest)) smallest = move;
  }
  return smallest;
}

/** Between the totals, and all over the measure: one start may lead to a move that is not the smallest. */
function startingLevels({ measure: { lowest, highest } }: Weights, { a, b }: Pair): number[] {
  const middle = (a.sum / a.rated + b.sum / b.rated) / 2;
  return [middle, ...[0, 0.25, 0.5, 0.75, 1].map((part) => lowest + (highest - lowest) * part)];
}

function moveFrom(start: Pair, parts: readonly Pair[], level: number): number | null {
  const directions = parts.map(({ a, b }): number => {
    const gain = (a.sum - level * a.rated) / start.a.rated - (b.sum - level * b.rated) / start.b.rated;
    return gain > 0 ? -1 : 1;
  });
  let moved = parts.reduce((sum, part, place) => along(sum, part, directions[place] ?? 0), still);
  let smallest = firstCrossing(start, moved);
  for (let better = true; better; ) {
    better = false;
    parts.forEach((part, place) => {
      const turned = along(moved, part, -2 * (directions[place] ?? 0));
      const by = firstCrossing(start, turned);
      if (by >= smallest - nothing) return;
      [moved, smallest, better] = [turned, by, true];
      directions[place] = -(directions[place] ?? 0);
    });
  }
  return smallest < 1 - almost ? smallest : null;
}

const still: Pair = { a: { sum: 0, rated: 0 }, b: { sum: 0, rated: 0 } };

function firstCrossing(start: Pair, moved: Pair): number {
  return crossings(start, moved).find((by) => by > 0) ?? Number.POSITIVE_INFINITY;
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
