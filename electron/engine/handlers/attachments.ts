import type { attachmentCalls, attachmentEngineCalls } from '#contract/attachments.ts';
import type { Handlers } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';

export function attachmentHandlers(
  _desk: Desk,
): Handlers<typeof attachmentCalls & typeof attachmentEngineCalls> {
  return {};
}
