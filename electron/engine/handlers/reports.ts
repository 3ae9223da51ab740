import type { Handlers } from '#contract/contract.ts';
import type { reportCalls, reportEngineCalls } from '#contract/reports.ts';
import type { Desk } from '../desk.ts';

export function reportHandlers(_desk: Desk): Handlers<typeof reportCalls & typeof reportEngineCalls> {
  return {};
}
