import type { Page } from '@playwright/test';

/** Drags files from outside over the middle of the window; `drop` lets go of them there. */
export async function dragFiles(page: Page, ...files: string[]): Promise<{ drop(): Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  const data = { items: [], files, dragOperationsMask: 1 };
  const dispatch = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x, y, data });
  await dispatch('dragEnter');
  await dispatch('dragOver');
  return {
    async drop() {
      // As a hand does: the window has shown what it takes before the files are let go of.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await dispatch('dragOver');
      await dispatch('drop');
      await session.detach();
    },
  };
}
