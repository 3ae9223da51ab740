import type { Handlers } from '#contract/contract.ts';
import type { erasureCalls } from '#contract/erasure.ts';
import type { Desk } from '../desk.ts';

export function erasureHandlers(_desk: Desk): Handlers<typeof erasureCalls> {
  return {};
}
