import type { Id } from '../schemas/primitives.ts';
import type { LeftOut, Neighbours, Robustness } from './figures.ts';
import { type Estimate, isTie, precisionBetween } from './precision.ts';
import { smallestMove, smallestShift } from './shift.ts';
import { nothing, type Profile, sumsOf, totalOf, type Weights } from './totals.ts';

/** Weights move by a fifth, up or down. */
const moveLimit = 0.2;

const nobody: ReadonlyMap<Id, Without> = new Map();

/** How many of the leading candidates have every pair of theirs looked at. */
const among = 20;

/** A placed candidate; they come ordered by total, the best first. */
export interface Placed extends Estimate {
  readonly candidate: Id;
  readonly profile: Profile;
}

/** One candidate without one interviewer; `knockedOut` is null when a knock-out that put them out has no rating left. */
export interface Without {
  readonly total: number | null;
  readonly knockedOut: boolean | null;
}

/** By interviewer, what becomes of the candidates whom that interviewer rated. */
export type WithoutInterviewer = ReadonlyMap<Id, ReadonlyMap<Id, Without>>;

/** Each of the leading candidates beside the next one: how far apart, how surely, and what turns the two. */
export function neighboursOf(
  weights: Weights,
  placed: readonly Placed[],
  without: WithoutInterviewer,
): Neighbours[] {
  const interviewers = [...without.keys()];
  return placed.slice(1, among).flatMap((behind, index) => {
    const ahead = placed[index];
    if (!ahead) return [];
    return [
      {
        ahead: ahead.candidate,
        behind: behind.candidate,
        difference: ahead.total - behind.total,
        precision: precisionBetween(ahead, behind),
        tie: isTie(ahead, behind),
        move: smallestMove(weights, ahead.profile, behind.profile),
        shift: smallestShift(weights, ahead.profile, behind.profile),
        interviewers: interviewers.filter((one) => turns(ahead, behind, without.get(one) ?? nobody)),
        common: commonGround(weights, ahead, behind),
      },
    ];
  });
}

/** Totals over what both are rated on: an order that rests on different criteria may be another one there. */
function commonGround(weights: Weights, ahead: Placed, behind: Placed): Neighbours['common'] {
  const shared = weights.places.filter((place) => ahead.profile[place] && behind.profile[place]);
  const first = totalOf(weights, ahead.profile, shared);
  const second = totalOf(weights, behind.profile, shared);
  if (first === null || second === null) return null;
  const both = sumsOf(weights, ahead.profile, shared).rated;
  const turned = ahead.total - behind.total > nothing && second - first > nothing;
  return { share: both / weights.planned, ahead: first, behind: second, turned };
}

/** Lowest and highest total when each weight moves by up to the limit. */
export function reachOf(weights: Weights, profile: Profile): { lowest: number; highest: number } | null {
  const total = totalOf(weights, profile);
  if (total === null) return null;
  return { lowest: furthest(weights, profile, total, -1), highest: furthest(weights, profile, total, 1) };
}

/**
 * The furthest total to one side. Scores beyond it weigh as much as they may, all others as little: where that is stays
 * put is the optimum of a ratio of sums (Dinkelbach 1967, On nonlinear fractional programming, Management Science 13).
 */
function furthest(weights: Weights, profile: Profile, from: number, side: 1 | -1): number {
  let total = from;
  for (;;) {
    let sum = 0;
    let rated = 0;
    weights.criteria.forEach(({ weight }, index) => {
      const entry = profile[index];
      if (!entry) return;
      const moved = weight * (1 + moveLimit * side * Math.sign(entry.score - total));
      sum += moved * entry.score;
      rated += moved;
    });
    const next = sum / rated;
    if (!(side * (next - total) > nothing)) return total;
    total = next;
  }
}

/**
 * Whether the order of the leading candidates stands when weights move by up to 20 %, or when one interviewer is left out;
 * every pair of theirs is tried that is not level already.
 */
export function robustnessOf(
  weights: Weights,
  placed: readonly Placed[],
  without: WithoutInterviewer,
  isOut: (candidate: Id) => boolean,
): Robustness {
  const pairs = pairsOf(placed.slice(0, among));
  const moves = pairs.flatMap((pair) => {
    const move = smallestMove(weights, pair.ahead.profile, pair.behind.profile);
    return move === null ? [] : [{ ...pair, move }];
  });
  const leftOut = [...without].map(([interviewer, left]) =>
    leaveOut(interviewer, left, placed, pairs, isOut),
  );
  const [smallest] = moves.sort((one, other) => one.move - other.move);
  const clear = pairs.filter(({ ahead, behind }) => !isTie(ahead, behind));
  return {
    limit: moveLimit,
    among: Math.min(among, placed.length),
    smallest: smallest ? { ...names(smallest), move: smallest.move } : null,
    leftOut,
    steady:
      !moves.some(({ ahead, behind, move }) => move <= moveLimit && !isTie(ahead, behind)) &&
      ![...without.values()].some((left) => clear.some(({ ahead, behind }) => turns(ahead, behind, left))) &&
      !leftOut.some(({ out, backIn }) => out.length + backIn.length > 0),
  };
}

interface Pair {
  readonly ahead: Placed;
  readonly behind: Placed;
}

function pairsOf(placed: readonly Placed[]): Pair[] {
  return placed.flatMap((ahead, index) =>
    placed
      .slice(index + 1)
      .filter(({ total }) => ahead.total - total > nothing)
      .map((behind) => ({ ahead, behind })),
  );
}

function names({ ahead, behind }: Pair): { ahead: Id; behind: Id } {
  return { ahead: ahead.candidate, behind: behind.candidate };
}

function leaveOut(
  interviewer: Id,
  left: ReadonlyMap<Id, Without>,
  placed: readonly Placed[],
  pairs: readonly Pair[],
  isOut: (candidate: Id) => boolean,
): LeftOut {
  const becoming = (wanted: boolean) => (id: Id) =>
    left.get(id)?.knockedOut === wanted && isOut(id) !== wanted;
  return {
    interviewer,
    turned: pairs.filter(({ ahead, behind }) => turns(ahead, behind, left)).map(names),
    unrated: placed.map(({ candidate }) => candidate).filter((id) => left.get(id)?.total === null),
    out: [...left.keys()].filter(becoming(true)),
    backIn: [...left.keys()].filter(becoming(false)),
  };
}

function turns(ahead: Placed, behind: Placed, left: ReadonlyMap<Id, Without>): boolean {
  if (ahead.total - behind.total <= nothing) return false;
  const [first, second] = [ahead, behind].map(({ candidate, total }) => {
    const now = left.get(candidate);
    return now ? now.total : total;
  });
  return typeof first === 'number' && typeof second === 'number' && second - first > nothing;
}
