import type { candidateCalls } from '#contract/candidates.ts';
import type { Handlers } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';

export function candidateHandlers(_desk: Desk): Handlers<typeof candidateCalls> {
  return {};
}
