import type { assessmentCalls } from '#contract/assessments.ts';
import type { Handlers } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';

export function assessmentHandlers(_desk: Desk): Handlers<typeof assessmentCalls> {
  return {};
}
