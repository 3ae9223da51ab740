import type { Candidate } from '../schemas/candidate.ts';

/** Whether the day to erase by has come and nothing holds the candidate back. `today` is an ISO day. */
export function isDue({ retention }: Candidate, today: string): boolean {
  const { eraseBy, legalHold } = retention;
  return eraseBy !== null && eraseBy <= today && !legalHold;
}

/** How many candidates are due at `now`, ms since 1970, by the calendar of this computer. */
export function dueCount(candidates: readonly Candidate[], now: number): number {
  const today = dayOf(now);
  return candidates.filter((candidate) => isDue(candidate, today)).length;
}

/** The local calendar day of a moment in ms, ISO 8601. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
