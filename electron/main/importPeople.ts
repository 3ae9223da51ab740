import { dirname } from 'node:path';
import type { Handlers } from '#contract';
import type { importPeopleWindowCalls } from '#contract/importPeople.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
}

/** Candidates that are brought in as files: their paths stay here. */
export function importPeopleWindowHandlers({
  engine,
  dialogs,
}: Tools): Handlers<typeof importPeopleWindowCalls> {
  /** Where files were last taken from. */
  let folder: string | null = null;
  return {
    'importPeople:pick': async () => {
      const paths = await dialogs.importPeople(folder ?? documents());
      const [first] = paths;
      if (first === undefined) return { added: 0, problems: [] };
      folder = dirname(first);
      return engine.ask('importPeople:add', { paths: paths.slice(0, 200) });
    },
    'importPeople:drop': ({ paths }) => engine.ask('importPeople:add', { paths }),
  };
}
