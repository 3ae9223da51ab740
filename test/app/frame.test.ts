import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import type { RunningApp } from '../support/runningApp.ts';

/** Tells the page something, as the engine would. */
async function tell(app: RunningApp, event: string, payload: unknown): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, told) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', told.event, told.payload),
    { event, payload },
  );
}

test('what is not saved says why beside the name, to screen readers too, and can be tried again', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startBlank();
  const { bar } = new DeskPage(page);
  await expect(bar).toContainText(/Saved \d/);

  const reason = 'The disk is full. Your changes are kept on this computer; free some space or Save As.';
  await tell(app, 'workbook:saved', { state: 'not-saved', reason });
  await expect(bar.getByRole('status').filter({ hasText: 'Not saved: The disk is full.' })).toBeAttached();
  await bar.getByRole('button', { name: /^Not saved/ }).click();
  await expect(page.getByRole('dialog').getByText(reason)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(bar).toContainText(/Saved \d/);
});

test('a problem told from outside is one line that pushes nothing away for good', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await expect(new StartPage(page).start).toBeVisible();
  await tell(app, 'window:problem', { message: 'The file “a.rolebook” is not there any more.' });
  const { problem } = new DeskPage(page);
  await expect(problem).toContainText('a.rolebook');
  await new StartPage(page).startBlank();
  await expect(new DeskPage(page).bar).toContainText('New workbook');
  await expect(problem).toBeEmpty();
});

test('menu commands reach the screen that can carry them out, and say what is missing where none can', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startBlank();
  await expect(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
  await tell(app, 'menu:command', { command: 'export' });
  await expect(new DeskPage(page).problem).toContainText('Open a job first');
  await tell(app, 'menu:command', { command: 'settings' });
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await tell(app, 'menu:command', { command: 'help' });
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tell(app, 'menu:command', { command: 'new' });
  await expect(page.getByText('Goes into a new workbook')).toBeVisible();
});

test('nothing hangs out of the window at twice the size', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startWith('Back-end Developer', 'Lamp Keeper');
  const desk = new DeskPage(page);
  await expect(desk.bar).toContainText('Lamp Keeper');
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setContentSize(1440, 900);
    window?.webContents.setZoomFactor(2);
  });
  await page.getByRole('button', { name: 'Show navigation' }).click();
  await desk.goTo('Jobs');
  await expect(page.getByRole('heading', { name: 'Jobs', level: 1 })).toBeVisible();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Show navigation' }).click();
  await desk.goTo('Settings');
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  expect(await overflow()).toBe(0);
});

test('no focus scrolls the window itself, wherever it goes', async ({ launch }) => {
  const { page, electron } = await launch();
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 560));
  const desk = new DeskPage(page);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  for (const place of ['Settings', 'Retention', 'Export']) {
    await desk.goTo(place);
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    // Boxes far below the window are where a browser would scroll to.
    if (place === 'Retention') await page.getByRole('button', { name: /^All/ }).click();
    const moved = await page.evaluate(() => {
      const root = document.getElementById('root') as HTMLElement;
      const places = [...root.querySelectorAll<HTMLElement>('main button, main input, main select')].map(
        (one) => {
          one.focus();
          one.scrollIntoView({ block: 'center' });
          return root.getBoundingClientRect().top;
        },
      );
      const { scrollHeight, clientHeight } = document.documentElement;
      return { most: Math.min(...places), count: places.length, below: scrollHeight - clientHeight };
    });
    expect(moved.below, place).toBe(0);
    expect(moved.count).toBeGreaterThan(5);
    expect(moved.most, place).toBe(0);
    expect((await desk.bar.boundingBox())?.y, place).toBe(0);
  }
});
