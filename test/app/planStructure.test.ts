import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { openPlan, openSamplePlan } from '../support/plan.ts';

test('who assesses is ticked or typed, and the structure says what is still missing and leads there', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan } = await openPlan(app);
  const raters = plan.statement('More than one rater');
  await expect(raters).toContainText('in 0 of 8 stages');
  await raters.click();
  await page.getByRole('button', { name: /^Work samples/ }).click();
  await expect(plan.stageName).toHaveValue('Work samples');
  await expect(page.locator('[data-assessors] button')).toBeFocused();

  await page.keyboard.press('Enter');
  for (const name of ['Nadia Brandt', 'Owen Pryce']) {
    await page.getByRole('textbox', { name: 'Somebody else' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await page.keyboard.press('Escape');
  await expect(raters).toContainText('in 1 of 8 stages');
  await expect(plan.stage('Work samples')).toContainText('NB, OP');

  await plan.choose((await plan.criteria())[0] ?? '', 'Weight', '3');
  await plan.statement('Weights equal or explained').click();
  await page.getByRole('textbox', { name: 'Why some criteria count more' }).fill('');
  await expect(plan.statement('Weights equal or explained')).toContainText('not explained');
  await page.getByRole('textbox', { name: 'Why some criteria count more' }).fill('Samples tell most.');
  await expect(plan.statement('Weights equal or explained')).toContainText('explained');
});

test('a missing anchor is a hole to which the structure leads, and one writes into it', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan } = await openSamplePlan(app, 'Stage Manager');
  const anchors = plan.statement('An anchor at every point');
  await expect(anchors).toContainText('2 of');
  await anchors.click();
  await page
    .getByRole('button', { name: /1 anchor missing$/ })
    .first()
    .click();
  await expect(plan.stageName).toHaveValue('Calling exercise');
  await expect(page.locator('[data-hole]')).toBeFocused();
  await page.keyboard.type('Calls late and says so.');
  await expect(anchors).toContainText('1 of');
});

test('what leads nowhere is found in both directions, and each has its remedy', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openPlan(app);
  const items = plan.skills.getByRole('region', { name: 'In the requirements, but no skill' });
  const untested = plan.skills.getByRole('region', { name: 'Asked for, never assessed' });
  await expect(untested).toHaveCount(0);

  await items
    .getByRole('button', { name: /^Make a skill of/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Name of the skill' }).fill('Front-end basics');
  await page.keyboard.press('Enter');
  await expect(untested).toContainText('Front-end basics');

  await untested.getByRole('button', { name: 'Assess Front-end basics' }).click();
  await page.getByRole('menuitem', { name: 'New criterion for it' }).click();
  await expect.poll(async () => (await plan.criteria()).at(-1)).toBe('Front-end basics');
  await expect(untested).toHaveCount(0);
  await expect.poll(() => plan.lines()).toMatchObject({ strong: 1 });

  await plan.tests('Front-end basics').click();
  await page.getByRole('checkbox', { name: 'Front-end basics' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(untested).toContainText('Front-end basics');
  await expect(plan.tests('Front-end basics')).toContainText('no skill');
  await untested.getByRole('button', { name: 'Assess Front-end basics' }).click();
  await page.getByRole('menuitem', { name: 'By “Front-end basics”' }).click();
  await expect(untested).toHaveCount(0);

  await plan.stage('Working with others').click();
  await plan.open('Plans and keeps agreements');
  await plan.tests('Plans and keeps agreements').click();
  await page.getByRole('button', { name: 'Make “Plans and keeps agreements” a skill of the job' }).click();
  await expect(plan.tests('Plans and keeps agreements')).toContainText('Plans and keeps agreements');
  await expect(desk.undo).toHaveAccessibleName('Undo make “Plans and keeps agreements” a skill');
});

test('the lines of what one looks at stand out and follow scrolling and resizing', async ({ launch }) => {
  const app = await launch();
  const { plan } = await openSamplePlan(app);
  await plan.stage('Technical interview').click();
  await plan.criterion('Designs a fitting data model').hover();
  await expect.poll(() => plan.lines()).toMatchObject({ strong: 2 });
  expect(await plan.lineEndsAtDots()).toBe(true);
  await plan.page.locator('[data-region="plan"]').evaluate((scroller) => scroller.scrollBy(0, 120));
  await expect.poll(() => plan.lineEndsAtDots()).toBe(true);
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 800),
  );
  await expect.poll(() => plan.page.evaluate(() => window.innerWidth)).toBe(1100);
  await expect.poll(() => plan.lineEndsAtDots()).toBe(true);
  await plan.skills.getByRole('button', { name: /^RESTful APIs/ }).hover();
  await expect.poll(() => plan.lines()).toMatchObject({ strong: 1 });
});

test('no rule of accessibility is broken while a plan is empty and while it begins', async ({ launch }) => {
  const app = await launch();
  await openPlan(app, 'blank');
  await expectAccessible(app);
  await app.page.getByRole('button', { name: 'Add the first stage' }).click();
  await app.page.getByRole('button', { name: 'Add a criterion' }).click();
  await expectAccessible(app);
});

test('no rule of accessibility is broken in a whole plan and its choices', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { plan } = await openSamplePlan(app);
  await plan.stage('Working with others').click();
  await expectAccessible(app);
  await plan.statement('Five to eight criteria').click();
  await expectAccessible(app);
  await page.keyboard.press('Escape');
  await page.locator('[data-assessors] button').click();
  await expectAccessible(app);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'From another plan… Criteria of other plans' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(app);
});
