import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attach, holding, kept, someFile, withCandidate, writtenOut } from '../../../support/attachments.ts';
import { freshFolder, someEngine } from '../../../support/engine.ts';

const canary = 'canary-4711-Ölfarbe';

test('with a password set, the content of a file is found nowhere on the disk, whenever it was attached', async () => {
  const { engine, path, data, folder } = await withCandidate();
  const before = await attach(engine, await someFile('cv.txt', `before ${canary}`));
  expect(await holding(canary, dirname(path))).toHaveLength(1);
  await engine['password:put']({ password: 'open sesame' });
  const after = await attach(engine, await someFile('letter.txt', `after ${canary}`));
  await engine['workbook:save'](undefined);
  expect(await holding(canary, dirname(path), data)).toEqual([]);
  expect(await kept(folder)).toHaveLength(2);
  expect(await writtenOut(engine, before.id)).toBe(`before ${canary}`);
  await engine['workbook:close'](undefined);

  const other = await someEngine();
  await other.engine['workbook:open']({ path, password: 'open sesame' });
  expect(await writtenOut(other.engine, after.id)).toBe(`after ${canary}`);
});

test('files stay readable when the password is changed, with the new key only, and when it is removed', async () => {
  const { engine, folder } = await withCandidate();
  const file = await attach(engine, await someFile('cv.txt', canary));
  await engine['password:put']({ password: 'first' });
  const first = await readFile(join(folder, file.sha256));
  await engine['password:put']({ password: 'second' });
  const second = await readFile(join(folder, file.sha256));
  expect(second.equals(first)).toBe(false);
  expect(second.subarray(0, 300).equals(first.subarray(0, 300))).toBe(false);
  expect(await writtenOut(engine, file.id)).toBe(canary);
  await engine['password:put']({ password: null });
  expect(await readFile(join(folder, file.sha256), 'utf8')).toBe(canary);
  expect(await writtenOut(engine, file.id)).toBe(canary);
});

test('a duplicate of a locked workbook reads its own files, and keeps them when the first gets another password', async () => {
  const { engine } = await withCandidate();
  const file = await attach(engine, await someFile('cv.txt', canary));
  await engine['password:put']({ password: 'first' });
  const copy = join(await freshFolder(), 'Copy.rolebook');
  await engine['workbook:copy']({ path: copy });
  await engine['password:put']({ password: 'second' });

  const other = await someEngine();
  await other.engine['workbook:open']({ path: copy, password: 'first' });
  expect(await writtenOut(other.engine, file.id)).toBe(canary);
});

test('an attached file that is itself a locked workbook comes out as it was', async () => {
  const { engine, path } = await withCandidate();
  await engine['password:put']({ password: 'first' });
  await engine['workbook:save'](undefined);
  const locked = await readFile(path);
  const other = await withCandidate();
  const file = await attach(other.engine, await someFile('old.rolebook', locked));
  const out = join(await freshFolder(), 'out');
  await other.engine['attachment:write']({ candidate: 'ada', file: file.id, path: out });
  expect((await readFile(out)).equals(locked)).toBe(true);
});
