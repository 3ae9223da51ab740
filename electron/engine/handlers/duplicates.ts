import type { Handlers } from '#contract/contract.ts';
import type { duplicateCalls } from '#contract/duplicates.ts';
import type { Desk } from '../desk.ts';

export function duplicateHandlers(_desk: Desk): Handlers<typeof duplicateCalls> {
  return {};
}
