import { dirname } from 'node:path';
import type { Handlers } from '#contract';
import type { letterheadWindowCalls } from '#contract/letterhead.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
}

/** The organisation's own letterhead, chosen by a dialog: its path never passes the page. */
export function letterheadWindowHandlers({ engine, dialogs }: Tools): Handlers<typeof letterheadWindowCalls> {
  /** Where the last one was taken from. */
  let folder: string | null = null;
  return {
    'letterhead:pick': async ({ label }) => {
      const path = await dialogs.letterhead(folder ?? documents());
      if (path === null) return { outcome: 'cancelled' };
      folder = dirname(path);
      await engine.ask('letterhead:take', { path, label });
      return { outcome: 'taken' };
    },
  };
}
