import type { Candidate } from '../schemas/candidate.ts';

/**
 * How a candidate stands by their clocks on a day:
 * - `held`: a legal hold stops everything
 * - `kept`: has to be kept at least until a day that has not come
 * - `due`: the day to erase by has come
 * - `consent`: no such day has come, but the consent has run out
 * - `soon`: the day comes within {@link soonDays}
 * - `later`, `none`: it comes later, or nobody has set one
 * - `anonymised`: there is nobody left to erase
 */
export const clockStates = ['due', 'consent', 'soon', 'kept', 'held', 'later', 'none', 'anonymised'] as const;
export type ClockState = (typeof clockStates)[number];

/** Days before the day to erase by from which it is said to come soon. */
const soonDays = 60;

/** `today` is an ISO day; for many candidates, `soon` is worked out once: see {@link soonFrom}. */
export function clockOf(
  { retention, consent, anonymised }: Candidate,
  today: string,
  soon = soonFrom(today),
): ClockState {
  const { eraseBy, keepUntil, legalHold } = retention;
  if (anonymised !== undefined) return 'anonymised';
  if (legalHold) return 'held';
  if (keepUntil !== null && keepUntil > today) return 'kept';
  if (eraseBy !== null && eraseBy <= today) return 'due';
  if (consent.until !== null && consent.until < today) return 'consent';
  if (eraseBy === null) return 'none';
  return eraseBy <= soon ? 'soon' : 'later';
}

/** Whether it is time to do something about a candidate. */
export function isDue(candidate: Candidate, today: string): boolean {
  // What comes soon is not due: which day that is does not matter.
  const state = clockOf(candidate, today, today);
  return state === 'due' || state === 'consent';
}

/** How many candidates are due on an ISO day. */
export function dueCount(candidates: readonly Candidate[], today: string): number {
  return candidates.filter((candidate) => isDue(candidate, today)).length;
}

/** The local calendar day of a moment in ms, ISO 8601. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The last day that comes soon, seen from an ISO day. */
export function soonFrom(today: string): string {
  return new Date(Date.parse(today) + soonDays * 86_400_000).toISOString().slice(0, 10);
}
