import { BoardPage } from '../pages/boardPage.ts';
import { DecidePage } from '../pages/decidePage.ts';
import { DecisionsPage } from '../pages/decisionsPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

test('a decision is recorded with who, when and why, shown in the log, and undo takes back a move but not it', async ({
  launch,
}) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  const desk = new DeskPage(page);
  const decide = new DecidePage(page);
  await board.act('Helen Marsh', 'Tools of this role');
  await board.act('Kofi Mensah', 'Work samples');
  await expect(board.column('Work samples').getByRole('row', { name: 'Kofi' })).toBeVisible();
  await board.act('Kofi Mensah', 'Decide…');
  await expect(decide.panel).toContainText('At Work samples');
  await decide.decide('Advance', 'Meets the criteria of this stage', 'Nadia Brandt');
  await expect(decide.panel).toContainText('Kofi Mensah goes on to Tools of this role.');
  await page.keyboard.press('Enter');
  await expect(board.column('Tools of this role').getByRole('row')).toHaveCount(2);

  await expect(desk.undo).toHaveAccessibleName('Undo move Helen Marsh to Tools of this role');
  await desk.undo.click();
  await expect(board.column('Work samples').getByRole('row', { name: 'Helen' })).toBeVisible();
  await expect(desk.undo).toHaveAccessibleName(/Nothing to undo|^Undo$/);
  await page.keyboard.press('Control+z');
  await expect(board.column('Tools of this role').getByRole('row', { name: 'Kofi' })).toBeVisible();

  await desk.goTo('Decisions');
  const log = new DecisionsPage(page);
  await expect(log.rows.first()).toContainText('Kofi Mensah');
  await expect(log.rows.first()).toContainText('from Work samples to Tools of this role');
  await expect(log.rows.first()).toContainText('Nadia Brandt');
  await expect(log.rows.first()).toContainText('Holds now');
});

test('with the keyboard alone somebody is rejected by number key, and the mistake is corrected at once', async ({
  launch,
}) => {
  const { page } = await launch();
  const board = await BoardPage.ofSample(page);
  const decide = new DecidePage(page);
  await board.card('Fatima Benali').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Actions for Fatima Benali' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(decide.panel).toBeVisible();
  await page.keyboard.press('3');
  await expect(decide.panel.getByRole('radio', { name: /Reject/ })).toBeFocused();
  await expect(decide.panel).toContainText('A rejection needs its reason.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Too little evidence for a must');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(decide.note).toBeFocused();
  await page.keyboard.type('Rated 2 of 5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nadia');
  await page.keyboard.press('Tab');
  await expect(decide.record).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decide.panel).toContainText('Fatima Benali is rejected.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Correct the decision about Fatima Benali' })).toBeVisible();
  await page.keyboard.press('2');
  await decide.record.focus();
  await page.keyboard.press('Enter');
  await expect(decide.panel).toContainText('Fatima Benali: On hold.');
  await page.keyboard.press('Enter');
  await expect(decide.panel).toHaveCount(0);
  await expect(board.card('Fatima Benali')).toContainText('On hold');
});

test('the log is searched and filtered; a correction stands beside what it corrects, which is struck through', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await BoardPage.ofSample(page);
  await new DeskPage(page).goTo('Decisions');
  const log = new DecisionsPage(page);
  await expect(page.getByText(/^Now: 6 going on, 3 on hold/)).toBeVisible();
  await expect(log.about('Yuki Tanabe')).toHaveCount(2);
  await expect(log.about('Yuki Tanabe').first()).toContainText('Corrects the entry of');
  await expect(log.about('Yuki Tanabe').last().locator('s').first()).toHaveText('Rejected');
  await expect(log.about('Yuki Tanabe').last()).toContainText('Corrected on');
  await expect(
    log
      .about('Yuki Tanabe')
      .last()
      .getByRole('button', { name: /^Correct/ }),
  ).toHaveCount(0);
  await expectAccessible(app);

  await log.filter('Rejected');
  await expect(log.rows).toHaveCount(3);
  await log.search.fill('rhys');
  await expect(log.rows).toHaveCount(1);
  await log.search.fill('nothing of the kind');
  await expect(page.getByText('No decision fits')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(log.rows).toHaveCount(29);

  await log.correct(log.about('Rhys Morgan'));
  const decide = new DecidePage(page);
  await expect(decide.panel).toContainText('Nothing is different yet.');
  await expectAccessible(app);
  await decide.note.fill('The letter went out on Monday.');
  await decide.by('Lena Hart');
  await decide.record.click();
  await expect(decide.panel).toContainText('Rhys Morgan: Rejected.');
  await expect(log.about('Rhys Morgan')).toHaveCount(2);
  await expect(log.about('Rhys Morgan').first()).toContainText('The letter went out on Monday.');
});

test('where nobody is known yet, whoever decides is added; a reason of one’s own goes into the list and the settings', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startWith('Back-end Developer', 'Lamp Keeper', 'Plymouth');
  const board = new BoardPage(page);
  const desk = new DeskPage(page);
  await board.open();
  await desk.goTo('Decisions');
  await expect(page.getByRole('heading', { name: 'Nothing has been decided in this job yet' })).toBeVisible();
  await expectAccessible(app);
  await board.open();
  await board.add.click();
  await page.keyboard.type('Amara Okoye');
  await page.keyboard.press('Enter');
  await expect(board.card('Amara Okoye')).toBeVisible();
  await page.keyboard.press('Escape');
  await board.act('Amara Okoye', 'Decide…');

  const decide = new DecidePage(page);
  await decide.choose('Hire');
  await expect(decide.panel).toContainText('No offer to Amara Okoye is in the log.');
  await expectAccessible(app);
  await decide.reason.fill('Sings while working');
  await decide.panel.getByRole('button', { name: 'Add to the list of reasons' }).click();
  await decide.panel.getByRole('textbox', { name: 'Decided by' }).fill('Lena Hart');
  await decide.record.click();
  await expect(decide.panel).toContainText('Amara Okoye is hired.');
  await page.keyboard.press('Escape');
  await expect(board.card('Amara Okoye')).toContainText('Hired');

  await desk.goTo('Settings');
  const reasons = page.getByRole('list', { name: 'Reasons' });
  await expect(reasons.getByRole('textbox')).toHaveValue('Sings while working');
  await page.getByRole('textbox', { name: 'New reason' }).fill('Knows the harbour');
  await page.keyboard.press('Enter');
  await expect(reasons.getByRole('textbox')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove “Sings while working”' }).click();
  await expect(reasons.getByRole('textbox')).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expectAccessible(app);
  await page.keyboard.press('Control+z');
  await expect(reasons.getByRole('textbox')).toHaveCount(2);
  await desk.goTo('Lamp Keeper');
  await desk.goTo('Decisions');
  await expect(new DecisionsPage(page).rows).toContainText(['Sings while working']);
});
