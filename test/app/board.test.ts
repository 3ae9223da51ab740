import { BoardPage } from '../pages/boardPage.ts';
import { DecidePage } from '../pages/decidePage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

test('candidates stand at their stages; who is out stands apart and folded', async ({ launch }) => {
  const app = await launch();
  const board = await BoardPage.ofSample(app.page);
  await expect.poll(() => board.names('Finding faults')).toEqual(['Amara Okoye', 'Jonas Lindqvist']);
  await expect.poll(() => board.names('Applied')).toEqual(['Ben Whitaker']);
  await expect(board.card('Helen Marsh')).toContainText('On hold');
  await expect(board.card('Tomasz Wilk')).toHaveCount(0);
  await board.showClosed();
  await expect(board.card('Tomasz Wilk')).toContainText('Rejected');
  await expect(board.card('Sofia Marchetti')).toContainText('Withdrew');
  await expectAccessible(app);
});

test('a card is dragged to another column, and undo takes it back by its name', async ({ launch }) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  const desk = new DeskPage(page);
  // A drag that begins while the board still moves ends nowhere; people try again, too.
  await expect(async () => {
    await board.card('Helen Marsh').dragTo(board.column('Tools of this role').getByRole('grid'));
    const moved = board.column('Tools of this role').getByRole('row', { name: 'Helen Marsh' });
    await expect(moved).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(desk.undo).toHaveAccessibleName('Undo move Helen Marsh to Tools of this role');
  await desk.undo.click();
  await expect(board.column('Work samples').getByRole('row', { name: 'Helen Marsh' })).toBeVisible();
});

test('with the keyboard alone: found, chosen, moved stage by stage with the focus going along, undone', async ({
  launch,
}) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  await board.column('Technical interview').getByRole('row', { name: 'Mei-Ling Tan' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(board.card('Fatima Benali')).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(board.column('Work samples').getByRole('row', { name: 'Fatima Benali' })).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(board.column('Tools of this role').getByRole('row', { name: 'Fatima Benali' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Move Fatima Benali to Tools' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(board.column('Work samples').getByRole('row', { name: 'Fatima Benali' })).toBeVisible();

  await board.card('Mei-Ling Tan').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+ArrowLeft');
  await expect(board.column('Application review').getByRole('row')).toHaveText([/Mei-Ling/, /Kofi/]);
});

test('a card is picked up with Enter and set down in the column one goes to with Tab', async ({ launch }) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  await board.card('Helen Marsh').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Move Helen Marsh' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 12; press += 1) {
    const over = page.locator('[role="grid"][data-drop-target]');
    if ((await over.getAttribute('aria-label').catch(() => null))?.startsWith('Working with others')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(board.column('Working with others').getByRole('row', { name: 'Helen Marsh' })).toBeVisible();
});

test('a stage that was retired is shown until nobody stands in it', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const board = await BoardPage.ofSample(page);
  await page.evaluate(async () => {
    const jobs = (await window.bridge.invoke('job:list', undefined)) as never as {
      value: { id: string }[];
    };
    const job = jobs.value[0]?.id ?? '';
    const got = (await window.bridge.invoke('job:get', { id: job })) as never as {
      value: { plan: { stages: { id: string; name: string }[] } };
    };
    const stage = got.value.plan.stages.find(({ name }) => name === 'Work samples')?.id ?? '';
    await window.bridge.invoke('edit:apply', {
      label: 'retire',
      changes: [{ put: ['jobs', job, 'plan', 'stages', stage, 'retired'], value: true }],
    });
  });
  await expect(board.column('Work samples')).toContainText('Retired; shown until it is empty');
  await board.act('Helen Marsh', 'Tools of this role');
  await expect(board.column('Work samples')).toHaveCount(0);
});

test('search finds by any part of a name and says when nobody is called so', async ({ launch }) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  await board.search.fill('lind');
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(1);
  await board.search.fill('rhys');
  await expect(board.card('Rhys Morgan')).toContainText('Rejected');
  await board.search.fill('nobody at all');
  await expect(page.getByText('Nobody on this board is called “nobody at all”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(board.card('Amara Okoye')).toBeVisible();
});

test('an empty board says what to do: somebody new is added, then somebody of another job', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startWith('Back-end Developer', 'Lamp Keeper', 'Plymouth');
  const board = new BoardPage(page);
  await board.open();
  await expect(page.getByRole('heading', { name: 'Nobody is considered for this job yet' })).toBeVisible();
  await expectAccessible(app);
  await board.add.click();
  await page.keyboard.type('Amara Okoye');
  await page.keyboard.press('Enter');
  await expect(board.card('Amara Okoye')).toBeVisible();
  await expectAccessible(app);
  await board.act('Amara Okoye', 'Take off this job');
  await expect(board.card('Amara Okoye')).toHaveCount(0);
  const panel = page.getByRole('dialog', { name: 'Add candidates' });
  await panel.getByText('Amara Okoye').click();
  await panel.getByRole('button', { name: 'Add 1 to this job' }).click();
  await expect(board.card('Amara Okoye')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('several are chosen and rejected in one deed; they go to those who are out', async ({ launch }) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  await board.choose('Kofi Mensah', 'Yuki Tanabe');
  await page.getByRole('button', { name: 'Decide about 2…' }).click();
  const decide = new DecidePage(page);
  await expect(decide.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(decide.panel).toHaveCount(0);
  await page.getByRole('button', { name: 'Decide about 2…' }).click();
  await decide.decide('Reject', 'Others showed stronger evidence', 'Lena Hart');
  await expect(decide.panel).toContainText('2 candidates are rejected.');
  await page.keyboard.press('Enter');
  await expect(decide.panel).toHaveCount(0);
  await expect(board.column('Technical interview').getByRole('row')).toHaveText([/Mei-Ling/, /Fatima/]);
  await expect(page.getByRole('button', { name: /^Show hired and out/ })).toContainText('5');
});
