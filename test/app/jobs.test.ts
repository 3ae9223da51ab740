import type { Page } from '@playwright/test';
import { DeskPage } from '../pages/deskPage.ts';
import { JobsPage } from '../pages/jobsPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';

/** A workbook with one job from the template, seen in the list of jobs. */
async function withOneJob(page: Page) {
  await new StartPage(page).startWith('Back-end Developer', 'Lamp Keeper', 'Plymouth');
  const desk = new DeskPage(page);
  await expect(desk.bar).toContainText('Lamp Keeper');
  await desk.goTo('Jobs');
  const jobs = new JobsPage(page);
  await expect(jobs.rows).toHaveCount(1);
  return { desk, jobs };
}

test('an empty workbook says what jobs are and starts one', async ({ launch }) => {
  const { page } = await launch();
  await new StartPage(page).startBlank();
  await expect(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Blank job' }).click();
  await expect(new DeskPage(page).navigation.getByRole('button', { name: 'Untitled job' })).toBeVisible();
});

test('a second job comes into the same workbook from a template', async ({ launch }) => {
  const { page } = await launch();
  const { desk, jobs } = await withOneJob(page);
  await jobs.newJob('From a template…');
  await expect(page.getByText('Goes into Lamp Keeper')).toBeVisible();
  const start = new StartPage(page);
  await start.startWith('Back-end Developer', 'Bell Ringer');
  await expect(desk.navigation.getByRole('button', { name: 'Bell Ringer' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await desk.goTo('Jobs');
  await expect.poll(() => jobs.titles()).toEqual(['Lamp Keeper', 'Bell Ringer']);
});

test('a job is duplicated, set to another status, archived and removed, and undo brings each back by its name', async ({
  launch,
}) => {
  const { page } = await launch();
  const { desk, jobs } = await withOneJob(page);

  await jobs.act('Lamp Keeper', 'Duplicate');
  await expect(jobs.rows).toHaveCount(2);
  await jobs.act('Lamp Keeper', 'Paused');
  await expect(jobs.row('Lamp Keeper')).toContainText('Paused');
  await jobs.act('Lamp Keeper', 'Archive');
  await expect(jobs.row('Lamp Keeper')).toHaveCount(0);
  await page.getByRole('button', { name: '1 archived' }).click();
  await expect(jobs.row('Lamp Keeper')).toContainText('archived');
  await jobs.act('Lamp Keeper', 'Remove');
  await expect(jobs.rows).toHaveCount(1);
  await expect(desk.bar).toContainText('Remove job Lamp Keeper');

  await expect(desk.undo).toHaveAccessibleName('Undo remove job Lamp Keeper');
  await desk.undo.click();
  await expect(jobs.row('Lamp Keeper')).toContainText('archived');
  await page.keyboard.press('Control+z');
  await expect(jobs.row('Lamp Keeper')).not.toContainText('archived');
  await page.keyboard.press('Control+z');
  await expect(jobs.row('Lamp Keeper')).toContainText('Draft');
  await page.keyboard.press('Control+z');
  await expect(jobs.rows).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(jobs.rows).toHaveCount(2);
});

test('jobs are searched and sorted', async ({ launch }) => {
  const { page } = await launch();
  const { jobs } = await withOneJob(page);
  await jobs.act('Lamp Keeper', 'Duplicate');
  await jobs.act('Lamp Keeper (copy)', 'Open');
  await expect(jobs.row('Lamp Keeper (copy)')).toContainText('Open');
  await new DeskPage(page).goTo('Jobs');
  await expect(jobs.rows).toHaveCount(2);

  await jobs.sortBy('Title');
  await expect.poll(() => jobs.titles()).toEqual(['Lamp Keeper', 'Lamp Keeper (copy)']);
  await jobs.sortBy('Title');
  await expect.poll(() => jobs.titles()).toEqual(['Lamp Keeper (copy)', 'Lamp Keeper']);

  await jobs.search.fill('copy');
  await expect.poll(() => jobs.titles()).toEqual(['Lamp Keeper (copy)']);
  await jobs.search.fill('astronaut');
  await expect(page.getByText('No job fits “astronaut”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all jobs' }).click();
  await expect(jobs.rows).toHaveCount(2);
});

test('the palette finds a job by a few letters and does what the menus do', async ({ launch }) => {
  const { page } = await launch();
  const { desk } = await withOneJob(page);
  await desk.find('la ke');
  await expect(desk.navigation.getByRole('button', { name: 'Description' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await desk.find('show all jobs');
  await expect(page.getByRole('heading', { name: 'Jobs', level: 1 })).toBeVisible();
  await desk.find('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the organisation’s name and house style are edits like any other: saved, shown, undone', async ({
  launch,
}) => {
  const { page } = await launch();
  const { desk } = await withOneJob(page);
  await desk.goTo('Settings');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Lantern Quay');
  await page.getByText('Letter', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'How the document looks' })).toContainText('Lantern Quay');
  await expect(desk.undo).toHaveAccessibleName('Undo change the paper size');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('');
});

test('F6 goes round the parts of the window and the skip link leads into the work', async ({ launch }) => {
  const { page } = await launch();
  await withOneJob(page);
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
  const seen = new Set<string | null | undefined>();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6');
    seen.add(await region());
  }
  expect([...seen]).toEqual(expect.arrayContaining(['bar', 'navigation', 'main']));
});
