import { dirname } from 'node:path';
import type { Handlers } from '#contract';
import type { formWindowCalls } from '#contract/forms.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
}

/** Interview forms that come back, where a dialog asks for files. */
export function formWindowHandlers({ engine, dialogs }: Tools): Handlers<typeof formWindowCalls> {
  /** Where forms were last taken from. */
  let from: string | null = null;
  return {
    'form:pick': async () => {
      const paths = await dialogs.returnedForms(from ?? documents());
      const [first] = paths;
      if (first === undefined) return { ids: [] };
      from = dirname(first);
      return engine.ask('form:read', { paths: paths.slice(0, 500) });
    },
    'form:drop': ({ paths }) => engine.ask('form:read', { paths }),
  };
}
