import { copyFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { VersionsPage } from '../pages/versionsPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { invoke } from '../support/bridge.ts';
import { someEngine } from '../support/engine.ts';
import { firstItem, openJob } from '../support/sampleJob.ts';

test('a workbook that was never written over says what versions are', async ({ launch }) => {
  const app = await launch();
  const { desk } = await openJob(app);
  await desk.find('versions of this workbook');
  await expect(app.page.getByRole('heading', { name: 'No earlier versions yet' })).toBeVisible();
  await expectAccessible(app);
});

test('what changed is told in words, compared word by word, brought back, and undone', async ({ launch }) => {
  const app = await launch();
  const { desk, job, put, save } = await openJob(app);
  const item = firstItem(job, 'What you will do');
  await put(item.path, [{ text: 'Keep the old lamp burning' }]);
  await put(['pay'], { from: 40_000, to: 50_000, currency: 'EUR', period: 'year' });
  await save();
  await put(item.path, [{ text: 'Keep the new lamp burning' }]);
  await put(['applyBy'], '2026-11-20');
  await put(['workMode'], 'hybrid');
  await save();
  await desk.goTo('Versions');
  const versions = new VersionsPage(app.page);

  await test.step('newest first, with what was different then', async () => {
    await expect(versions.rows).toHaveCount(2);
    await expect(versions.rows.first()).toContainText('Description of Lamp Keeper');
    await expect(versions.rows.first()).toContainText('1 fact, 1 section');
    await expect(versions.rows.first()).toContainText(/\d+ kB/);
    await expect(versions.rows.last()).toContainText('The first version kept');
  });

  await test.step('each field in words, texts word by word', async () => {
    const text = versions.difference('What you will do, item 1');
    await expect(text.getByText('old')).toBeVisible();
    await expect(text.locator('del')).toContainText('old');
    await expect(text.locator('ins')).toContainText('new');
    await expect(versions.difference('Apply by').locator('ins')).toContainText('November 20, 2026');
    await expect(versions.difference('Work mode').locator('ins')).toContainText('Hybrid');
    await versions.rows.last().click();
    await expect(versions.difference('Pay range').locator('ins')).toContainText('€40,000 to €50,000 a year');
    await versions.rows.first().click();
  });
  await expectAccessible(app);

  await test.step('restored as a step that can be undone', async () => {
    await versions.act('Restore');
    await expect(versions.comparison).toContainText('Nothing is different now');
    await expect(desk.undo).toHaveAccessibleName(/^Undo restore the version of \d/);
    await expect(desk.bar).toContainText('Restore the version of');
    await desk.undo.click();
    await expect(versions.difference('Apply by')).toBeVisible();
  });

  await test.step('what the file does not hold yet is said', async () => {
    await put(['title'], 'Lamp Keeper at night');
    await expect(versions.list).toContainText('not in the file yet');
    await save();
    await expect(versions.rows).toHaveCount(3);
  });
});

test('what came and went is shown with its text', async ({ launch }) => {
  const app = await launch();
  const { desk, job, put, save } = await openJob(app);
  await save();
  const [skill] = job.skills;
  const section = job.sections.at(-1);
  const changes = [{ remove: ['jobs', job.id, 'sections', section?.id] }];
  await invoke(app, 'edit:apply', { label: 'remove a section', changes });
  await put(['skills', 'new-skill'], { ...skill, id: 'new-skill', name: 'Trimming wicks', askedBy: null });
  await save();
  await desk.goTo('Versions');
  const versions = new VersionsPage(app.page);
  await expect(versions.difference('Trimming wicks')).toContainText('came since');
  await expect(versions.difference(section?.heading ?? '')).toContainText('gone since');
});

test('a version is erased for good only after a question', async ({ launch }) => {
  const app = await launch();
  const { desk, put, save } = await openJob(app);
  for (const openings of [2, 3]) {
    await put(['openings'], openings);
    await save();
  }
  await desk.goTo('Versions');
  const versions = new VersionsPage(app.page);
  await expect(versions.rows).toHaveCount(2);
  await versions.act('Erase…');
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText('nothing brings it back');
  await expectAccessible(app);
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(versions.rows).toHaveCount(2);
  await versions.act('Erase…');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(versions.rows).toHaveCount(1);
});

test('versions are chosen and restored with the keyboard alone', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { desk, put, save } = await openJob(app);
  await put(['department'], 'Light');
  await save();
  await put(['department'], 'Dark');
  await save();
  await desk.find('versions of');
  const versions = new VersionsPage(page);
  await expect(versions.rows).toHaveCount(2);
  await page.keyboard.press('F6');
  while (!(await versions.list.evaluate((list) => list.contains(document.activeElement)))) {
    await page.keyboard.press('F6');
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(versions.rows.last()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(desk.undo).toHaveAccessibleName(/^Undo restore/);
});

test('another copy that went its own way is brought together field by field', async ({ launch }) => {
  const app = await launch();
  const { desk, job, file, put, save } = await openJob(app);
  await save();
  const copy = join(app.documents, 'copy.rolebook');
  await copyFile(file, copy);
  const { engine } = await someEngine();
  await engine['workbook:open']({ path: copy });
  const changes = [
    { put: ['jobs', job.id, 'department'], value: 'Their department' },
    { put: ['people', 'ada'], value: { id: 'ada', name: 'Ada', email: '', role: '' } },
  ];
  await engine['edit:apply']({ label: 'x', changes });
  await engine['workbook:close'](undefined);
  await put(['department'], 'My department');

  await app.chooseToOpen(copy);
  await desk.find('merge another');
  const versions = new VersionsPage(app.page);
  await expect(versions.question('Department')).toBeVisible();
  await expect(app.page.getByText('1 person added')).toBeVisible();
  await versions.take('Department', 'copy');
  await versions.together.click();
  await expect(versions.question('Department')).toHaveCount(0);
  await expect(desk.undo).toHaveAccessibleName('Undo bring two copies together');
  expect(await invoke(app, 'people:list')).toMatchObject({ value: [{ name: 'Ada' }] });
  expect(await invoke(app, 'job:get', { id: job.id })).toMatchObject({
    value: { department: 'Their department' },
  });

  await test.step('a copy one does not want after all is left as it is', async () => {
    await put(['department'], 'My department');
    await app.page.getByRole('button', { name: 'Merge another copy…' }).click();
    await app.page.getByRole('button', { name: 'Leave the copy as it is' }).click();
    await expect(versions.question('Department')).toHaveCount(0);
  });
});

test('a damaged file offers its good versions, and the one chosen opens as a copy', async ({ launch }) => {
  const app = await launch();
  const { desk, file, put, save } = await openJob(app);
  for (const openings of [2, 3, 4]) {
    await put(['openings'], openings);
    await save();
  }
  await desk.find('close workbook');
  await expect(app.page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  await truncate(file, 300);
  await app.page.getByRole('button', { name: /^Lamp Keeper/ }).click();

  const { page } = app;
  await expect(page.getByRole('heading', { name: '“Lamp Keeper” cannot be read any more' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Good versions, newest first' }).getByRole('listitem'),
  ).toHaveCount(3);
  await expectAccessible(app);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  await page.getByRole('button', { name: /^Lamp Keeper/ }).click();
  await page
    .getByRole('button', { name: /^Open the version of/ })
    .first()
    .click();
  await expect(new DeskPage(page).bar).toContainText('Lamp Keeper (rescued)');
});
