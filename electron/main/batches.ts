import { basename, join } from 'node:path';
import { shell } from 'electron';
import type { Handlers } from '#contract';
import type { batchWindowCalls } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import { placeOf } from '#engine/place.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { fill, words } from './words.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Documents for many go to one folder, which this side alone knows by its path. */
export function batchWindowHandlers({ engine, dialogs, written }: Tools): Handlers<typeof batchWindowCalls> {
  /** Where the batch that ran last wrote to. */
  let last: string | null = null;
  const shown = (path: string) => ({ name: basename(path), place: placeOf(join(path, 'any')) });
  return {
    'batch:folder': async () => shown(await written.folder()),
    'batch:chooseFolder': async () => {
      const folder = await written.folder();
      const chosen = (await dialogs.documentFolder(folder)) ?? folder;
      written.remember(chosen);
      return shown(chosen);
    },
    'batch:start': async (choice) => {
      const folder = await written.folder();
      await engine.ask('batch:run', { choice, folder });
      last = folder;
    },
    'batch:showFolder': async () => {
      const folder = last ?? (await written.folder());
      const failed = await shell.openPath(folder);
      if (failed)
        throw new Refusal('not-opened', fill(words.problems.folderNotOpened, { name: basename(folder) }));
    },
  };
}
