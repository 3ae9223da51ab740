import { dirname } from 'node:path';
import type { Handlers } from '#contract';
import type { importWindowCalls } from '#contract/imports.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';
import type { Page } from './page.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly page: Page;
}

/** Postings that are brought in as files: their paths stay here. */
export function importWindowHandlers({ engine, dialogs, page }: Tools): Handlers<typeof importWindowCalls> {
  /** Where files were last taken from. */
  let folder: string | null = null;
  return {
    'import:pick': async () => {
      const paths = (await dialogs.importPostings(folder ?? documents())).slice(0, 200);
      const [first] = paths;
      if (first === undefined) return [];
      folder = dirname(first);
      return engine.ask('import:read', { paths });
    },
    'import:drop': ({ paths }) => engine.ask('import:read', { paths }),
    'import:paste': () => page.window()?.webContents.paste(),
  };
}
