import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { JobsPage } from '../pages/jobsPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { dragFiles } from '../support/drop.ts';

test('a template shows its paper with the title and place typed, and becomes a workbook of its own', async ({
  launch,
}) => {
  const { page } = await launch();
  const start = new StartPage(page);
  await start.template('Back-end Developer').click();
  await expect(start.preview).toContainText('What you will do');
  await start.title.fill('Ferry Timetable Developer');
  await start.location.fill('Plymouth');
  await expect(start.preview).toContainText('Ferry Timetable Developer');
  await expect(start.preview).toContainText('Plymouth');

  await start.start.click();

  const desk = new DeskPage(page);
  await expect(desk.bar).toContainText('Ferry Timetable Developer');
  await expect(desk.bar).toContainText(/Saved \d/);
  await expect(desk.navigation.getByRole('button', { name: 'Description' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('templates are found by title, by another name and by a skill; what is not there is said', async ({
  launch,
}) => {
  const { page } = await launch();
  const start = new StartPage(page);
  for (const typed of ['back', 'SQL']) {
    await start.search.fill(typed);
    await expect(start.template('Back-end Developer')).toBeVisible();
  }
  await start.search.fill('lion tamer');
  await expect(page.getByText('No template is called “lion tamer”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(start.template('Back-end Developer')).toBeVisible();
});

test('only families that have templates are shown, and they narrow the list', async ({ launch }) => {
  const { page } = await launch();
  const start = new StartPage(page);
  const families = start.families.getByRole('option');
  await expect(families.first()).toContainText('All roles');
  await start.families.getByRole('option', { name: 'Engineering' }).click();
  await expect(start.template('Back-end Developer')).toBeVisible();
  for (const family of await families.all()) await expect(family).not.toHaveText(/\b0$/);
});

test('a job is started with the keyboard alone', async ({ launch }) => {
  const { page } = await launch();
  const start = new StartPage(page);
  await expect(start.template('Back-end Developer')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(start.search).toBeFocused();
  await page.keyboard.type('back-end');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect(start.title).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Lamp Keeper');
  await page.keyboard.press('Enter');
  await expect(new DeskPage(page).bar).toContainText('Lamp Keeper');
});

test('recent workbooks are listed; one that was moved says so, is found again, and can be forgotten', async ({
  launch,
}) => {
  const app = await launch();
  await new StartPage(app.page).startBlank();
  await expect(new DeskPage(app.page).bar).toContainText('New workbook');
  const folder = join(app.documents, 'Rolebook');
  const moved = join(app.documents, 'Elsewhere', 'New workbook.rolebook');
  await app.close();
  await mkdir(join(app.documents, 'Elsewhere'));
  await rename(join(folder, 'New workbook.rolebook'), moved);

  await app.relaunch();
  await expect(app.page.getByText('Not found in')).toBeVisible();
  await app.chooseToOpen(moved);
  await app.page.getByRole('button', { name: 'Find New workbook…' }).click();
  await expect(new DeskPage(app.page).bar).toContainText('New workbook');
  await app.close();
  await rm(moved);

  await app.relaunch();
  await app.page.getByRole('button', { name: 'More about New workbook' }).first().click();
  await app.page.getByRole('menuitem', { name: 'Remove from this list' }).click();
  await expect(app.page.getByText('Not found in')).toHaveCount(0);
});

test('the sample opens as a copy with its jobs', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(new DeskPage(page).bar).toContainText('Sample workbook');
  await expect(page.getByRole('heading', { name: 'Jobs', level: 1 })).toBeVisible();
  expect((await new JobsPage(page).titles()).length).toBeGreaterThan(1);
});

test('the whole window takes a dropped workbook, on the start screen and over another workbook', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startBlank();
  const desk = new DeskPage(page);
  await expect(desk.bar).toContainText('New workbook');
  await desk.find('close workbook');
  await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();

  const file = join(app.documents, 'Rolebook', 'New workbook.rolebook');
  const drag = await dragFiles(page, file);
  await expect(page.getByText('Drop to open')).toBeVisible();
  await drag.drop();
  await expect(page.getByText('Drop to open')).toHaveCount(0);
  await expect(desk.bar).toContainText('New workbook');
});

test('files are taken from the moment they come over the window, not only while they move', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(new StartPage(page).start).toBeVisible();
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'a.rolebook'));
    return !document.body.dispatchEvent(
      new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  expect(isTaken).toBe(true);
});

test('a dropped file that is no workbook is refused in one sentence, which can be dismissed', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await expect(new StartPage(page).start).toBeVisible();
  const file = join(app.documents, 'shopping.rolebook');
  await writeFile(file, 'milk, bread');
  await (await dragFiles(page, file)).drop();
  const { problem } = new DeskPage(page);
  await expect(problem).toContainText('not a workbook');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(problem).toBeEmpty();
});
