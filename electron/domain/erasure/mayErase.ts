import type { Candidate } from '../schemas/candidate.ts';

/** Why candidates may not be erased or anonymised on a day: who is held, and who has to be kept. */
export interface Hindrance {
  readonly held: readonly Candidate[];
  readonly kept: readonly Candidate[];
}

/** null when nothing hinders. `today` is an ISO day. */
export function hindranceOf(candidates: readonly Candidate[], today: string): Hindrance | null {
  const held = candidates.filter(({ retention }) => retention.legalHold);
  const kept = candidates.filter(
    ({ retention: { keepUntil, legalHold } }) => !legalHold && keepUntil !== null && keepUntil > today,
  );
  return held.length + kept.length > 0 ? { held, kept } : null;
}
