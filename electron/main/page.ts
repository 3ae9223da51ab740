import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import type { EventName, Events } from '#contract';
import { send } from './bridge.ts';

/** Longest that a page may take to hand over what was typed last; a hung page loses its turn. */
const patience = 2_000;

/** The page in the window, as far as the rest of the main process deals with it. */
export interface Page {
  readonly window: () => BrowserWindow | null;
  show(window: BrowserWindow): void;
  tell<N extends EventName>(event: N, payload: z.infer<Events[N]>): void;
  /** Resolves once the page has sent every pending edit, or had its chance. */
  flush(): Promise<void>;
  flushed(): void;
  /** A call came from the page: once it asks for the workbook it listens. */
  heard(call: string): void;
}

export function page(): Page {
  let window: BrowserWindow | null = null;
  let waiting: (() => void)[] = [];
  let listens = false;
  /** What a page that is still loading must not miss: questions and problems that come up at the start. */
  let held: (() => void)[] = [];
  const flushed = () => {
    for (const go of waiting) go();
    waiting = [];
  };
  return {
    window: () => window,
    show(shown) {
      window = shown;
      shown.once('closed', () => {
        window = null;
        flushed();
      });
      shown.webContents.on('render-process-gone', flushed);
      shown.webContents.on('did-navigate', () => {
        listens = false;
      });
    },
    tell(event, payload) {
      if (listens || !event.startsWith('window:')) send(window, event, payload);
      else held.push(() => send(window, event, payload));
    },
    flush: () =>
      new Promise((resolve) => {
        if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return resolve();
        const late = setTimeout(resolve, patience);
        waiting.push(() => {
          clearTimeout(late);
          resolve();
        });
        send(window, 'window:closing', {});
      }),
    flushed,
    heard(call) {
      if (listens || call !== 'workbook:state') return;
      listens = true;
      for (const tell of held) tell();
      held = [];
    },
  };
}
