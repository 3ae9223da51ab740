import type { BrowserWindow } from 'electron';
import type { Dialogs } from './dialogs.ts';
import { words } from './words.ts';
import type { Workbooks } from './workbooks.ts';

/** Lets the window go only when everything typed is safe, or the user has decided. Quitting passes here too. */
export function closeSafely(
  window: BrowserWindow,
  workbooks: Workbooks,
  dialogs: Dialogs,
  written: () => Promise<unknown>,
): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void mayGo(workbooks, dialogs).then(async (go) => {
      closing = false;
      if (!go) return;
      await written();
      if (!window.isDestroyed()) window.destroy();
    });
  });
}

async function mayGo(workbooks: Workbooks, dialogs: Dialogs): Promise<boolean> {
  try {
    return await workbooks.leave();
  } catch (error) {
    // Every acknowledged edit is in the journal, so a window that cannot close would help nobody.
    console.error('Closing:', error);
    await dialogs.problem(words.problems.notClosed);
    return true;
  }
}
