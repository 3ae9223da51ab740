import { dirname } from 'node:path';
import type { Calls, EngineCalls, Output } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { WorkbookState } from '#contract/state.ts';
import { nameOf } from '#engine/place.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { documents } from './folders.ts';
import { freeName } from './freeName.ts';
import type { Page } from './page.ts';
import { fill, words } from './words.ts';
import type { Workbooks } from './workbooks.ts';

type Opened = Output<Calls['workbook:pick']>;
type Versions = Output<EngineCalls['version:rescue']>;

/** Opening what cannot be opened at once: with a password, or from an earlier version. */
export interface Opening {
  /** Opens the workbook at `path`, or has the page ask for what is needed. Throws a Refusal for all else. */
  openAt(path: string): Promise<Opened>;
  /** Tries a password on what waits for one. Throws a Refusal; then it still waits. */
  unlock(password: string): Promise<Opened>;
  /** Opens a good version of the damaged workbook as a copy beside it. */
  rescue(id?: string): Promise<Opened>;
  /** Closes the open workbook, if it has a password, and has the page ask for it. */
  lock(): Promise<void>;
  /** Asks for another copy of the open workbook; false when the user cancelled or a password is needed first. */
  pickCopy(): Promise<boolean>;
  /** The workbook at `path` needs its password again. */
  askPassword(path: string): void;
}

interface Tools {
  readonly engine: EngineHost;
  readonly workbooks: Workbooks;
  readonly page: Page;
  readonly dialogs: Dialogs;
}

/** Content that is no workbook (any more), told from a disk that does not give it out. */
const unreadable = ['damaged', 'empty', 'forbidden-name', 'not-a-workbook', 'not-json', 'too-deep'];
/** The folder takes no file: another one may. */
const unwritable = ['disk-error', 'disk-full', 'no-permission', 'not-found', 'read-only'];

const ending = '.rolebook';
const given = (workbook: WorkbookState | null): Opened =>
  workbook ? { outcome: 'opened', workbook } : { outcome: 'cancelled' };

export function opening({ engine, workbooks, page, dialogs }: Tools): Opening {
  /** What the password is for. The password itself is kept nowhere. */
  let locked: ((password: string) => Promise<WorkbookState | null>) | null = null;
  let damaged: { readonly path: string; readonly versions: Versions } | null = null;

  function askPassword(path: string, use: typeof locked): void {
    locked = use;
    page.tell('window:locked', { name: nameOf(path) });
  }
  const askForWorkbook = (path: string) => askPassword(path, (password) => workbooks.openAt(path, password));

  async function hasVersions(path: string, message: string): Promise<boolean> {
    const versions = await engine.ask('version:rescue', { path }).catch((): Versions => []);
    if (versions.length === 0) return false;
    damaged = { path, versions };
    page.tell('window:damaged', { name: nameOf(path), message, versions });
    return true;
  }

  function write(path: string, id: string, to: string): Promise<WorkbookState | null> {
    return workbooks.take(to, () => engine.ask('version:open', { path, id, to }));
  }

  async function lock(): Promise<void> {
    const { open } = workbooks;
    if (!open?.state.locked) throw new Refusal('no-password', words.problems.noPassword);
    if (await workbooks.putAway(open.path)) askForWorkbook(open.path);
  }

  return {
    async openAt(path) {
      try {
        return given(await workbooks.openAt(path));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === 'locked') askForWorkbook(path);
        else if (!unreadable.includes(error.code) || !(await hasVersions(path, error.message))) throw error;
        return { outcome: 'asked' };
      }
    },
    async unlock(password) {
      const use = locked;
      if (!use) throw new Refusal('nothing-locked', words.problems.nothingLocked);
      const workbook = await use(password);
      if (workbook && locked === use) locked = null;
      return given(workbook);
    },
    async rescue(wanted) {
      const id = wanted ?? damaged?.versions[0]?.id;
      if (!damaged || id === undefined) throw new Refusal('nothing-damaged', words.problems.nothingDamaged);
      const { path } = damaged;
      const name = fill(words.names.rescued, { name: nameOf(path) });
      try {
        return given(await write(path, id, await freeName(dirname(path), name, ending)));
      } catch (error) {
        if (!(error instanceof Refusal) || !unwritable.includes(error.code)) throw error;
      }
      const to = await dialogs.rescueTo(await freeName(documents(), name, ending));
      return given(to === null ? null : await write(path, id, to));
    },
    lock,
    async pickCopy() {
      const { open } = workbooks;
      if (!open) throw new Refusal('none-open', words.problems.noneOpen);
      const path = await dialogs.otherCopy(dirname(open.path));
      if (!path) return false;
      await page.flush();
      try {
        await engine.ask('merge:begin', { path });
        return true;
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'locked') throw error;
        askPassword(path, async (password) => {
          await engine.ask('merge:begin', { path, password });
          return engine.ask('workbook:state');
        });
        return false;
      }
    },
    askPassword: askForWorkbook,
  };
}
