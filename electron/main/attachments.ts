import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shell } from 'electron';
import type { Calls, Handlers } from '#contract';
import type { attachmentWindowCalls } from '#contract/attachments.ts';
import { Refusal } from '#contract/result.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';
import { cleanName, mayBeShown, type OpenedCopies } from './openedCopies.ts';
import { fill, words } from './words.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly copies: OpenedCopies;
}

/** Files of candidates, where a dialog or another program is needed. */
export function attachmentWindowHandlers({
  engine,
  dialogs,
  written,
  copies,
}: Tools): Handlers<typeof attachmentWindowCalls> {
  /** Where files were last taken from. */
  let folder: string | null = null;

  async function nameOf(which: { candidate: string; file: string }) {
    const { name } = await engine.ask('attachment:name', which);
    return cleanName(name, words.names.attachment);
  }

  return {
    'attachment:pick': async ({ candidate, label }) => {
      const paths = await dialogs.attach(folder ?? documents());
      const [first] = paths;
      if (first === undefined) return { added: 0, problems: [] };
      folder = dirname(first);
      return engine.ask('attachment:add', { candidate, paths: paths.slice(0, 200), label });
    },
    'attachment:drop': (dropped) => engine.ask('attachment:add', dropped),
    'attachment:open': async (which) => {
      const { name, ending } = await nameOf(which);
      if (!mayBeShown(ending)) {
        throw new Refusal('may-be-a-program', fill(words.problems.attachmentRefused, { name }));
      }
      const path = join(await copies.folder(), name);
      await engine.ask('attachment:write', { ...which, path });
      // What is changed in a copy would be lost with it: better that the program says so first.
      await chmod(path, 0o400);
      if (await shell.openPath(path)) {
        throw new Refusal('not-opened', fill(words.problems.attachmentNotOpened, { name }));
      }
    },
    'attachment:save': async (which) => {
      const { name } = await nameOf(which);
      const path = await dialogs.saveAttachment(join(await written.folder(), name));
      if (!path) return { outcome: 'cancelled' };
      await engine.ask('attachment:write', { ...which, path });
      return written.add(path);
    },
    'attachment:find': async (which) => {
      const { name } = await nameOf(which);
      const path = await dialogs.findAttachment(name, folder ?? documents());
      if (!path) return { found: 0 };
      folder = dirname(path);
      return engine.ask('attachment:bring', { ...which, path });
    },
  };
}

/** Whoever is erased is not to stay in a copy that another program has open. */
export function erasureWithCopies({
  engine,
  copies,
}: Pick<Tools, 'engine' | 'copies'>): Handlers<Pick<Calls, 'erasure:run'>> {
  return {
    'erasure:run': async (input) => {
      const done = await engine.ask('erasure:run', input);
      await copies.clear();
      return done;
    },
  };
}
