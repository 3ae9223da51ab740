import { PlanPage } from '../pages/planPage.ts';
import { expect, test } from '../support/app.ts';
import { invoke } from '../support/bridge.ts';
import { openPlan, openSamplePlan } from '../support/plan.ts';

test('the plan of a template is made one’s own, and undo leads back through every step', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openPlan(app);
  await plan.stage('Technical interview').click();
  const before = await plan.criteria();

  await plan.stageName.fill('Talk about systems');
  await expect(plan.stage('Talk about systems')).toBeVisible();

  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await page.keyboard.type('Reads a log');
  await expect.poll(() => plan.criteria()).toEqual([...before, 'Reads a log']);
  await expect(plan.statement('An anchor at every point')).toContainText('5 of 205 missing');

  await plan.tests('Reads a log').click();
  await page.getByRole('checkbox', { name: 'Data formats' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(plan.tests('Reads a log')).toHaveText(/Tests\s*Data formats/);

  for (const value of [1, 2, 3, 4, 5]) await plan.anchor('Reads a log', value).fill(`Worth a ${value}.`);
  await expect(plan.statement('An anchor at every point')).toContainText('all 205 written');

  await plan.choose('Reads a log', 'Knock-out', 'Must reach 4');
  await expect(plan.criterion('Reads a log')).toContainText('Must reach 4');
  await plan.choose('Reads a log', 'Scale', '4 points, no middle');
  await expect(plan.anchor('Reads a log', 4)).toHaveValue('Worth a 5.');
  await expect(plan.anchor('Reads a log', 5)).toHaveCount(0);
  await expect(plan.fact('Reads a log', 'Knock-out')).toContainText('Must reach 3');

  await page.locator('[data-criterion]').last().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => plan.criteria()).toEqual([...before.slice(0, -1), 'Reads a log', before.at(-1)]);
  await expect(page.locator('[data-criterion]').nth(before.length - 1)).toBeFocused();

  const back = async (label: string) => {
    await expect(desk.undo).toHaveAccessibleName(`Undo ${label}`);
    await desk.undo.click();
  };
  await back('move criterion “Reads a log”');
  await expect.poll(() => plan.criteria()).toEqual([...before, 'Reads a log']);
  await back('change scale of “Reads a log”');
  await expect(plan.fact('Reads a log', 'Knock-out')).toContainText('Must reach 4');
  await back('change knock-out of “Reads a log”');
  await expect(plan.fact('Reads a log', 'Knock-out')).toContainText('none');
  for (const value of [5, 4, 3, 2, 1]) await back(`write anchor ${value} of “Reads a log”`);
  await expect(plan.statement('An anchor at every point')).toContainText('5 of 205 missing');
  await back('change what “Reads a log” tests');
  await expect(plan.tests('Reads a log')).toContainText('no skill');
  await back('change criterion “Unnamed criterion”');
  await back('add a criterion');
  await expect.poll(() => plan.criteria()).toEqual(before);
  await back('change stage “Technical interview”');
  await expect(plan.stageName).toHaveValue('Technical interview');
});

test('what is typed is there after closing', async ({ launch }) => {
  const app = await launch();
  const { plan } = await openPlan(app);
  await plan.stage('Work samples').click();
  const [criterion = ''] = await plan.criteria();
  await plan.anchor(criterion, 3).fill('Knows when to stop.');
  await app.relaunch();
  await app.page
    .getByRole('button', { name: /^Lamp Keeper/ })
    .first()
    .click();
  await app.page.getByRole('navigation', { name: 'Workbook' }).getByRole('button', { name: 'Plan' }).click();
  const again = new PlanPage(app.page);
  await again.stage('Work samples').click();
  await expect(again.anchor(criterion, 3)).toHaveValue('Knows when to stop.');
});

test('stages move by the keyboard and by dragging, are duplicated and removed', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openPlan(app);
  const order = await plan.stageNames();
  const [first = '', second = '', third = ''] = order;

  await plan.stage(first).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => plan.stageNames()).toEqual([second, first, ...order.slice(2)]);
  await expect(plan.stage(first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(plan.stageName).toHaveValue(third);

  await plan.stage(second).hover();
  const handle = await plan.stages.getByRole('button', { name: `Move ${second}` }).boundingBox();
  const target = await plan.stage(third).boundingBox();
  if (!handle || !target) throw new Error('nothing to drag');
  await page.mouse.move(handle.x + 8, handle.y + 8);
  await page.mouse.down();
  await page.mouse.move(handle.x + 8, handle.y + 40);
  await page.mouse.move(handle.x + 8, target.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => plan.stageNames()).toEqual(order);

  await plan.actOnStage('Duplicate stage');
  await expect(plan.stageName).toHaveValue(`${third} (copy)`);
  await plan.actOnStage('Remove stage');
  await expect.poll(() => plan.stageNames()).toEqual(order);
  await desk.undo.click();
  await expect(plan.stage(`${third} (copy)`)).toBeVisible();
});

test('a rated criterion is kept as retired, stays on its scale and can be brought back', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openSamplePlan(app);
  await plan.stage('Technical interview').click();
  const before = await plan.criteria();
  const name = 'Designs a fitting data model';

  await plan.choose(name, 'Scale', '4 points, no middle');
  await expect(desk.problem).toContainText(/assessments are on this scale, so it stays/);
  await expect(plan.anchor(name, 5)).toBeVisible();

  await plan.act(name, 'Remove criterion');
  await expect(desk.problem).toContainText(/retired, not removed: \d+ assessments rate it/);
  await expect.poll(() => plan.criteria()).toEqual(before.filter((one) => one !== name));
  const retired = page.getByRole('region', { name: 'Retired criteria' });
  await expect(retired).toContainText(/Designs a fitting data model\s*\d+ assessments kept/);

  await retired.getByRole('button', { name: `Bring back ${name}` }).click();
  await expect.poll(() => plan.criteria()).toEqual(before);
  await expect(desk.undo).toHaveAccessibleName(`Undo bring back criterion “${name}”`);
  await desk.undo.click();
  await expect(retired).toBeVisible();
  await desk.undo.click();
  await expect.poll(() => plan.criteria()).toEqual(before);
  await expect(retired).toHaveCount(0);
});

test('an assessed stage is kept as retired and can be brought back to its place', async ({ launch }) => {
  const app = await launch();
  const { plan, desk } = await openSamplePlan(app);
  const order = await plan.stageNames();
  await plan.stage('Technical interview').click();
  await plan.actOnStage('Remove stage');
  await expect(desk.problem).toContainText(/“Technical interview” is retired, not removed: \d+ assessments/);
  await expect.poll(() => plan.stageNames()).toEqual(order.filter((one) => one !== 'Technical interview'));
  await plan.stages.getByRole('button', { name: 'Bring back Technical interview' }).click();
  await expect.poll(() => plan.stageNames()).toEqual(order);
  await expect(plan.stageName).toHaveValue('Technical interview');
});

test('a rated criterion that moves leaves its ratings where they are, and a copy goes', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openSamplePlan(app);
  await plan.stage('Technical interview').click();
  await plan.criterion('Keeps data safe').hover();
  await page.getByRole('button', { name: 'More for Keeps data safe' }).click();
  await page.getByRole('menuitem', { name: 'Move to another stage' }).hover();
  await page.getByRole('menuitem', { name: '3 · Work samples' }).click();
  await expect(plan.stageName).toHaveValue('Work samples');
  await expect.poll(async () => (await plan.criteria()).at(-1)).toBe('Keeps data safe');
  await expect(desk.problem).toContainText('goes to “Work samples” as a copy');
  await plan.stage('Technical interview').click();
  await expect(page.getByRole('region', { name: 'Retired criteria' })).toContainText('Keeps data safe');
});

test('what makes no sense is said in one sentence and not kept', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { plan } = await openPlan(app);
  const minutes = page.getByRole('textbox', { name: 'Minutes of the stage' });
  const before = await minutes.inputValue();
  await minutes.fill('an hour');
  await expect(page.getByText('Type a number of minutes up to 6000.')).toBeVisible();
  await plan.stageName.focus();
  await expect(minutes).toHaveValue(before);
});

test('no call of the page takes what was assessed out of the plan', async ({ launch }) => {
  const app = await launch();
  const { plan } = await openSamplePlan(app);
  const rows = (await invoke(app, 'job:list')) as { value: { id: string }[] };
  const id = rows.value[0]?.id ?? '';
  const { value: job } = (await invoke(app, 'job:get', { id })) as {
    value: { plan: { stages: { id: string }[] } };
  };
  const names = await plan.stageNames();
  const change = { remove: ['jobs', id, 'plan', 'stages', job.plan.stages[0]?.id ?? ''] };
  expect(await invoke(app, 'edit:apply', { label: 'try', changes: [change] })).toMatchObject({
    ok: false,
    error: { code: 'assessed' },
  });
  await expect.poll(() => plan.stageNames()).toEqual(names);
});

test('a plan is begun from nothing, or with the stages of a template, by the keyboard alone', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { plan, desk } = await openPlan(app, 'blank');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('button', { name: 'Take the stages of a template…' }).focus();
  await press('Enter');
  await page.getByRole('menuitem', { name: 'Back-end Developer' }).focus();
  await press('Enter');
  await expect(plan.stage('Technical interview')).toBeVisible();
  await expect.poll(() => plan.stageNames()).toHaveLength(8);
  await press('Control+z');
  await expect(page.getByRole('heading', { name: 'How will you choose?' })).toBeVisible();

  await page.getByRole('button', { name: 'From another plan… Stages of other plans' }).focus();
  await press('Enter');
  const search = page.getByRole('searchbox', { name: 'Search other plans' });
  await expect(search).toBeFocused();
  await page.keyboard.type('back-end samples');
  await expect(page.getByRole('option')).toHaveText([
    /^Work samplestemplate Back-end Developer · 5 criteria/,
  ]);
  await press('Tab', 'Space');
  await press('Shift+Tab');
  await expect(search).toBeFocused();
  await search.fill('technical');
  await expect(page.getByRole('option')).toHaveText([/^Technical interview/]);
  await press('Tab', 'Space');
  await press('Tab');
  await expect(page.getByRole('button', { name: 'Take over 2 stages' })).toBeFocused();
  await press('Enter');
  await expect.poll(() => plan.stageNames()).toEqual(['Work samples', 'Technical interview']);
  await expect(plan.stage('Work samples')).toBeFocused();
  await expect(desk.undo).toHaveAccessibleName('Undo take over 2 stages');
  await press('Control+z');
  await expect(page.getByRole('heading', { name: 'How will you choose?' })).toBeVisible();

  await page.getByRole('button', { name: 'Add the first stage' }).focus();
  await press('Enter');
  await page.keyboard.type('Interview');
  await press('Enter');
  await page.keyboard.type('What someone can do.');
  await plan.tabTo('Add a criterion');
  await press('Enter');
  await page.keyboard.type('Speaks plainly');
  await plan.tabTo('Anchor 1 of Speaks plainly');
  await page.keyboard.type('Cannot be followed.');
  await plan.tabTo('Add a question');
  await press('Enter');
  await page.keyboard.type('Explain your last task to me.');
  await plan.tabTo('From another plan… Questions of other plans, for Speaks plainly');
  await press('Enter');
  await expect(search).toBeFocused();
  await page.keyboard.type('stakeholders');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press('Tab', 'Space', 'Tab', 'Enter');
  await expect(page.getByRole('textbox', { name: 'Question 2', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Question 2', exact: true })).toHaveValue(
    /^Two stakeholders/,
  );
  await press('Control+z');
  await expect(plan.statement('Same questions for everyone')).toContainText('in the one stage');
  await expect(plan.statement('An anchor at every point')).toContainText('4 of 5 missing');
  await expect(desk.undo).toHaveAccessibleName('Undo change question 1 of “Speaks plainly”');
});
