import { dirname, join } from 'node:path';
import type { Handlers } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { roundTripWindowCalls } from '#contract/roundTrip.ts';
import { fileName } from '#engine/fileName.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { words } from './words.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Descriptions that are edited in Word: where they go, and where they come from. */
export function roundTripWindowHandlers({
  engine,
  dialogs,
  written,
}: Tools): Handlers<typeof roundTripWindowCalls> {
  /** Where a document was last taken from. */
  let folder: string | null = null;
  return {
    'roundTrip:export': async ({ job }) => {
      const { title } = await engine.ask('job:get', { id: job });
      const name = fileName([title, words.names.forEditing], '.docx', words.names.posting);
      const path = await dialogs.exportDocument(join(await written.folder(), name), 'docx');
      if (!path) return { outcome: 'cancelled' };
      await engine.ask('roundTrip:write', { job, path });
      return written.add(path);
    },
    'roundTrip:pick': async () => {
      const path = await dialogs.editedDocument(folder ?? (await written.folder()));
      if (!path) return null;
      folder = dirname(path);
      const read = await engine.ask('roundTrip:read', { path });
      if (read) return read;
      throw new Refusal('not-ours', words.problems.notSentOut);
    },
    'roundTrip:drop': ({ path }) => engine.ask('roundTrip:read', { path }),
  };
}
