import type { Calls, Handlers } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { Settings } from '#contract/state.ts';
import type { Remembered } from './jsonFile.ts';
import { menuKeeper } from './menu.ts';
import type { Page } from './page.ts';
import type { Recents } from './recents.ts';
import { words } from './words.ts';
import type { Workbooks } from './workbooks.ts';

interface Tools {
  readonly handlers: Handlers<Calls>;
  readonly page: Page;
  readonly settings: Remembered<Settings>;
  readonly recents: Recents;
  readonly workbooks: Workbooks;
}

export interface AppMenu {
  /** Shows what is so now: names of undo and redo, recent workbooks, the theme. */
  refresh(): void;
  /** Runs what the system or a menu asked for; what cannot be done is told in the window. */
  attempt(work: () => unknown): void;
}

/** The application menu and what its items do: the same calls that the page makes. */
export function appMenu({ handlers, page, settings, recents, workbooks }: Tools): AppMenu {
  async function run(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      page.tell('window:problem', {
        message: error instanceof Refusal ? error.message : words.problems.defect,
      });
    }
  }
  const attempt = (work: () => unknown): void => void run(work);
  const put = (change: Partial<Settings>) => handlers['settings:put']({ ...settings.get(), ...change });
  const zoomed = {
    in: () => settings.get().zoom + 0.1,
    out: () => settings.get().zoom - 0.1,
    reset: () => 1,
  };

  const show = menuKeeper({
    command: (command) => page.tell('menu:command', { command }),
    newBlank: () => attempt(() => handlers['workbook:new']({ start: { from: 'blank' }, choose: false })),
    open: () => attempt(() => handlers['workbook:pick']()),
    openRecent: (id) => attempt(() => handlers['recent:open']({ id })),
    clearRecents: () => recents.clear(),
    openSample: () => attempt(() => handlers['workbook:new']({ start: { from: 'sample' }, choose: false })),
    save: () => attempt(() => workbooks.save()),
    saveAs: () => attempt(() => handlers['workbook:saveAs']()),
    duplicate: () => attempt(() => handlers['workbook:duplicate']()),
    closeWorkbook: () => attempt(() => handlers['workbook:leave']()),
    lock: () => attempt(() => handlers['workbook:lock']()),
    zoom: (change) => attempt(() => put({ zoom: zoomed[change]() })),
    theme: (theme) => attempt(() => put({ theme })),
    undoTyping: () => page.window()?.webContents.undo(),
    redoTyping: () => page.window()?.webContents.redo(),
  });
  return {
    refresh: () =>
      show({ workbook: workbooks.open?.state ?? null, recents: recents.list(), theme: settings.get().theme }),
    attempt,
  };
}
