import type { Locator, Page } from '@playwright/test';
import { DeskPage } from '../pages/deskPage.ts';
import { PeoplePage } from '../pages/peoplePage.ts';
import { ScorecardPage } from '../pages/scorecardPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

const job = 'Back-end Developer, Ticketing';

/** The sample, at the scorecards of its largest job. */
async function atScorecards(app: RunningApp) {
  const desk = new DeskPage(app.page);
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await desk.goTo(job);
  await desk.goTo('Scorecards');
  const cards = new ScorecardPage(app.page);
  await expect(app.page.getByRole('heading', { name: 'Scorecards', level: 1 })).toBeVisible();
  return { desk, cards };
}

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

test('a whole interview is rated with the keyboard alone', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { page } = app;
  const { keyboard } = page;
  const cards = new ScorecardPage(page);
  const press = async (...names: string[]) => {
    for (const name of names) await keyboard.press(name);
  };

  await test.step('open the sample and say who one is', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Open the sample' }));
    await press('Enter');
    await page.getByRole('heading', { name: 'Jobs' }).waitFor();
    await new DeskPage(page).find(job);
    await tabTo(page, new DeskPage(page).navigation.getByRole('button', { name: 'Scorecards' }));
    await press('Enter');
    await tabTo(page, cards.who);
    await press('Enter');
    await page.getByRole('menuitemradio', { name: 'Owen Pryce' }).waitFor();
    await keyboard.type('Owen');
    await press('Enter');
    await page.getByRole('button', { name: 'You: Owen Pryce' }).waitFor();
    const rate = page.getByRole('button', { name: 'Rate Fatima Benali in Technical interview' });
    await tabTo(page, rate);
    await press('Enter');
    await expect(cards.question).toContainText('Draw the tables');
    await expect(new DeskPage(page).navigation, 'nothing beside the interview').toHaveCount(0);
  });

  await test.step('rate, with and without evidence', async () => {
    const [first, second] = ['Designs a fitting data model', 'Explains load on a server'];
    await press('4');
    await expect(cards.criterion(first)).toContainText('Evidence missing');
    await press('e');
    await keyboard.type('Drew three tables, 5 keys and no excuse.');
    await expect(cards.criterion(first)).toContainText('Evidence written');
    await press('Escape', 'ArrowDown', '3');
    await expect(cards.criterion(second)).toContainText('Evidence missing');
    await press('n');
    await keyboard.type('Likes to draw');
    await press('Escape', 'ArrowDown', '5', 'ArrowDown', '0');
    await expect(cards.criterion('Codes, and explains while coding')).toContainText('Not asked');
    await expect(cards.criterion('Recommendation')).toBeDisabled();
    await press('ArrowDown', '4', 'ArrowDown', '2');
    await expect(cards.criterion('Recommendation')).toBeEnabled();
  });

  await test.step('undo and redo reach the ratings', async () => {
    await press('Control+z');
    await expect(cards.criterion('Recommendation')).toBeDisabled();
    await press('Control+Shift+z');
    await expect(cards.criterion('Recommendation')).toBeEnabled();
  });

  await test.step('recommend last, and submit', async () => {
    await press('ArrowDown');
    await expect(cards.question).toHaveText('All in all, what do you recommend?');
    await press('4', 'Control+Enter');
    await expect(cards.submitDialog).toContainText('4 ratings have no evidence');
    await press('Enter');
    await expect(cards.read.getByText('Drew three tables, 5 keys and no excuse.')).toBeVisible();
    await expect(cards.read.getByText('Yes', { exact: true })).toBeVisible();
    await expect(page.getByText('Nadia Brandt has not begun.')).toBeVisible();
  });
});

test('a half-finished scorecard is kept as typed, listed first and gone on with after a restart', async ({
  launch,
}) => {
  const app = await launch();
  const { cards } = await atScorecards(app);
  await cards.sitDown('Nadia Brandt');
  await cards.open('Technical interview', 'Kofi Mensah');
  await app.page.keyboard.press('2');
  await cards.evidence.fill('Stopped half-way, the train was due');
  await app.page.getByRole('button', { name: 'Go on later' }).click();
  const half = app.page.getByRole('region', { name: 'Half-finished, yours' });
  await expect(half).toContainText('Kofi Mensah');
  await app.relaunch();
  const again = new ScorecardPage(app.page);
  await app.page
    .getByRole('button', { name: /Sample workbook/ })
    .first()
    .click();
  const desk = new DeskPage(app.page);
  await desk.goTo(job);
  await desk.goTo('Scorecards');
  await app.page
    .getByRole('button', { name: 'Go on with Kofi Mensah in Technical interview' })
    .first()
    .click();
  await expect(again.criterion('Designs a fitting data model')).toContainText('Evidence written');
  await again.criterion('Designs a fitting data model').click();
  await expect(again.evidence).toHaveValue('Stopped half-way, the train was due');
});

test('a rating is changed after submission only with a reason, and the former one stays beside it', async ({
  launch,
}) => {
  const app = await launch();
  const { cards, desk } = await atScorecards(app);
  await cards.sitDown('Owen Pryce');
  await cards.open('Application review', 'Rhys Morgan');
  await app.page
    .getByRole('button', { name: /^Change the rating of/ })
    .first()
    .click();
  const dialog = app.page.getByRole('dialog');
  const change = dialog.getByRole('button', { name: 'Change the rating' });
  const before = await dialog.getByRole('button', { pressed: true }).textContent();
  await dialog.getByRole('button', { name: before?.startsWith('1') ? /^2/ : /^1/ }).click();
  await expect(change).toBeDisabled();
  await dialog.getByLabel('Why it changes').fill('Mixed up two applications');
  await change.click();
  await expect(cards.read).toContainText('Mixed up two applications');
  await expect(cards.read).toContainText(`Was ${before?.slice(0, 1)} until`);
  await expect(desk.undo, 'what stands for good cannot be undone').toBeDisabled();
});

test('who did not take part submits an empty scorecard', async ({ launch }) => {
  const app = await launch();
  const { cards } = await atScorecards(app);
  await cards.sitDown('Nadia Brandt');
  await cards.open('Technical interview', 'Kofi Mensah');
  await app.page.getByRole('button', { name: 'More for this scorecard' }).click();
  await app.page.getByRole('menuitem', { name: 'I did not take part…' }).click();
  await app.page.getByRole('button', { name: 'Submit it empty' }).click();
  await expect(cards.read.getByText('Not rated')).toHaveCount(6);
});

test('people are added, renamed and removed once nothing names them', async ({ launch }) => {
  const app = await launch();
  const desk = new DeskPage(app.page);
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await desk.goTo('People');
  const people = new PeoplePage(app.page);
  await people.add.getByLabel('Name').fill('Ruth Adeyemi');
  await people.add.getByLabel('E-mail').fill('owen.pryce@tidewell.example');
  await app.page.keyboard.press('Enter');
  await expect(people.field('Name', 'Ruth Adeyemi')).toBeVisible();
  await expect(app.page.getByText('Same address as Owen Pryce. Is it the same person?')).toBeVisible();
  await people.field('E-mail', 'Ruth Adeyemi').fill('ruth@tidewell.example');
  await expect(app.page.getByText('Same address as')).toHaveCount(0);
  await people.remove('Owen Pryce').click();
  await expect(desk.problem).toContainText('Owen Pryce stays: on record with 22 scorecards');
  await people.remove('Ruth Adeyemi').click();
  await expect(people.field('Name', 'Ruth Adeyemi')).toHaveCount(0);
  await desk.undo.click();
  await expect(people.field('E-mail', 'Ruth Adeyemi')).toHaveValue('ruth@tidewell.example');
});

test('scorecards and people are accessible, light and dark', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { cards, desk } = await atScorecards(app);
  await expectAccessible(app);
  await cards.sitDown('Owen Pryce');
  await expectAccessible(app);
  await cards.open('Technical interview', 'Mei-Ling Tan');
  await expectAccessible(app);
  await app.page.keyboard.press('Control+Enter');
  await cards.submitDialog.waitFor();
  await expectAccessible(app);
  await app.page.getByRole('button', { name: 'Submit', exact: true }).click();
  await cards.read.waitFor();
  await expectAccessible(app);
  await app.page
    .getByRole('button', { name: /^Change the rating of/ })
    .first()
    .click();
  await expectAccessible(app);
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: 'Back', exact: true }).click();
  await desk.goTo('People');
  await expectAccessible(app);
});
