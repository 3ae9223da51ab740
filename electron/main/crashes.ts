import type { BrowserWindow } from 'electron';
import { mayTryAgain } from './patience.ts';

/** Loads the page again when its process dies; the workbook is with the engine and loses nothing. */
export function surviveCrashes(window: BrowserWindow): void {
  const deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The page ended: ${reason}, exit code ${exitCode}.`);
    if (mayTryAgain(deaths, Date.now())) window.webContents.reload();
    else window.close();
  });
}
