import type { Id } from '../schemas/primitives.ts';
import type { Agreement, Apart, CandidateScore, JobScores, KnockOut, Neighbours } from './figures.ts';
import { nothing } from './totals.ts';

/** Who is first. Without anybody placed, why: nobody is considered, nothing is rated, or all that is rated is out. */
export type First =
  | { readonly kind: 'none-placed'; readonly why: 'nobody' | 'unrated' | 'all-out' }
  | { readonly kind: 'leader'; readonly candidate: Id; readonly total: number }
  | {
      readonly kind: 'tied-first';
      readonly candidates: readonly { readonly candidate: Id; readonly total: number }[];
    };

/**
 * How firmly one stands before the next: a tie or not, and what turns the two. `rank` is of the one behind. `ground` is
 * what both are rated on: too little where it is less than half of what the one of them who is rated on less is rated on.
 */
export interface Order extends Neighbours {
  readonly kind: 'order';
  readonly rank: number;
  readonly ground: 'enough' | 'little' | 'none';
}

/** Two or more are placed, and too little is rated by two interviewers to know how exact a rating is. */
export interface Unproven {
  readonly kind: 'unproven';
}

/** Somebody is out by a knock-out; `onlyWith` are interviewers without any one of whom they would not be. */
export interface KnockedOut {
  readonly kind: 'knocked-out';
  readonly candidate: Id;
  readonly knockOuts: readonly KnockOut[];
  readonly onlyWith: readonly Id[];
}

/** Somebody is in by the mean although single ratings lie below a minimum, or would be out without an interviewer. */
export interface Doubtful {
  readonly kind: 'doubtful';
  readonly candidate: Id;
  readonly knockOuts: readonly KnockOut[];
  readonly outWithout: readonly Id[];
}

/** Somebody placed whom a knock-out could still put out: it is not rated yet. */
export interface KnockOutUnrated {
  readonly kind: 'knock-out-unrated';
  readonly candidate: Id;
  readonly criteria: readonly Id[];
}

/** Those who stand beside the order. */
export interface NotPlaced {
  readonly kind: 'too-little-rated' | 'unrated';
  readonly candidates: readonly { readonly candidate: Id; readonly share: number | null }[];
}

/** Interviewers two or more points apart. */
export interface LieApart extends Apart {
  readonly kind: 'apart';
}

/** Krippendorff's alpha, or why there is none. */
export interface Agreed extends Agreement {
  readonly kind: 'agreement';
}

/** What does not count: scorecards not submitted, and submitted ratings that fit no scale or criterion. */
export interface NotCounted {
  readonly kind: 'not-counted';
  readonly open: number;
  readonly setAside: number;
}

export type Finding =
  | First
  | Order
  | Unproven
  | KnockedOut
  | Doubtful
  | KnockOutUnrated
  | NotPlaced
  | LieApart
  | Agreed
  | NotCounted;

/**
 * What a comparison says, the most important first: who leads or that several are tied first, what turns that order, who
 * is out and how surely, who cannot be placed, where interviewers lie apart and how far they agree. Ids and figures only:
 * screen, documents and command line put them into the same words.
 */
export function findingsOf(scores: JobScores): Finding[] {
  const { candidates, agreement, apart } = scores;
  const open = count(candidates, ({ open: cards }) => cards.length);
  const setAside = count(candidates, ({ setAside: ratings }) => ratings.length);
  return [
    firstOf(candidates),
    ...leadingOrder(scores),
    ...unproven(scores),
    ...knockedOut(scores),
    ...doubtful(scores),
    ...knockOutsUnrated(scores),
    ...notPlaced(candidates, 'too-little-rated'),
    ...notPlaced(candidates, 'unrated'),
    ...apart.map((one) => ({ kind: 'apart' as const, ...one })),
    ...(agreement.ratings > 0 || candidates.some(({ total }) => total !== null)
      ? [{ kind: 'agreement' as const, ...agreement }]
      : []),
    ...(open + setAside > 0 ? [{ kind: 'not-counted' as const, open, setAside }] : []),
  ];
}

function firstOf(candidates: readonly CandidateScore[]): First {
  const first = candidates.flatMap(({ candidate, rank, total }) =>
    rank === 1 && total !== null ? [{ candidate, total }] : [],
  );
  const [leader] = first;
  if (leader) {
    return first.length > 1 ? { kind: 'tied-first', candidates: first } : { kind: 'leader', ...leader };
  }
  if (candidates.length === 0) return { kind: 'none-placed', why: 'nobody' };
  const out = candidates.some(({ standing }) => standing === 'knocked-out');
  return { kind: 'none-placed', why: out ? 'all-out' : 'unrated' };
}

/** The leading pairs: down to the first who is told apart from those before, and the two below who make a shortlist. */
function leadingOrder({ candidates, neighbours }: JobScores): Order[] {
  const ranks = new Map(candidates.map(({ candidate, rank }) => [candidate, rank ?? 0]));
  const rated = new Map(candidates.map(({ candidate, coverage }) => [candidate, coverage.share ?? 0]));
  const groundOf = ({ ahead, behind, common }: Neighbours): Order['ground'] => {
    if (common === null) return 'none';
    const least = Math.min(rated.get(ahead) ?? 0, rated.get(behind) ?? 0);
    return common.share < enoughGround * least - nothing ? 'little' : 'enough';
  };
  const firstClear = neighbours.findIndex(({ tie }) => !tie);
  const pairs = neighbours.slice(0, Math.min(maxPairs, Math.max(firstClear + 1, leading)));
  return pairs.map((pair) => ({
    kind: 'order',
    rank: ranks.get(pair.behind) ?? 0,
    ground: groundOf(pair),
    ...pair,
  }));
}

/** Of what the one rated on less is rated on, both should be rated on this part. */
const enoughGround = 0.5;

/** So many pairs are told even where the first is clear, and so many at most where all are tied. */
const leading = 2;
const maxPairs = 5;

function unproven({ neighbours, precision }: JobScores): Unproven[] {
  return neighbours.length > 0 && precision.basis === 'rounding' ? [{ kind: 'unproven' }] : [];
}

function knockedOut({ candidates, robustness }: JobScores): KnockedOut[] {
  return candidates
    .filter(({ standing }) => standing === 'knocked-out')
    .map(({ candidate, knockOuts }) => ({
      kind: 'knocked-out',
      candidate,
      knockOuts: knockOuts.filter(({ verdict }) => verdict === 'out'),
      onlyWith: robustness.leftOut
        .filter(({ backIn }) => backIn.includes(candidate))
        .map(({ interviewer }) => interviewer),
    }));
}

function doubtful({ candidates, robustness }: JobScores): Doubtful[] {
  return candidates.flatMap(({ candidate, standing, knockOuts }) => {
    if (standing === 'knocked-out') return [];
    const disputed = knockOuts.filter(({ verdict }) => verdict === 'disputed');
    const outWithout = robustness.leftOut
      .filter(({ out }) => out.includes(candidate))
      .map(({ interviewer }) => interviewer);
    if (disputed.length + outWithout.length === 0) return [];
    return [{ kind: 'doubtful' as const, candidate, knockOuts: disputed, outWithout }];
  });
}

function knockOutsUnrated({ candidates }: JobScores): KnockOutUnrated[] {
  return candidates.flatMap(({ candidate, standing, knockOuts }) => {
    const criteria = knockOuts
      .filter(({ verdict }) => verdict === 'unrated')
      .map(({ criterion }) => criterion);
    if (standing !== 'placed' || criteria.length === 0) return [];
    return [{ kind: 'knock-out-unrated' as const, candidate, criteria }];
  });
}

function notPlaced(candidates: readonly CandidateScore[], kind: NotPlaced['kind']): NotPlaced[] {
  const those = candidates
    .filter(({ standing }) => standing === kind)
    .map(({ candidate, coverage }) => ({ candidate, share: coverage.share }));
  return those.length > 0 ? [{ kind, candidates: those }] : [];
}

function count(candidates: readonly CandidateScore[], of: (candidate: CandidateScore) => number): number {
  return candidates.reduce((sum, candidate) => sum + of(candidate), 0);
}
