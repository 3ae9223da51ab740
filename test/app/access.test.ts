import { DeskPage } from '../pages/deskPage.ts';
import { JobsPage } from '../pages/jobsPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

/** The frame and the first screens; every later feature holds its own screens to the same in its own tests. */
test('the start screen holds to WCAG 2.2 AA, with templates and with nothing found', async ({ launch }) => {
  const app = await launch();
  const start = new StartPage(app.page);
  await expect(start.preview).toContainText('What you will do');
  await expectAccessible(app);
  await start.search.fill('lion tamer');
  await expect(app.page.getByText('Nothing fits')).toBeVisible();
  await expectAccessible(app);
});

test('an empty workbook and a job of the template hold to WCAG 2.2 AA', async ({ launch }) => {
  const app = await launch();
  const start = new StartPage(app.page);
  await start.startBlank();
  await expect(app.page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
  await expectAccessible(app);
  await app.page.getByRole('button', { name: 'From a template…' }).first().click();
  await start.startWith('Back-end Developer', 'Lamp Keeper');
  await expect(new DeskPage(app.page).navigation).toContainText('Lamp Keeper');
  await expect(app.page.getByRole('main')).toContainText('What you will do');
  await expectAccessible(app);
});

test('jobs, their menu, new job, settings, palette and help hold to WCAG 2.2 AA', async ({ launch }) => {
  test.slow();
  const app = await launch();
  const { page } = app;
  const [jobs, desk] = [new JobsPage(page), new DeskPage(page)];
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(jobs.rows.first()).toBeVisible();
  await expectAccessible(app);
  await page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(app);
  await page.keyboard.press('Escape');
  await jobs.newJob('From a template…');
  await expect(new StartPage(page).preview).toContainText('What you will do');
  await expectAccessible(app);
  await desk.goTo('Settings');
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  await expectAccessible(app);
  await page.keyboard.press('Control+k');
  await expect(desk.palette).toBeVisible();
  await expectAccessible(app);
  await page.keyboard.press('Escape');
  await desk.find('keyboard shortcuts');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(app);
});
