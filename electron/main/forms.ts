import { basename, dirname, join } from 'node:path';
import type { Handlers } from '#contract';
import type { FormRequest, formWindowCalls, GivenOut } from '#contract/forms.ts';
import { Refusal } from '#contract/result.ts';
import { placeOf } from '#engine/place.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';
import { isThere } from './isThere.ts';
import { words } from './words.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Interview forms, where a dialog asks for files or a folder. */
export function formWindowHandlers({ engine, dialogs, written }: Tools): Handlers<typeof formWindowCalls> {
  /** Where forms were last taken from, and where they last went. */
  let from: string | null = null;
  let to: string | null = null;
  /** What each form of the last run is called, so that replacing meets the same files. */
  let names = new Map<string, string>();
  let run: { done: number; readonly of: number; isStopped: boolean } | null = null;

  async function write(request: FormRequest, folder: string, replace: boolean) {
    const key = JSON.stringify(request);
    let name = names.get(key) ?? '';
    try {
      name ||= free((await engine.ask('form:name', request)).name, new Set(names.values()));
      names.set(key, name);
      const path = join(folder, name);
      if (!replace && (await isThere(path))) return skipped(name, request);
      await engine.ask('form:write', { request, path });
      return { path, form: { name, outcome: 'written', why: '', request } satisfies GivenOut };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { form: { name, outcome: 'failed', why: error.message, request } satisfies GivenOut };
    }
  }

  return {
    'form:pick': async () => {
      const paths = await dialogs.returnedForms(from ?? documents());
      const [first] = paths;
      if (first === undefined) return { ids: [] };
      from = dirname(first);
      return engine.ask('form:read', { paths: paths.slice(0, 500) });
    },
    'form:drop': ({ paths }) => engine.ask('form:read', { paths }),
    'form:giveOut': async ({ requests, replace }) => {
      if (run) throw new Refusal('busy', words.problems.formsBusy);
      const folder = replace && to !== null ? to : await dialogs.formFolder(to ?? (await written.folder()));
      if (folder === null) return { outcome: 'cancelled' };
      to = folder;
      if (!replace) names = new Map();
      const now = { done: 0, of: requests.length, isStopped: false };
      run = now;
      const forms: GivenOut[] = [];
      let first: string | null = null;
      try {
        for (const request of requests) {
          if (now.isStopped) break;
          const { path, form } = { path: null, ...(await write(request, folder, replace)) };
          first ??= path;
          forms.push(form);
          now.done += 1;
        }
      } finally {
        run = null;
      }
      return {
        outcome: 'done',
        place: placeOf(join(folder, 'form.docx')),
        file: first && written.add(first).file,
        forms,
        left: requests.length - forms.length,
      };
    },
    'form:progress': () => run && { done: run.done, of: run.of },
    'form:stop': () => {
      if (run) run.isStopped = true;
      return {};
    },
  };
}

function skipped(name: string, request: FormRequest): { form: GivenOut } {
  return { form: { name, outcome: 'skipped', why: words.problems.formThere, request } };
}

/** Two people of one name do not share a file. */
function free(name: string, taken: ReadonlySet<string>): string {
  const bare = basename(name, '.docx');
  let candidate = name;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${bare} (${n}).docx`;
  return candidate;
}
