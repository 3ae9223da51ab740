import type { Handlers } from '#contract/contract.ts';
import type { decisionCalls } from '#contract/decisions.ts';
import type { Desk } from '../desk.ts';

export function decisionHandlers(_desk: Desk): Handlers<typeof decisionCalls> {
  return {};
}
