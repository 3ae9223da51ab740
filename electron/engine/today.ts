import { dayOf } from '#domain/erasure/due.ts';

/** The day as the clock on the wall has it, ISO 8601. */
export function today(): string {
  return dayOf(Date.now());
}
