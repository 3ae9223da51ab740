import { realpath } from 'node:fs/promises';
import type { EventName } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { Changed, SavedState, WorkbookState } from '#contract/state.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { queue } from './inTurn.ts';
import { onceLetGo } from './letGo.ts';
import type { Page } from './page.ts';
import type { Recents } from './recents.ts';
import { words } from './words.ts';

const nothing: Changed = {
  organisation: false,
  people: [],
  jobs: [],
  candidates: [],
  assessments: [],
  decisions: [],
};

/** Longest wait for a save before the user is asked what to do. */
const patience = 20_000;

export interface Workbooks {
  /** The open workbook, or null. */
  readonly open: { readonly path: string; readonly state: WorkbookState } | null;
  /** Has the engine open or make a workbook in place of the one that is open; null when the user cancelled. */
  take(path: string, ask: () => Promise<WorkbookState>): Promise<WorkbookState | null>;
  /** Opens the workbook at `path`; null when the user cancelled. */
  openAt(path: string, password?: string): Promise<WorkbookState | null>;
  save(): Promise<void>;
  /** Has the engine look whether somebody else changed the file. */
  look(): void;
  /** Saves under another path and goes on there; null when the user cancelled. */
  saveAs(): Promise<WorkbookState | null>;
  /** Closes the open workbook; false when the user would rather keep it open. */
  leave(): Promise<boolean>;
  /**
   * Closes the workbook at `path` without a question; false when another one is open. What its file does not take is
   * kept in the journal. Throws a Refusal while edits are on no disk: then it stays open.
   */
  putAway(path: string): Promise<boolean>;
  /** Brings the open workbook back into an engine that was started again; false when that failed. */
  reopen(ask: EngineHost['ask']): Promise<boolean>;
  /** Keeps up with what the engine tells of the open workbook. */
  heard(event: EventName, payload: unknown): void;
}

interface Tools {
  readonly engine: EngineHost;
  readonly page: Page;
  readonly dialogs: Dialogs;
  readonly recents: Recents;
  /** The workbook at this path was closed and needs its password to come back. */
  readonly locked: (path: string) => void;
  /** Something that the menu shows is different. */
  readonly changed: () => void;
}

/** Which workbook is open, and how one takes another's place without losing an edit. */
export function workbooks({ engine, page, dialogs, recents, locked, changed }: Tools): Workbooks {
  let path: string | null = null;
  let state: WorkbookState | null = null;
  const inTurn = queue();

  function know(next: WorkbookState | null): void {
    state = next;
    if (!next) path = null;
    if (next && path) recents.count(path, shownOutside(next));
    changed();
  }

  /** Everything typed is in the file, or the user knows that it is not and goes on. */
  async function settle(): Promise<boolean> {
    if (!path) return true;
    await page.flush();
    for (;;) {
      const reason = await whyNotSaved();
      if (reason === null) return true;
      const choice = await dialogs.notSaved(state?.name ?? words.appName, reason);
      if (choice === 'keep') return true;
      if (choice === 'cancel' || (await saveElsewhere()) === 'cancelled') return false;
    }
  }

  /** Lets the engine close; false when edits are on no disk and the user would rather not lose them. */
  async function letGo(): Promise<boolean> {
    for (;;) {
      const reason = await whyNotClosed();
      if (reason === null) return true;
      const choice = await dialogs.onNoDisk(state?.name ?? words.appName, reason);
      if (choice === 'cancel') return false;
      if (choice === 'lose') {
        await soon(engine.ask('workbook:close', { losing: true })).catch(report);
        return true;
      }
      if ((await saveElsewhere()) === 'cancelled') return false;
    }
  }

  async function whyNotClosed(): Promise<string | null> {
    try {
      await soon(engine.ask('workbook:close', { losing: false }));
    } catch (error) {
      if (error instanceof Refusal && !isGone(error) && error.code !== 'engine-silent') return error.message;
      // Everything acknowledged is in the journal: an engine that cannot answer is no reason to stay.
      report(error);
    }
    return null;
  }

  async function saveElsewhere(): Promise<'saved' | 'failed' | 'cancelled'> {
    try {
      return (await saveAsNow()) ? 'saved' : 'cancelled';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await dialogs.problem(error.message);
      return 'failed';
    }
  }

  async function whyNotSaved(): Promise<string | null> {
    try {
      const saved = await soon(engine.ask('workbook:save'));
      return saved.state === 'not-saved' ? saved.reason : null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return isGone(error) ? null : error.message;
    }
  }

  async function saveAsNow(): Promise<WorkbookState | null> {
    if (!path) throw new Refusal('none-open', words.problems.noneOpen);
    const chosen = await dialogs.saveAs(path);
    if (!chosen) return null;
    const next = await arrived(chosen, await engine.ask('workbook:saveAs', { path: chosen }));
    page.tell('workbook:changed', { cause: 'outside', changed: nothing, state: next });
    return next;
  }

  async function arrived(at: string, next: WorkbookState): Promise<WorkbookState> {
    path = await realpath(at).catch(() => at);
    know(next);
    recents.add(path, next.name, shownOutside(next));
    return next;
  }

  async function takeNow(at: string, ask: () => Promise<WorkbookState>): Promise<WorkbookState | null> {
    return (await settle()) ? arrived(at, await ask()) : null;
  }

  return {
    get open() {
      return path && state ? { path, state } : null;
    },
    take: (at, ask) => inTurn(() => takeNow(at, ask)),
    openAt: (at, password) =>
      inTurn(async () => {
        // A second double click on what is open already.
        if (path && (await realpath(at).catch(() => at)) === path) return engine.ask('workbook:state');
        const input = { path: at, ...(password === undefined ? {} : { password }) };
        return takeNow(at, () => onceLetGo(() => engine.ask('workbook:open', input)));
      }),
    async save() {
      if (!path) return;
      await page.flush();
      await engine.ask('workbook:save');
    },
    look() {
      // It looks again by itself; this is only sooner.
      if (path) engine.ask('workbook:look').catch(() => undefined);
    },
    saveAs: () =>
      inTurn(async () => {
        await page.flush();
        return saveAsNow();
      }),
    leave: () =>
      inTurn(async () => {
        if (!path) return true;
        if (!(await settle()) || !(await letGo())) return false;
        know(null);
        return true;
      }),
    putAway: (at) =>
      inTurn(async () => {
        if (path !== at) return false;
        await page.flush();
        await soon(engine.ask('workbook:close', { losing: false }));
        know(null);
        return true;
      }),
    async reopen(ask) {
      const at = path;
      if (!at) return true;
      try {
        const next = await onceLetGo(() => ask('workbook:open', { path: at }));
        know(next);
        page.tell('workbook:changed', { cause: 'outside', changed: nothing, state: next });
        return true;
      } catch (error) {
        know(null);
        page.tell('workbook:closed', {});
        if (error instanceof Refusal && error.code === 'locked') {
          // Its key died with the engine, and the password is kept nowhere.
          locked(at);
          return true;
        }
        console.error('The workbook was not reopened:', error);
        return false;
      }
    },
    heard(event, payload) {
      // What is opened is known from the answer, together with its path.
      if (event === 'workbook:changed') know((payload as { state: WorkbookState }).state);
      else if (event === 'workbook:closed') know(null);
      else if (event === 'workbook:saved' && state) state = { ...state, saved: payload as SavedState };
    },
  };
}

/** There is nobody to ask, or nothing open there. */
function isGone({ code }: Refusal): boolean {
  return ['none-open', 'engine-gone', 'engine-restarted'].includes(code);
}

const report = (error: unknown): void => console.error('Closing:', error);

/** What the list of recent workbooks may know of this one. */
function shownOutside({ locked, counts }: WorkbookState): { jobs: number | null; candidates: number | null } {
  return locked ? { jobs: null, candidates: null } : counts;
}

function soon<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Refusal('engine-silent', words.problems.engineSilent)),
      patience,
    );
    asked.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
