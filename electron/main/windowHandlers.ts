import { Menu, shell } from 'electron';
import type { Calls, Handlers } from '#contract';
import { Refusal } from '#contract/result.ts';
import type { Settings } from '#contract/state.ts';
import type { Remembered } from './jsonFile.ts';
import type { Page } from './page.ts';
import { outsideLink } from './security/links.ts';
import { applyZoom } from './window.ts';
import { words } from './words.ts';

type Names = 'link:open' | 'settings:get' | 'settings:put' | 'menu:show' | 'page:flushed';

interface Tools {
  readonly page: Page;
  readonly settings: Remembered<Settings>;
  /** Something that the menu shows is different. */
  readonly changed: () => void;
}

/** What concerns the window itself: links out of it, settings, its menu. */
export function windowHandlers({ page, settings, changed }: Tools): Handlers<Pick<Calls, Names>> {
  return {
    'link:open': async ({ url }) => {
      await shell.openExternal(outsideLink(url)).catch((cause) => {
        throw cause instanceof Refusal ? cause : new Refusal('link-not-opened', words.problems.linkNotOpened);
      });
    },
    'settings:get': () => settings.get(),
    'settings:put': (wanted) => {
      settings.put(wanted);
      const window = page.window();
      if (window) applyZoom(window, settings.get().zoom);
      changed();
      return settings.get();
    },
    'menu:show': ({ x, y }) => {
      const window = page.window();
      if (!window) return;
      // The page measures in its own pixels, the menu in the window's.
      const zoom = window.webContents.getZoomFactor();
      Menu.getApplicationMenu()?.popup({ window, x: Math.round(x * zoom), y: Math.round(y * zoom) });
    },
    'page:flushed': () => page.flushed(),
  };
}
