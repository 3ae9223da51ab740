import { extname, join } from 'node:path';
import type { Handlers } from '#contract';
import type { reportWindowCalls } from '#contract/reports.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Documents about candidates and jobs, where a dialog asks for their place. */
export function reportWindowHandlers({
  engine,
  dialogs,
  written,
}: Tools): Handlers<typeof reportWindowCalls> {
  return {
    'report:export': async (request) => {
      const { name } = await engine.ask('report:name', request);
      const suggested = join(await written.folder(), name);
      const path = await dialogs.exportDocument(suggested, extname(name) === '.csv' ? 'csv' : 'docx');
      if (!path) return { outcome: 'cancelled' };
      const { note } = await engine.ask('report:write', { request, path });
      return { ...written.add(path), note };
    },
  };
}
