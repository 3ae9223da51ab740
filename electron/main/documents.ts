import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shell } from 'electron';
import type { Calls, Handlers, Start } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { WorkbookState } from '#contract/state.ts';
import { fileName } from '#engine/fileName.ts';
import { placeOf } from '#engine/place.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents, usualFolder } from './folders.ts';
import { freeName } from './freeName.ts';
import { isThere } from './isThere.ts';
import type { Opening } from './opening.ts';
import type { Recents } from './recents.ts';
import { fill, words } from './words.ts';
import type { Workbooks } from './workbooks.ts';
import type { WrittenFiles } from './writtenFiles.ts';

type Names =
  | 'start:recent'
  | 'start:folder'
  | 'recent:open'
  | 'recent:find'
  | 'recent:forget'
  | 'workbook:new'
  | 'workbook:pick'
  | 'workbook:drop'
  | 'workbook:saveAs'
  | 'workbook:duplicate'
  | 'workbook:leave'
  | 'workbook:unlock'
  | 'workbook:rescue'
  | 'workbook:lock'
  | 'merge:pick'
  | 'file:open'
  | 'file:show';

type WorkbookHandlers = Handlers<Pick<Calls, Names>>;

interface Tools {
  readonly engine: EngineHost;
  readonly workbooks: Workbooks;
  readonly opening: Opening;
  readonly dialogs: Dialogs;
  readonly recents: Recents;
  readonly written: WrittenFiles;
}

const opened = (workbook: WorkbookState | null) =>
  workbook ? { outcome: 'opened' as const, workbook } : { outcome: 'cancelled' as const };

/** Workbooks and documents, where a dialog or a path is needed. */
export function documentHandlers({
  engine,
  workbooks,
  opening,
  dialogs,
  recents,
  written,
}: Tools): WorkbookHandlers {
  function recentNamed(id: string) {
    const recent = recents.find(id);
    if (!recent) throw new Refusal('recent-gone', words.problems.recentGone);
    return recent;
  }

  /** The sample as the user left it, or null when it has to be made anew. */
  async function sampleAgain() {
    const path = join(usualFolder(), `${words.names.sample}.rolebook`);
    if (!(await isThere(path))) return null;
    try {
      return await opening.openAt(path);
    } catch {
      return null;
    }
  }

  return {
    'start:recent': () => recents.rows((path) => engine.ask('workbook:peek', { path }), placeOf),
    'start:folder': () => ({ place: placeOf(join(usualFolder(), 'any.rolebook')) }),
    'recent:open': ({ id }) => opening.openAt(recentNamed(id).path),
    'recent:find': async ({ id }) => {
      const path = await dialogs.findWorkbook(recentNamed(id).path);
      if (!path) return opened(null);
      const outcome = await opening.openAt(path);
      // Its line now stands at the top, under its new place.
      const moved = outcome.outcome === 'opened' && recents.find(id)?.path !== workbooks.open?.path;
      if (moved) recents.forget(id);
      return outcome;
    },
    'recent:forget': ({ id }) => recents.forget(id),
    'workbook:new': async ({ start, choose }) => {
      if (start.from === 'sample' && !choose) {
        const known = await sampleAgain();
        if (known) return known;
      }
      const suggested = await freeName(usualFolder(), nameFor(start), '.rolebook');
      if (!choose) await makeFolder(usualFolder());
      const path = choose ? await dialogs.newWorkbook(suggested) : suggested;
      if (!path) return opened(null);
      return opened(
        await workbooks.take(path, () => engine.ask('workbook:create', { path, start, replace: choose })),
      );
    },
    'workbook:pick': async () => {
      const last = recents.list()[0];
      const path = await dialogs.openWorkbook(last ? dirname(last.path) : documents());
      return path ? opening.openAt(path) : opened(null);
    },
    'workbook:drop': ({ path }) => opening.openAt(path),
    'workbook:saveAs': async () => opened(await workbooks.saveAs()),
    'workbook:duplicate': async () => {
      const { open } = workbooks;
      if (!open) throw new Refusal('none-open', words.problems.noneOpen);
      const path = await dialogs.duplicate(open.path);
      if (!path) return opened(null);
      await engine.ask('workbook:copy', { path });
      return opening.openAt(path);
    },
    'workbook:leave': async () => {
      await workbooks.leave();
    },
    'workbook:unlock': ({ password }) => opening.unlock(password),
    'workbook:rescue': ({ id }) => opening.rescue(id),
    'workbook:lock': () => opening.lock(),
    'merge:pick': async () => ({ chosen: await opening.pickCopy() }),
    'file:open': async ({ file }) => {
      const path = await written.pathOf(file);
      const failed = await shell.openPath(path);
      if (failed) throw new Refusal('not-opened', fill(words.problems.notOpened, { name: basename(path) }));
    },
    'file:show': async ({ file }) => shell.showItemInFolder(await written.pathOf(file)),
  };
}

function nameFor(start: Start): string {
  if (start.from === 'sample') return words.names.sample;
  return fileName([start.title ?? ''], '', words.names.blank);
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Refusal('no-folder', fill(words.problems.noFolder, { place: placeOf(join(folder, 'any')) }));
  });
}
