import { join } from 'node:path';
import { ComparisonPage } from '../pages/comparisonPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { writeCompared } from '../support/compared.ts';

test('the finding is said in words: who is tied, what turns it, who is out and why', async ({ launch }) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await compare.sitDown('Nadia Brandt');
  await expect(compare.finding).toHaveText('Amara Okoye and Jonas Lindqvist are tied');
  await expect(compare.findings).toContainText(/Their order turns .*weights move by \d+%.*Nadia Brandt/);
  await expect(compare.findings).toContainText(/Do not read a winner into \d\.\d\d and \d\.\d\d\./);
  await expect(compare.findings).toContainText(
    'Tomasz Wilk is out by “Keeps data safe”: 2.0, where 3 is the minimum.',
  );
  await expect(compare.head('Amara Okoye')).toContainText(/tied first · \d+% rated/);
  await compare.show('Selected');
  await expect(page.getByRole('heading', { name: 'No candidate is shown' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(compare.head('Amara Okoye')).toBeVisible();
});

test('what is hidden from whoever sits here is counted and not told', async ({ launch }) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await expect(page.getByText('6 scorecards are hidden until you say who you are.')).toBeVisible();
  await expect(compare.grid.getByText('hidden', { exact: true }).first()).toBeVisible();
  await compare.sitDown('Lena Hart');
  await expect(page.getByText('1 scorecard is hidden until you submit yours.')).toBeVisible();
  await expect(page.getByText('Not submitted, not counted: Owen Pryce (2) and you.')).toBeVisible();
});

test('keys lead through the grid with one tab stop, the evidence follows, Enter goes into it and Escape back', async ({
  launch,
}) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await expect(compare.grid.locator('[tabindex="0"]')).toHaveCount(1);
  await compare.grid.locator('[tabindex="0"]').focus();
  expect(await compare.place()).toBe('2:2');
  await expect(compare.dock).toContainText('Experience of server-side work');
  await expect(compare.dock).toContainText('Amara Okoye · Application review');
  await expect(compare.dock).toContainText('Anchor 4:');
  await page.keyboard.press('ArrowRight');
  await expect(compare.dock).toContainText('Jonas Lindqvist · Application review');
  await page.keyboard.press('Enter');
  await expect(compare.dock).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await compare.place()).toBe('2:3');

  await page.keyboard.press('Control+End');
  const [row, column] = (await compare.place()).split(':').map(Number);
  expect(column).toBe(13);
  await expect(compare.head('Ben Whitaker')).toBeInViewport();
  await page.keyboard.press('Control+Home');
  expect(await compare.place()).toBe('0:0');
  await expect(compare.grid.locator('[tabindex="0"]')).toHaveCount(1);
  expect(row).toBeGreaterThan(10);

  await page.keyboard.press('ArrowDown');
  await expect(compare.row('Application review').getByRole('rowheader')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(compare.row('Application review').getByRole('rowheader')).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(compare.row('Experience of server-side work')).toHaveCount(0);
});

test('pointing at a cell shows its evidence and leaves the focus where it is', async ({ launch }) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await compare.grid.locator('[tabindex="0"]').focus();
  await compare.row('Databases and data work').getByRole('gridcell').nth(3).hover();
  await expect(compare.dock.getByRole('heading')).toHaveText('Databases and data work');
  await expect(compare.dock).toContainText('Priya Raman');
  expect(await compare.place()).toBe('2:2');
  await page.mouse.move(5, 300);
  await expect(compare.dock).toContainText('Amara Okoye');
});

test('hidden names are nowhere in the window, and come back', async ({ launch }) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await compare.hideNames.click();
  await expect(compare.finding).toHaveText(/^Candidate \d+ and Candidate \d+ are tied$/);
  await page.getByRole('button', { name: 'Profiles' }).click();
  await compare.grid.locator('[tabindex="0"]').focus();
  await expect(compare.dock).toContainText('The name is taken out of what is quoted.');
  const names = [
    'Amara',
    'Okoye',
    'Jonas',
    'Lindqvist',
    'Priya',
    'Raman',
    'Helen',
    'Marsh',
    'Tomasz',
    'Wilk',
  ];
  for (let step = 0; step < 6; step += 1) {
    const markup = await page.locator('#root').innerHTML();
    for (const name of names) expect(markup, `step ${step}`).not.toContain(name);
    await page.keyboard.press(step % 2 ? 'ArrowDown' : 'ArrowRight');
    await expect(compare.dock).not.toHaveAttribute('aria-busy', 'true');
  }
  await expect(page.getByRole('button', { name: 'Decide…' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('main').getByRole('button', { name: 'Export' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await compare.hideNames.click();
  await expect(compare.finding).toHaveText('Amara Okoye and Jonas Lindqvist are tied');
});

test('columns are chosen and ordered, stages put out of sight', async ({ launch }) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page);
  await compare.show('Placed');
  await expect
    .poll(() => compare.names())
    .toEqual(['Amara Okoye', 'Jonas Lindqvist', 'Priya Raman', 'Helen Marsh']);
  await compare.head('Priya Raman').focus();
  await page.keyboard.press('Space');
  await compare.head('Amara Okoye').focus();
  await page.keyboard.press('Space');
  await compare.show('Selected');
  await expect.poll(() => compare.names()).toEqual(['Amara Okoye', 'Priya Raman']);
  await expect(page.getByText('2 of 12 candidates')).toBeVisible();

  await page.getByRole('button', { name: 'Columns…' }).click();
  await page.getByRole('checkbox', { name: 'Technical interview' }).click({ force: true });
  await page.getByRole('button', { name: /Order/ }).click();
  await page.getByRole('option', { name: 'By name' }).click();
  await page.keyboard.press('Escape');
  await expect(compare.row('Technical interview')).toHaveCount(0);
  await expect.poll(() => compare.names()).toEqual(['Amara Okoye', 'Priya Raman']);
  await expect(page.getByRole('button', { name: 'Decide…' })).not.toHaveAttribute('aria-disabled', 'true');
});

test('other weights are tried without a trace, and put into the plan only with a reason', async ({
  launch,
}) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page, 'Box Office Lead');
  const before = await compare.head('Grace Lim').textContent();
  await page.getByRole('button', { name: 'Weights…' }).click();
  const weight = page.getByRole('textbox', { name: 'Weight of Work with the public' });
  await weight.fill('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tried weights, not saved')).toBeVisible();
  await expect(compare.head('Grace Lim')).not.toHaveText(before ?? '');
  await expect(new DeskPage(page).undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Why these weights').fill('');
  await expect(page.getByRole('button', { name: 'Put into the plan' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByLabel('Why these weights').fill('The counter is most of the work.');
  await page.getByRole('button', { name: 'Put into the plan' }).click();
  await expect(page.getByText('Tried weights, not saved')).toHaveCount(0);
  await expect(compare.row('Work with the public').getByRole('gridcell').first()).toHaveText('9');
  await page.keyboard.press('Control+z');
  await expect(compare.row('Work with the public').getByRole('gridcell').first()).toHaveText('1');
  await expect.poll(() => compare.head('Grace Lim').textContent()).toBe(before);
});

test('the comparison holds to WCAG 2.2 AA, light and dark, with names hidden and with weights tried', async ({
  launch,
}) => {
  const app = await launch();
  const compare = await ComparisonPage.ofSample(app.page);
  await expect(compare.dock).toContainText('Anchor');
  await expectAccessible(app);
  await compare.hideNames.click();
  await app.page.getByRole('button', { name: 'Profiles' }).click();
  await app.page.getByRole('button', { name: 'Weights…' }).click();
  await app.page.getByRole('slider').first().fill('3');
  await expect(app.page.getByText('Tried weights, not saved')).toBeVisible();
  await expectAccessible(app);
});

test('without candidates, and without ratings, it says what to do', async ({ launch, home }) => {
  const none = await launch({ args: [await writeCompared(join(home, 'none.rolebook'), 0)] });
  await ComparisonPage.of(none.page, 'Lamp Keeper');
  await expect(
    none.page.getByRole('heading', { name: 'Nobody is considered for this job yet' }),
  ).toBeVisible();
  await expectAccessible(none);
  await none.page.getByRole('button', { name: 'Go to the candidates' }).click();
  await expect(new DeskPage(none.page).navigation.locator('[aria-current="page"]')).toContainText(
    'Candidates',
  );
  await none.close();

  const unrated = await launch({ args: [await writeCompared(join(home, 'unrated.rolebook'), 3, 0)] });
  await ComparisonPage.of(unrated.page, 'Lamp Keeper');
  await expect(unrated.page.getByRole('heading', { name: 'Nobody is rated yet' })).toBeVisible();
  await unrated.page.getByRole('button', { name: 'Go to the scorecards' }).click();
  await expect(new DeskPage(unrated.page).navigation.locator('[aria-current="page"]')).toContainText(
    'Scorecards',
  );
});

test('one candidate is shown without a word of rank', async ({ launch, home }) => {
  const app = await launch({ args: [await writeCompared(join(home, 'one.rolebook'), 1)] });
  const compare = await ComparisonPage.of(app.page, 'Lamp Keeper');
  await expect(compare.finding).toHaveText(/^Keeper 1 has \d\.\d\d of 5, all rated$/);
  await expect(app.page.getByRole('main')).not.toContainText(/first ·|is first|tied|winner|placed/i);
  await expectAccessible(app);
});

test('ten thousand candidates: only what is in view is drawn, and the focus survives scrolling far away', async ({
  launch,
  home,
}) => {
  test.setTimeout(120_000);
  const app = await launch({ args: [await writeCompared(join(home, 'many.rolebook'), 10_000)] });
  const { page } = app;
  const compare = await ComparisonPage.of(page, 'Lamp Keeper');
  await expect(compare.finding).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('The first 12 of 10,000 rated candidates.')).toBeVisible();
  await expect(compare.grid).toHaveAttribute('aria-colcount', '10002');
  expect(await compare.grid.getByRole('columnheader').count()).toBeLessThan(20);
  await expect(compare.dock).toContainText('Seen at work');

  const cell = compare.grid.locator('[tabindex="0"]');
  await cell.focus();
  const place = await compare.place();
  const scroller = compare.grid.locator('..');
  await scroller.evaluate((element) => element.scrollTo(700_000, 0));
  await expect(compare.grid.locator('td[aria-busy]')).toHaveCount(0);
  expect(await compare.place()).toBe(place);
  expect(await compare.grid.getByRole('columnheader').count()).toBeLessThan(20);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeLessThan(1_000);
  await page.keyboard.press('End');
  expect(await compare.place()).toBe('2:10001');
  await expect(compare.dock).toContainText('Seen at work');
});

test('a hidden cell says that it is hidden, and opens when whoever sits there may see it', async ({
  launch,
}) => {
  const { page } = await launch();
  const compare = await ComparisonPage.ofSample(page, 'Stage Manager');
  const cell = compare.row('Productions called').getByRole('gridcell').nth(1);
  await cell.click();
  await expect(compare.dock).toContainText('There are ratings, hidden from you for now.');
  await compare.sitDown('Owen Pryce');
  await expect(compare.row('Application review').getByText('hidden', { exact: true })).toHaveCount(0);
  await expect(cell).toContainText(/\d\.\d/);
  await expect(compare.dock).toContainText('Anchor');
});
