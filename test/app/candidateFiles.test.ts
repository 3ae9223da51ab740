import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { hashOf } from '../support/attachments.ts';
import { invoke } from '../support/bridge.ts';
import { dragFiles } from '../support/drop.ts';
import { fileInHome, goTo, profileOf } from '../support/profile.ts';

const filesFolder = (app: RunningApp) => join(app.documents, 'Rolebook', 'Sample workbook.files');

test('files are attached by button and by drop, opened as read-only copies, saved, removed and brought back', async ({
  launch,
}) => {
  const app = await launch();
  const asked = await app.holdSystem();
  const { desk, profile } = await profileOf(app, 'Amara Okoye');
  const { page } = app;

  await app.chooseToOpen(await fileInHome(app, 'Amara CV.pdf', 'ten years of lamps'));
  await profile.files.getByRole('button', { name: 'Attach…' }).click();
  await expect(profile.file('Amara CV.pdf')).toContainText('1 kB');
  expect(await readFile(join(filesFolder(app), hashOf('ten years of lamps')), 'utf8')).toBe(
    'ten years of lamps',
  );

  const drag = await dragFiles(
    page,
    await fileInHome(app, 'letter.txt', 'Dear Sir'),
    await fileInHome(app, 'demo.exe', 'MZ'),
  );
  await expect(page.getByText('Drop to attach to Amara Okoye')).toBeVisible();
  await drag.drop();
  await expect(profile.file('letter.txt')).toBeVisible();
  await expect(desk.undo).toHaveAccessibleName('Undo attach files to Amara Okoye');

  await profile.files.getByRole('button', { name: 'Open Amara CV.pdf' }).click();
  await expect.poll(async () => (await asked()).map((path) => basename(path))).toEqual(['Amara CV.pdf']);
  const [copy = ''] = await asked();
  expect(await readFile(copy, 'utf8')).toBe('ten years of lamps');
  if (process.platform !== 'win32') {
    expect((await stat(copy)).mode & 0o777).toBe(0o400);
    expect((await stat(dirname(copy))).mode & 0o777).toBe(0o700);
  }

  await profile.files.getByRole('button', { name: 'Open demo.exe' }).click();
  await expect(
    profile.files.getByText(
      '“demo.exe” is not opened from here, for it may be a program. Use “Save a copy…”.',
    ),
  ).toBeVisible();
  expect(await asked()).toHaveLength(1);
  await app.chooseToSave(join(app.home, 'saved.exe'));
  await profile.act('demo.exe', 'Save a copy…');
  await expect(profile.files.getByText('Written: saved.exe')).toBeVisible();
  expect(await readFile(join(app.home, 'saved.exe'), 'utf8')).toBe('MZ');

  await profile.act('letter.txt', 'Remove');
  await expect(profile.file('letter.txt')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(profile.file('letter.txt')).toBeVisible();

  await test.step('closing the workbook takes the opened copy away', async () => {
    await app.close();
    await expect(stat(dirname(copy))).rejects.toThrow('ENOENT');
  });
});

test('a file that is not beside the workbook any more says so and is found again', async ({ launch }) => {
  const app = await launch();
  const { profile } = await profileOf(app, 'Amara Okoye');
  await app.chooseToOpen(
    await fileInHome(app, 'cv.pdf', 'lamps'),
    await fileInHome(app, 'letter.txt', 'Dear Sir'),
  );
  await profile.files.getByRole('button', { name: 'Attach…' }).click();
  await expect(profile.file('letter.txt')).toBeVisible();
  await rename(filesFolder(app), join(app.home, 'moved'));

  await goTo(app, 'Amara Okoye');
  await expect(profile.file('cv.pdf')).toContainText('not beside the workbook');
  await app.chooseToOpen(join(app.home, 'letter.txt'));
  await profile.files.getByRole('button', { name: 'Find cv.pdf' }).click();
  await expect(
    profile.files.getByText('“letter.txt” is not the file that was attached as “cv.pdf”'),
  ).toBeVisible();
  await app.chooseToOpen(join(app.home, 'moved', hashOf('lamps')));
  await profile.files.getByRole('button', { name: 'Find cv.pdf' }).click();
  await expect(profile.files.getByText('2 files are found again.')).toBeVisible();
  await expect(profile.files.getByRole('button', { name: 'Open letter.txt' })).toBeVisible();

  await writeFile(join(filesFolder(app), hashOf('lamps')), 'bombs');
  await profile.files.getByRole('button', { name: 'Open cv.pdf' }).click();
  await expect(profile.files.getByText('“cv.pdf” was damaged or changed outside Rolebook')).toBeVisible();
  await expect(profile.file('cv.pdf')).toContainText('damaged or changed outside');
  expect((await readdir(filesFolder(app))).filter((name) => name.length === 64)).toHaveLength(2);
});

test('a workbook dropped on a profile is opened, not attached', async ({ launch }) => {
  const app = await launch();
  await profileOf(app, 'Amara Okoye');
  const { page } = app;
  await writeFile(
    join(app.home, 'Other.rolebook'),
    await readFile(join(app.documents, 'Rolebook', 'Sample workbook.rolebook')),
  );
  const drag = await dragFiles(page, join(app.home, 'Other.rolebook'));
  await drag.drop();
  await expect(new DeskPage(page).bar).toContainText('Other');
});

test('what was attached to a candidate who is erased is gone at once, and so is the copy that was opened', async ({
  launch,
}) => {
  const app = await launch();
  const asked = await app.holdSystem();
  const { profile } = await profileOf(app, 'Petra Novak');
  await app.chooseToOpen(await fileInHome(app, 'cv.pdf', 'lamps'));
  await profile.files.getByRole('button', { name: 'Attach…' }).click();
  await profile.files.getByRole('button', { name: 'Open cv.pdf' }).click();
  await expect.poll(asked).toHaveLength(1);
  const [copy = ''] = await asked();

  const list = await invoke(app, 'erasure:list', {
    query: 'Petra Novak',
    states: ['due', 'consent'],
    offset: 0,
    limit: 1,
  });
  const [row] = (list as { ok: true; value: { rows: { id: string }[] } }).value.rows;
  const words = { way: 'erase', cause: 'request', stand: 'Former candidate', label: 'erase' };
  expect(await invoke(app, 'erasure:run', { candidates: [row?.id], ...words })).toMatchObject({ ok: true });
  await expect(stat(copy)).rejects.toThrow('ENOENT');
  expect(await readdir(filesFolder(app))).toEqual(['About these files.txt']);
  await expect(app.page.getByRole('heading', { name: /no longer in the workbook/ })).toBeVisible();
});
