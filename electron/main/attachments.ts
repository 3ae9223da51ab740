import type { Handlers } from '#contract';
import type { attachmentWindowCalls } from '#contract/attachments.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

export function attachmentWindowHandlers(_tools: Tools): Handlers<typeof attachmentWindowCalls> {
  return {};
}
