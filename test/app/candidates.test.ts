import type { Page } from '@playwright/test';
import { CandidatesPage } from '../pages/candidatesPage.ts';
import { DecidePage } from '../pages/decidePage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

/** The sample workbook at its table of 25 candidates. */
async function withSample(page: Page) {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(page);
  await desk.goTo('Candidates');
  const candidates = new CandidatesPage(page);
  await expect(candidates.count).toHaveText('25 candidates');
  return { desk, candidates };
}

test('an empty table says what to do; the first candidate needs a name only and has no job', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startBlank();
  const desk = new DeskPage(page);
  await desk.goTo('Candidates');
  const candidates = new CandidatesPage(page);
  await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible();
  await expect(candidates.search).toHaveCount(0);
  await expectAccessible(app);

  await candidates.add('Ada Lovelace');
  await expect(candidates.heading).toHaveCount(0);
  await expect(desk.undo).toHaveAccessibleName('Undo add candidate Ada Lovelace');
  await desk.goTo('Candidates');
  await expect(candidates.count).toHaveText('1 candidate');
  await expect(candidates.line('Ada Lovelace')).toContainText('No job');
});

test('candidates are searched while typing, narrowed down and sorted; nothing found offers a way back', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { candidates } = await withSample(page);
  await expect(candidates.lines).toHaveCount(25);
  await expect
    .poll(async () => (await candidates.names()).slice(0, 2))
    .toEqual(['Amara Okoye', 'Anjali Deshpande']);
  await candidates.sortBy('Name');
  await expect.poll(async () => (await candidates.names()).at(-1)).toBe('Amara Okoye');

  await candidates.search.pressSequentially("o'rour");
  await expect(candidates.count).toHaveText('1 of 25');
  await expect(candidates.line('Patrick O’Rourke')).toBeVisible();
  await candidates.search.fill('plymouth python');
  await expect(candidates.count).toHaveText(/^\d of 25$/);
  for (const line of await candidates.lines.all()) await expect(line).toContainText('Plymouth');

  await candidates.search.fill('');
  await candidates.filter('Job', /^Box Office Lead/);
  await candidates.filter('Decision', 'Hired');
  await expect.poll(() => candidates.names()).toEqual(['Grace Lim']);
  await candidates.search.fill('astronaut');
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible();
  await expectAccessible(app);
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(candidates.count).toHaveText('25 candidates');
});

test('those chosen are tagged, added to a job and taken out of it, each as one step of undo', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { desk, candidates } = await withSample(page);
  await candidates.line('Amara Okoye').click({ position: { x: 400, y: 18 } });
  await candidates.line('Callum Reid').click({ position: { x: 400, y: 18 }, modifiers: ['Shift'] });
  await candidates.line('Grace Lim').click({ position: { x: 400, y: 18 }, modifiers: ['Control'] });
  await expect(candidates.bar).toContainText('5 chosen');
  await candidates.tick('Anjali Deshpande');
  await expect(candidates.bar).toContainText('4 chosen');
  await expectAccessible(app);

  await candidates.bar.getByRole('button', { name: 'Tags…' }).click();
  const tags = page.getByRole('dialog', { name: 'Their tags' });
  await tags.getByRole('combobox', { name: 'Tag' }).fill('call back');
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('listitem').filter({ hasText: 'call back' })).toContainText('4 of 4');
  await tags.getByRole('button', { name: 'Remove tag hired' }).click();
  await expect(candidates.line('Grace Lim')).toContainText('call back');
  await expect(candidates.line('Grace Lim')).not.toContainText('hired,');
  // The button that had the focus went with its tag; a key before the focus is back goes nowhere.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(tags).toBeHidden({ timeout: 1_000 });
  }).toPass();

  await candidates.bar.getByRole('button', { name: 'Jobs…' }).click();
  const jobs = page.getByRole('dialog', { name: 'Jobs they are considered for' });
  await jobs.getByRole('button', { name: 'Add to Stage Manager' }).click();
  await expect(jobs.getByRole('listitem').filter({ hasText: 'Stage Manager' })).toContainText('4 of 4');
  await expect(candidates.line('Grace Lim')).toContainText('+1 job');
  await jobs.getByRole('button', { name: 'Take out of Stage Manager' }).click();
  await expect(candidates.line('Grace Lim')).not.toContainText('+1 job');
  await jobs.getByRole('button', { name: 'Take out of Back-end Developer' }).click();
  await expect(candidates.bar.getByRole('status')).toContainText('assessed or decided on there');
  await page.keyboard.press('Escape');

  await expect(desk.undo).toHaveAccessibleName('Undo take 4 candidates out of Stage Manager');
  for (const _ of 'four') await page.keyboard.press('Control+z');
  await expect(candidates.line('Grace Lim')).toContainText('hired');
  await expect(candidates.line('Amara Okoye')).not.toContainText('call back');
});

test('removing takes those without a record, says why others stay, and undo brings them back', async ({
  launch,
}) => {
  const { page } = await launch();
  const { desk, candidates } = await withSample(page);
  await candidates.add('Nobody Yet');
  await desk.goTo('Candidates');
  await candidates.search.fill('o');
  await candidates.grid.getByRole('checkbox', { name: 'Choose all' }).click();
  const { length } = await candidates.names();
  await expect(candidates.bar).toContainText(`${length} chosen`);
  await candidates.bar.getByRole('button', { name: 'Remove' }).click();
  await expect(candidates.bar).toContainText('Erase them under Retention');
  await expect(candidates.line('Nobody Yet')).toHaveCount(0);
  await candidates.search.fill('');
  await expect(candidates.count).toHaveText('25 candidates');
  await desk.undo.click();
  await expect(candidates.line('Nobody Yet')).toContainText('No job');
});

test('several are decided about from the table, and leave it when they fit no more', async ({ launch }) => {
  const { page } = await launch();
  const { candidates } = await withSample(page);
  await candidates.filter('Job', /^Stage Manager/);
  await candidates.filter('Decision', 'On hold');
  const [first = '', second = ''] = await candidates.names();
  const before = await candidates.lines.count();
  await candidates.tick(first);
  await candidates.tick(second);
  await candidates.bar.getByRole('button', { name: 'Decide…' }).click();
  await new DecidePage(page).decide('Reject', 'Another was stronger', 'Owen Pryce');
  await expect(candidates.lines).toHaveCount(before - 2);
  await expect(candidates.bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(candidates.line(first)).toContainText('Rejected');
});

test('columns are chosen for this computer, and the view is as it was when one comes back', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, candidates } = await withSample(app.page);
  await app.page.getByRole('button', { name: 'Columns' }).click();
  const columns = app.page.getByRole('dialog', { name: 'Columns' });
  await columns.getByText('E-mail').click();
  await columns.getByText('Tags').click();
  await app.page.keyboard.press('Escape');
  await expect(candidates.grid.getByRole('columnheader', { name: 'E-mail' })).toBeVisible();
  await expect(candidates.grid.getByRole('columnheader', { name: 'Tags' })).toHaveCount(0);
  await candidates.search.fill('bristol');
  await expect(candidates.count).toHaveText(/ of 25/);
  await candidates.lines.first().getByRole('button').click();
  await expect(candidates.heading).toHaveCount(0);
  await desk.goTo('Candidates');
  await expect(candidates.search).toHaveValue('bristol');

  await app.relaunch();
  const again = new CandidatesPage(app.page);
  await app.page
    .getByRole('button', { name: /Sample workbook/ })
    .first()
    .click();
  await new DeskPage(app.page).goTo('Candidates');
  await expect(again.grid.getByRole('columnheader', { name: 'E-mail' })).toBeVisible();
  await expect(again.grid.getByRole('columnheader', { name: 'Tags' })).toHaveCount(0);
});

test('the keyboard alone finds, sorts, chooses, tags and opens candidates', async ({ launch }) => {
  const { page } = await launch();
  const { candidates } = await withSample(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-index'));
  await candidates.search.focus();
  // Columns, Import, New candidate, five filters, the heads, the lines.
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('0');
  await page.keyboard.press('End');
  expect(await focused()).toBe('24');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(candidates.bar).toContainText('3 chosen');
  await page.keyboard.press('Control+a');
  await expect(candidates.bar).toContainText('25 chosen');
  await page.keyboard.press('Escape');
  await expect(candidates.bar).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(candidates.bar).toContainText('1 chosen');

  // Back over the heads to what can be done with them.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(candidates.grid.getByRole('columnheader', { name: 'Job' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+Tab');
  await expect(candidates.bar.getByRole('button', { name: 'Tags…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.type('by keyboard');
  await page.keyboard.press('Enter');
  await expect(candidates.lines.filter({ hasText: 'by keyboard' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
  const line = await focused();
  expect(line).not.toBeNull();
  await page.keyboard.press('Enter');
  await expect(candidates.heading).toHaveCount(0);
  // Back from the candidate, the keyboard is where it was.
  await page.getByRole('main').getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect.poll(focused).toBe(line);
  await candidates.search.focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(line);
});
