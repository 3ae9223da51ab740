import type { KnockOut } from '#domain/scoring/figures.ts';

/** A candidate’s figures to four decimals, each worked out by hand from the ratings of the sample. */
export interface Expected {
  readonly name: string;
  readonly standing: string;
  readonly rank: number | null;
  readonly total: number | null;
  readonly error: number | null;
  /** Lowest and highest. */
  readonly reach: readonly [number, number] | null;
  /** Weight that is rated, weight that is planned, the part that is. */
  readonly coverage: readonly [number, number, number];
  readonly stages: Readonly<Record<string, number>>;
  readonly knockOuts: Readonly<Record<string, readonly [KnockOut['verdict'], number | null]>>;
}

/** One of the leading candidates beside the next. */
export interface ExpectedPair {
  readonly pair: readonly [string, string];
  readonly difference: number;
  readonly precision: number;
  readonly tie: boolean;
  readonly move: number | null;
  readonly shift: readonly [string, number] | null;
  readonly without: readonly string[];
  /** Part of the plan that both are rated on, and their totals on it. */
  readonly common: readonly [number, number, number];
}

/** What changes without an interviewer; names only. */
export interface ExpectedChange {
  readonly turned?: readonly (readonly [string, string])[];
  readonly unrated?: readonly string[];
  readonly out?: readonly string[];
  readonly backIn?: readonly string[];
}

export interface ExpectedJob {
  readonly candidates: readonly Expected[];
  readonly pairs: readonly ExpectedPair[];
  readonly precision: object;
  readonly agreement: object;
  /** The pair that turns first. */
  readonly smallest: readonly [string, string, number];
  readonly leftOut: Readonly<Record<string, ExpectedChange>>;
  readonly steady: boolean;
  /** Candidate, criterion, points, and each interviewer’s rating. */
  readonly apart: readonly (readonly [string, string, number, Readonly<Record<string, number>>])[];
  /** Candidate, stage and interviewer of scorecards that are not submitted. */
  readonly open: readonly (readonly [string, string, string])[];
}
