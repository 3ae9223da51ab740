import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '#engine/desk.ts';
import { forgetFiles } from '#engine/forgetFiles.ts';
import { OpenFile } from '#engine/openFile.ts';
import { seatsIn } from '#engine/seats.ts';
import { attach, hashOf, kept, someFile, withCandidate } from '../../../support/attachments.ts';
import { type SomeEngine, someEngine } from '../../../support/engine.ts';

async function removeFile(engine: SomeEngine['engine'], id: string) {
  await engine['edit:apply']({
    label: 'remove a file',
    changes: [{ remove: ['candidates', 'ada', 'files', id] }],
  });
}

test('a file that nobody names any more goes when the workbook is closed, one that is named stays', async () => {
  const { engine, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  const letter = await attach(engine, await someFile('letter.txt', 'Dear Sir'));
  await removeFile(engine, cv.id);
  expect(await kept(folder)).toHaveLength(2);
  await engine['workbook:close'](undefined);
  expect(await kept(folder)).toEqual([letter.sha256]);
});

test('a file that a kept version still names stays until that version has gone for a week', async () => {
  const { engine, path, data, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  await engine['workbook:save'](undefined);
  await removeFile(engine, cv.id);
  await engine['workbook:close'](undefined);
  expect(await kept(folder)).toEqual([cv.sha256]);

  const { createEngine } = await import('#engine/createEngine.ts');
  const again = createEngine(data, () => undefined);
  await again['workbook:open']({ path });
  for (const { id } of (await again['version:list'](undefined)).versions)
    await again['version:erase']({ id });
  // Nobody has named it since this opening: it could be a colleague's, for a week.
  await again['workbook:close'](undefined);
  expect(await kept(folder)).toEqual([cv.sha256]);
  const lastWeek = new Date(Date.now() - 8 * 24 * 3_600_000);
  await utimes(join(folder, cv.sha256), lastWeek, lastWeek);
  await again['workbook:open']({ path });
  await again['workbook:close'](undefined);
  expect(await kept(folder)).toEqual([]);
});

test('what a colleague attached whose edits are still on their computer stays', async () => {
  const { engine, path, folder } = await withCandidate();
  await attach(engine, await someFile('cv.pdf', 'lamps'));
  await engine['workbook:close'](undefined);
  await writeFile(join(folder, hashOf('theirs')), 'theirs');
  const other = await someEngine();
  await other.engine['workbook:open']({ path });
  await other.engine['workbook:close'](undefined);
  expect(await kept(folder)).toHaveLength(2);
});

test('the folder of another workbook that had the same name is left alone', async () => {
  const { engine, path, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  await engine['workbook:close'](undefined);
  const other = await someEngine();
  await other.engine['workbook:create']({ path, start: { from: 'blank' }, replace: true });
  await other.engine['workbook:close'](undefined);
  expect(await kept(folder)).toEqual([cv.sha256]);
});

test('files in the folder that are not ours are never touched', async () => {
  const { engine, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  await writeFile(join(folder, 'shopping.txt'), 'milk');
  await removeFile(engine, cv.id);
  await engine['workbook:close'](undefined);
  expect((await readdir(folder)).sort()).toEqual(['About these files.txt', 'shopping.txt']);
});

test('erasing takes content away at once, unless somebody else has the very same file', async () => {
  const { engine, path, data, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  const letter = await attach(engine, await someFile('letter.txt', 'Dear Sir'));
  await removeFile(engine, letter.id);
  await engine['workbook:close'](undefined);
  await writeFile(join(folder, hashOf('Dear Sir')), 'Dear Sir');

  const desk = new Desk(
    {
      open: (at, password, listener) => OpenFile.open(at, data, listener, password),
      create: () => Promise.reject(new Error('not here')),
    },
    () => undefined,
    Date.now,
    seatsIn(data, null),
  );
  await desk.open(path);
  await forgetFiles(desk, [cv.sha256, letter.sha256]);
  expect(await kept(folder)).toEqual([cv.sha256]);
  await desk.close();
});
