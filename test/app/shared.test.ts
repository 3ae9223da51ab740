import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { VersionsPage } from '../pages/versionsPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { addPerson, invoke } from '../support/bridge.ts';
import { type SomeEngine, someEngine } from '../support/engine.ts';
import { firstItem, type OpenJob, openJob } from '../support/sampleJob.ts';
import { smallDisk } from '../support/smallDisk.ts';

/** The line below the title bar. */
const line = ({ page }: RunningApp) => page.getByRole('status', { name: 'About this workbook' });

/** A colleague's computer, with the same file open. */
async function colleague({ file, job }: OpenJob) {
  const there: SomeEngine = await someEngine();
  await there.engine['workbook:open']({ path: file });
  return {
    put: (path: readonly string[], value: unknown) =>
      there.engine['edit:apply']({
        label: 'theirs',
        changes: [{ put: ['jobs', job.id, ...path], value: value as string }],
      }),
    save: () => there.engine['workbook:save'](undefined),
    close: () => there.engine['workbook:close'](undefined),
  };
}

/** Both change the title and an item, the colleague the department too. */
async function withClashes(app: RunningApp) {
  const open = await openJob(app);
  const item = firstItem(open.job, 'What you will do');
  await open.put(item.path, [
    { text: 'Keep the lamp ' },
    { text: 'burning', bold: true },
    { text: ' all night' },
  ]);
  await open.save();
  const them = await colleague(open);
  await them.put(['applyBy'], '2026-11-27');
  await them.put(item.path, [
    { text: 'Keep every lamp ' },
    { text: 'burning', bold: true },
    { text: ' all night' },
  ]);
  await them.put(['department'], 'Harbour');
  await them.save();
  await open.put(['applyBy'], '2026-11-20');
  await open.put(item.path, [
    { text: 'Keep the lamp ' },
    { text: 'burning', bold: true },
    { text: ' till dawn' },
  ]);
  await invoke(app, 'workbook:look');
  await expect(open.desk.navigation.getByRole('button', { name: 'Versions' })).toContainText('2 clashes');
  return { ...open, them, item };
}

test('who has it open already is said, and can be put away', async ({ launch }) => {
  const app = await launch();
  const open = await openJob(app);
  await open.desk.find('close workbook');
  await expect(app.page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  const them = await colleague(open);
  await app.page.getByRole('button', { name: /^Lamp Keeper/ }).click();
  await expect(line(app)).toContainText(/.+ on .+ has this workbook open since \d.+ Both can work/);
  await expectAccessible(app);
  await line(app).getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(app)).toBeEmpty();
  await them.close();
});

test('what a colleague saved is on screen without a question while nothing clashes', async ({ launch }) => {
  const app = await launch();
  const open = await openJob(app);
  await open.put(['department'], 'Mine');
  const them = await colleague(open);
  await them.put(['title'], 'Lamp Keeper by the harbour');
  await them.save();
  await invoke(app, 'workbook:look');
  await expect(
    open.desk.navigation.getByRole('button', { name: 'Lamp Keeper by the harbour' }),
  ).toBeVisible();
  expect(await invoke(app, 'job:get', { id: open.job.id })).toMatchObject({ value: { department: 'Mine' } });
  await expect(line(app)).toBeEmpty();
  await them.close();
});

test('fields changed on both sides are asked about one by one, and what is chosen or written goes into the file', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, file, job, item, them } = await withClashes(app);
  const { page } = app;
  await expect(line(app)).toContainText('2 fields were changed by you and by someone else');
  await line(app).getByRole('button', { name: 'Choose' }).click();
  const versions = new VersionsPage(page);
  await expect(versions.question('Apply by')).toBeVisible();
  await expect(line(app)).toBeEmpty();
  await expectAccessible(app);

  await test.step('why it cannot be brought together yet', async () => {
    await expect(page.getByText('0 of 2 chosen')).toBeVisible();
    await expect(versions.together).toHaveAttribute('aria-disabled', 'true');
    await expect(versions.together).toHaveAccessibleDescription('2 fields still wait for your choice.');
  });
  await test.step('a choice by keyboard, which stays while one looks elsewhere', async () => {
    await versions.side('Apply by', /^You/).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(versions.side('Apply by', 'Someone else')).toBeChecked();
    await desk.goTo('Jobs');
    await desk.goTo('Versions');
    await expect(versions.side('Apply by', 'Someone else')).toBeChecked();
  });
  await test.step('own words keep the looks of the words that stayed', async () => {
    await versions.take('What you will do, item 1', 'In your own words');
    const own = page.getByRole('textbox', { name: 'Your own words for What you will do, item 1' });
    await expect(own).toHaveValue('Keep the lamp burning till dawn');
    await own.fill('Keep every lamp burning till dawn');
    await page.keyboard.press('ArrowLeft');
    await expect(versions.side('What you will do, item 1', 'In your own words')).toBeChecked();
    await expect(page.getByText('2 of 2 chosen')).toBeVisible();
  });
  await versions.together.click();
  await expect(desk.undo).toHaveAccessibleName('Undo bring two copies together');
  await expect(desk.navigation.getByRole('button', { name: 'Versions' })).not.toContainText('clash');
  // The page hears of it a moment before the file has it.
  await expect.poll(() => readFile(file, 'utf8')).toContain('" till dawn"');
  const saved = JSON.parse(await readFile(file, 'utf8')) as { jobs: (typeof job)[] };
  expect(saved.jobs[0]).toMatchObject({ applyBy: '2026-11-27', department: 'Harbour' });
  const section = saved.jobs[0]?.sections.find(({ heading }) => heading === 'What you will do');
  expect(section?.body.find(({ id }) => id === item.path[3])?.runs).toEqual([
    { text: 'Keep every lamp ' },
    { text: 'burning', bold: true },
    { text: ' till dawn' },
  ]);
  await them.close();
});

test('what one side removed and the other changed is asked about, with what was changed in it', async ({
  launch,
}) => {
  const app = await launch();
  const open = await openJob(app);
  const [skill] = open.job.skills;
  const path = ['jobs', open.job.id, 'skills', skill?.id ?? ''];
  await open.save();
  const there = await someEngine();
  await there.engine['workbook:open']({ path: open.file });
  await there.engine['edit:apply']({ label: 'remove a skill', changes: [{ remove: path }] });
  // Before the file changes: the app looks at it by itself.
  await open.put(['skills', skill?.id ?? '', 'level'], 'basic');
  await there.engine['workbook:save'](undefined);
  await invoke(app, 'workbook:look');
  await open.desk.goTo('Versions');
  const versions = new VersionsPage(app.page);
  const name = skill?.name ?? '';
  await expect(versions.side(name, 'You')).toHaveAccessibleName(/Level: Basic/);
  await expect(versions.side(name, 'Someone else')).toHaveAccessibleName(/Removed/);
  await versions.take(name, 'Removed');
  await versions.together.click();
  await expect(versions.question(name)).toHaveCount(0);
  const { value } = (await invoke(app, 'job:get', { id: open.job.id })) as { value: typeof open.job };
  expect(value.skills.some(({ id }) => id === skill?.id)).toBe(false);
  await there.engine['workbook:close'](undefined);
});

test('both files are kept instead, and where mine is gets said', async ({ launch }) => {
  const app = await launch();
  const { desk, file, job, them } = await withClashes(app);
  await desk.goTo('Versions');
  await app.page.getByRole('button', { name: 'Keep both files instead' }).click();
  await expect(app.page.getByRole('heading', { name: 'Both files are kept' })).toBeVisible();
  const names = (await readdir(dirname(file))).filter((name) => name.includes('(conflict'));
  expect(names).toHaveLength(1);
  await expect(app.page.getByText(names[0]?.replace('.rolebook', '') ?? '')).toBeVisible();
  expect(await readFile(join(dirname(file), names[0] ?? ''), 'utf8')).toContain('2026-11-20');
  expect(await invoke(app, 'job:get', { id: job.id })).toMatchObject({ value: { applyBy: '2026-11-27' } });
  await them.close();
});

test('what a crash left is brought back and said once', async ({ launch }) => {
  const app = await launch();
  const { put } = await openJob(app);
  await put(['department'], 'Typed before the crash');
  await app.kill();
  await app.relaunch();
  await app.page.getByRole('button', { name: /^Lamp Keeper/ }).click();
  await expect(line(app)).toContainText(/\S/);
  await line(app).getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(app)).toBeEmpty();
});

test('edits of a crash that belong to another state of the file are looked at, then brought in or discarded', async ({
  launch,
}) => {
  const app = await launch();
  const open = await openJob(app);

  async function crashWhileTheyWork(department: string, title: string): Promise<void> {
    await open.put(['department'], department, 'change department');
    await app.kill();
    const them = await colleague(open);
    await them.put(['title'], title);
    await them.close();
    await app.relaunch();
    await app.page.getByRole('button', { name: /^Lamp Keeper/ }).click();
    await expect(line(app)).toContainText(
      'One edit from before a crash belongs to another state of the file.',
    );
  }
  const desk = () => new DeskPage(app.page);

  await test.step('looked at and brought in, as one step that can be undone', async () => {
    await crashWhileTheyWork('Typed before the crash', 'Theirs');
    await line(app).getByRole('button', { name: 'Look…' }).click();
    const dialog = app.page.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveText(['change department']);
    await expectAccessible(app);
    await dialog.getByRole('button', { name: 'Bring in' }).click();
    await expect(line(app)).toBeEmpty();
    await expect(desk().undo).toHaveAccessibleName('Undo bring in edits from before a crash');
    expect(await invoke(app, 'job:get', { id: open.job.id })).toMatchObject({
      value: { department: 'Typed before the crash', title: 'Theirs' },
    });
    await invoke(app, 'workbook:save');
  });

  await test.step('discarded only after a question', async () => {
    await crashWhileTheyWork('Typed before another crash', 'Theirs again');
    await line(app).getByRole('button', { name: 'Discard…' }).click();
    await expect(app.page.getByRole('dialog')).toContainText('nothing brings it back');
    await app.page.getByRole('button', { name: 'Discard for good' }).click();
    await expect(line(app)).toBeEmpty();
    expect(await invoke(app, 'job:get', { id: open.job.id })).toMatchObject({
      value: { department: 'Typed before the crash' },
    });
  });
});

test('a workbook of a newer version says that it can only be read, and offers nothing that would not work', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, file } = await openJob(app);
  await desk.find('close workbook');
  await expect(app.page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  await writeFile(file, (await readFile(file, 'utf8')).replace('"version": 1', '"version": 2'));
  await app.page.getByRole('button', { name: /^Lamp Keeper/ }).click();
  await expect(line(app)).toContainText('made by a newer Rolebook');
  await expectAccessible(app);
  await expect(line(app).getByRole('button')).toHaveCount(1);
  expect((await addPerson(app, 'Ada')).ok).toBe(false);
  await line(app).getByRole('button', { name: 'Dismiss' }).click();
  await expect(desk.bar.getByRole('button', { name: /^Read only/ })).toBeVisible();
});

test('a file that may only be read keeps edits on this computer and offers Save as', async ({ launch }) => {
  const disk = await smallDisk(2 * 1024 * 1024);
  test.skip(disk === null, 'mounting a disk needs root');
  if (!disk) return;
  const app = await launch();
  try {
    await app.chooseToSave(join(disk.folder, 'work.rolebook'));
    await invoke(app, 'workbook:new', { start: { from: 'blank' }, choose: true });
    await invoke(app, 'workbook:leave');
    disk.readOnly(true);
    await app.chooseToOpen(join(disk.folder, 'work.rolebook'));
    await invoke(app, 'workbook:pick');
    await expect(line(app)).toContainText('This file may only be read.');
    expect((await addPerson(app, 'Ada')).ok).toBe(true);
    const elsewhere = join(app.documents, 'elsewhere.rolebook');
    await app.chooseToSave(elsewhere);
    await line(app).getByRole('button', { name: 'Save as…' }).click();
    await expect(line(app)).toBeEmpty();
    await expect.poll(() => readFile(elsewhere, 'utf8').catch(() => '')).toContain('Ada');
  } finally {
    await app.close();
    disk.readOnly(false);
    await disk.remove();
  }
});
