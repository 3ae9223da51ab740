import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { DeskPage } from '../pages/deskPage.ts';
import { test } from '../support/app.ts';
import { RunningApp } from '../support/runningApp.ts';
import { emptyWindow } from './support/electron.ts';
import { inTurns, percentile } from './support/measure.ts';
import { bigFile } from './support/program.ts';
import { reportComparison } from './support/table.ts';

/** Frames come as fast as they can be made, so that what is measured is work, not waiting for the screen. */
const unbound = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The page notes how long it takes from each key press until the frame with its letter is made. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taken: number[] = [];
    const painted = new MessageChannel();
    Object.assign(window, { taken });
    let pressed = 0;
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
        // The message comes when the frame after the letter is made.
        requestAnimationFrame(() => painted.port1.postMessage(null));
      },
      true,
    );
    painted.port2.onmessage = () => taken.push(performance.now() - pressed);
  });
}

const letters = 'the quick brown fox jumps over the lazy dog ';

/** Types as a quick typist does and gives what the page noted for the key in the middle of it. */
async function typeIn(page: Page, round: number): Promise<number> {
  const before = await page.evaluate(() => (window as unknown as { taken: number[] }).taken.length);
  await page.keyboard.press(letters[(round + letters.length) % letters.length] as string);
  await page.waitForTimeout(40 + Math.random() * 60);
  return page.evaluate((before) => (window as unknown as { taken: number[] }).taken[before] ?? 0, before);
}

test('key press to painted letter', async ({ launch, home, executable }) => {
  const alone = join(home, 'alone');
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'alone'),
    base: './',
    plugins: [react()],
    build: { outDir: alone, target: 'chrome148' },
  });
  const editorAlone = async () => {
    const place = await mkdtemp(join(home, 'alone-'));
    const args = [...unbound, `--page=${join(alone, 'index.html')}`];
    const app = await RunningApp.start(executable, emptyWindow, { home: place, args });
    await app.page.locator('.ProseMirror p').first().click();
    return app;
  };

  const app = await launch({ args: [...unbound, await bigFile(home)] });
  const [theirs, control] = [await editorAlone(), await editorAlone()];
  const desk = new DeskPage(app.page);
  await desk.navigation.getByRole('button').first().waitFor();
  await app.page.getByRole('table').locator('tbody').getByRole('button').first().click();
  await app.page.locator('.ProseMirror p').first().click();
  await expect(app.page.locator('[data-page]').first()).toBeVisible();

  for (const { page } of [app, theirs, control]) await listen(page);
  const samples = await inTurns(
    {
      ours: (round) => typeIn(app.page, round),
      theirs: (round) => typeIn(theirs.page, round),
      control: (round) => typeIn(control.page, round),
    },
    200,
    20,
  );
  for (const other of [theirs, control]) await other.close();
  reportComparison({
    what: 'key press to painted letter, 54 MB, p95',
    beside: 'the editor alone on a page',
    unit: 'ms',
    samples,
    of: (taken) => percentile(taken, 95),
    goal: 1.5,
    limit: 16,
  });
});
