import type { Id } from '../schemas/primitives.ts';
import type { LeftOut, Neighbours, Robustness } from './figures.ts';
import { type Estimate, isTie, precisionBetween } from './precision.ts';
import { smallestShift } from './shift.ts';
import { nothing, type Profile, sumsOf, totalOf, type Weights } from './totals.ts';

/** One weight moves by a fifth, up or down. */
export const shiftLimit = 0.2;

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

/** Each candidate beside the next one in the order: how far apart, how surely, and what turns the two. */
export function neighboursOf(
  weights: Weights,
  placed: readonly Placed[],
  without: WithoutInterviewer,
): Neighbours[] {
  return placed.slice(1).flatMap((behind, index) => {
    const ahead = placed[index];
    if (!ahead) return [];
    return [
      {
        ahead: ahead.candidate,
        behind: behind.candidate,
        difference: ahead.total - behind.total,
        precision: precisionBetween(ahead, behind),
        tie: isTie(ahead, behind),
        shift: smallestShift(weights, ahead.profile, behind.profile),
        interviewers: [...without]
          .filter(([, left]) => turns(ahead, behind, left))
          .map(([interviewer]) => interviewer),
        common: commonGround(weights, ahead, behind),
      },
    ];
  });
}

/** Totals over what both are rated on: an order that rests on different criteria may be another one there. */
function commonGround(weights: Weights, ahead: Placed, behind: Placed): Neighbours['common'] {
  const shared = (_: unknown, index: number) => Boolean(ahead.profile[index] && behind.profile[index]);
  const first = totalOf(weights, ahead.profile, shared);
  const second = totalOf(weights, behind.profile, shared);
  if (first === null || second === null) return null;
  const all = weights.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const both = weights.criteria.reduce((sum, { weight }, index) => sum + (shared(0, index) ? weight : 0), 0);
  const turned = ahead.total - behind.total > nothing && second - first > nothing;
  return { share: both / all, ahead: first, behind: second, turned };
}

/** Lowest and highest total when any one weight moves by the limit; a total moves one way with a weight. */
export function reachOf(weights: Weights, profile: Profile): { lowest: number; highest: number } | null {
  const { sum, rated } = sumsOf(weights, profile);
  if (rated === 0) return null;
  let lowest = sum / rated;
  let highest = lowest;
  weights.criteria.forEach(({ weight }, index) => {
    const entry = profile[index];
    if (!entry) return;
    for (const by of [-shiftLimit, shiftLimit]) {
      const total = (sum + by * weight * entry.score) / (rated + by * weight);
      lowest = Math.min(lowest, total);
      highest = Math.max(highest, total);
    }
  });
  return { lowest, highest };
}

/**
 * Whether the comparison stands if one weight moves by 20 %, or one interviewer is left out. Looking at candidates with
 * nobody in between is enough: totals move continuously with a weight, so the first two that change places lie next
 * to each other; and where all such pairs keep their order, all pairs do.
 */
export function robustnessOf(
  weights: Weights,
  placed: readonly Placed[],
  neighbours: readonly Neighbours[],
  without: WithoutInterviewer,
  isOut: (candidate: Id) => boolean,
): Robustness {
  const groups = levelGroups(placed);
  const leftOut = [...without].map(([interviewer, left]) => leaveOut(interviewer, left, groups, isOut));
  const told = new Map(placed.map((one) => [one.candidate, one]));
  const shifts = groups
    .slice(1)
    .flatMap((behind, index) => shiftsBetween(weights, groups[index] ?? [], behind));
  const byWeight = shifts.some(({ by, tie }) => !tie && Math.abs(by) < shiftLimit);
  const byInterviewer = leftOut.some(
    ({ turned, out, backIn }) =>
      out.length + backIn.length > 0 ||
      turned.some(({ ahead, behind }) => {
        const [first, second] = [told.get(ahead), told.get(behind)];
        return first && second && !isTie(first, second);
      }),
  );
  const turnedElsewhere = neighbours.some(({ tie, interviewers }) => !tie && interviewers.length > 0);
  const [smallest] = shifts.sort((one, other) => Math.abs(one.by) - Math.abs(other.by));
  return {
    limit: shiftLimit,
    smallest: smallest
      ? {
          ahead: smallest.ahead,
          behind: smallest.behind,
          criterion: smallest.criterion,
          by: smallest.by,
        }
      : null,
    leftOut,
    steady: !byWeight && !byInterviewer && !turnedElsewhere,
  };
}

function shiftsBetween(weights: Weights, upper: readonly Placed[], lower: readonly Placed[]) {
  return different(upper).flatMap((ahead) =>
    different(lower).flatMap((behind) => {
      const shift = smallestShift(weights, ahead.profile, behind.profile);
      if (!shift) return [];
      return [{ ...shift, ahead: ahead.candidate, behind: behind.candidate, tie: isTie(ahead, behind) }];
    }),
  );
}

function leaveOut(
  interviewer: Id,
  left: ReadonlyMap<Id, Without>,
  groups: readonly (readonly Placed[])[],
  isOut: (candidate: Id) => boolean,
): LeftOut {
  const rest = groups
    .map((group) =>
      group.flatMap(({ candidate, total }) => {
        const now = left.get(candidate);
        const after = now ? now.total : total;
        return after === null ? [] : [{ candidate, total: after }];
      }),
    )
    .filter((group) => group.length > 0)
    .map((group) => group.sort((one, other) => other.total - one.total));
  const turned = rest.slice(1).flatMap((lower, index) => {
    const ahead = rest[index]?.at(-1);
    const [behind] = lower;
    if (!ahead || !behind || behind.total - ahead.total <= nothing) return [];
    return [{ ahead: ahead.candidate, behind: behind.candidate }];
  });
  return {
    interviewer,
    turned,
    unrated: groups
      .flat()
      .filter(({ candidate }) => left.get(candidate)?.total === null)
      .map(({ candidate }) => candidate),
    out: [...left].flatMap(([id, { knockedOut }]) => (knockedOut === true && !isOut(id) ? [id] : [])),
    backIn: [...left].flatMap(([id, { knockedOut }]) => (knockedOut === false && isOut(id) ? [id] : [])),
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

/** Placed candidates in groups of one total: within a group there is no order that could turn. */
function levelGroups(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const group = groups.at(-1);
    if (group?.[0] && group[0].total - one.total <= nothing) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** One of each profile: many applicants rated alike on few criteria need not be tried one by one. */
function different(group: readonly Placed[]): Placed[] {
  if (group.length === 1) return [...group];
  const key = ({ profile }: Placed) => profile.map((entry) => entry?.score ?? '').join(' ');
  return [...new Map(group.map((one) => [key(one), one])).values()];
}
