import { dayOf } from '#domain/erasure/due.ts';

/** The day as the clock on the wall has it, ISO 8601. */
export function today(): string {
  return dayOf(Date.now());
}

/**
 * This moment as the clock on the wall has it, with its zone, ISO 8601: 2026-11-29T14:03:00.000+01:00. Documents show
 * it as it was noted, whoever writes them, and wherever.
 */
export function now(date = new Date()): string {
  const offset = -date.getTimezoneOffset();
  const wall = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const pad = (number: number) => String(number).padStart(2, '0');
  const ahead = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
}
