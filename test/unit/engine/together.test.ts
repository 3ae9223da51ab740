import { copyFile, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type SomeEngine, someEngine, titleEdit, withTemplateJob } from '../../support/engine.ts';

/** Two computers that have the same file of a shared folder open. */
async function twoComputers() {
  const here = await withTemplateJob();
  const there = await someEngine();
  await there.engine['workbook:open']({ path: here.path });
  return { here, there, path: here.path, job: here.job };
}

const close = (...engines: SomeEngine[]) =>
  Promise.all(engines.map(({ engine }) => engine['workbook:close'](undefined)));
const titleIn = async ({ engine }: SomeEngine, id: string) => (await engine['job:get']({ id })).title;
const openings = (job: string, value: number) => ({
  label: 'openings',
  changes: [{ put: ['jobs', job, 'openings'], value }],
});

test('the second to open learns who has it open', async () => {
  const { here, there } = await twoComputers();
  expect((await there.engine['workbook:state'](undefined)).other?.who).toBeTruthy();
  expect((await here.engine['workbook:state'](undefined)).other).toBeNull();
  await close(here, there);
});

test('with nothing pending the file is shown as the other one saved it', async () => {
  const { here, there, job } = await twoComputers();
  await there.engine['edit:apply'](titleEdit(job, 'Theirs'));
  await there.engine['workbook:save'](undefined);
  await here.engine['workbook:look'](undefined);
  await expect.poll(() => titleIn(here, job)).toBe('Theirs');
  expect(here.told.some(({ event }) => event === 'workbook:changed')).toBe(true);
  await close(here, there);
});

test('changes of different fields are brought together without a question', async () => {
  const { here, there, job, path } = await twoComputers();
  await there.engine['edit:apply'](openings(job, 7));
  await there.engine['workbook:save'](undefined);
  await here.engine['edit:apply'](titleEdit(job, 'Mine'));
  await here.engine['workbook:save'](undefined);
  await expect.poll(async () => (await here.engine['job:get']({ id: job })).openings).toBe(7);
  await close(here, there);
  const file = await readFile(path, 'utf8');
  expect(file).toContain('"title": "Mine"');
  expect(file).toContain('"openings": 7');
});

test('the same field changed on both sides waits for a choice, and the choice can be undone', async () => {
  const { here, there, job, path } = await twoComputers();
  await there.engine['edit:apply'](titleEdit(job, 'Theirs'));
  await there.engine['workbook:save'](undefined);
  await here.engine['edit:apply'](titleEdit(job, 'Mine'));
  await here.engine['workbook:save'](undefined);
  await expect.poll(async () => (await here.engine['workbook:state'](undefined)).clashes).toBe(1);
  expect(await readFile(path, 'utf8')).toContain('"title": "Theirs"');
  const state = await here.engine['merge:state'](undefined);
  const [clash] = state?.clashes ?? [];
  expect(clash).toMatchObject({ base: 'Developer', mine: 'Mine', theirs: 'Theirs' });
  await expect(here.engine['merge:settle']({ choices: [], label: 'x' })).rejects.toThrow('1 of 1 fields');
  await expect(Promise.resolve().then(() => here.engine['merge:cancel'](undefined))).rejects.toThrow(
    'changed by someone',
  );
  const choices = [{ path: clash?.path ?? [], choice: { take: 'own' as const, value: 'Ours' } }];
  await here.engine['merge:settle']({ choices, label: 'bring two copies together' });
  expect(await titleIn(here, job)).toBe('Ours');
  expect(await readFile(path, 'utf8')).toContain('"title": "Ours"');
  await here.engine['edit:undo'](undefined);
  expect(await titleIn(here, job)).toBe('Mine');
  await close(here, there);
});

test('keeping both files writes mine beside theirs', async () => {
  const { here, there, job, path } = await twoComputers();
  await there.engine['edit:apply'](titleEdit(job, 'Theirs'));
  await there.engine['workbook:save'](undefined);
  await here.engine['edit:apply'](titleEdit(job, 'Mine'));
  await here.engine['workbook:save'](undefined);
  await expect.poll(async () => (await here.engine['workbook:state'](undefined)).clashes).toBe(1);
  const { name } = await here.engine['merge:keepBoth'](undefined);
  expect(await titleIn(here, job)).toBe('Theirs');
  expect(await readFile(join(dirname(path), `${name}.rolebook`), 'utf8')).toContain('"title": "Mine"');
  await close(here, there);
});

test('closing over an open clash keeps both files by itself', async () => {
  const { here, there, job, path } = await twoComputers();
  await there.engine['edit:apply'](titleEdit(job, 'Theirs'));
  await there.engine['workbook:save'](undefined);
  await here.engine['edit:apply'](titleEdit(job, 'Mine'));
  await close(here, there);
  const names = (await readdir(dirname(path))).filter((name) => name.endsWith('.rolebook'));
  const files = await Promise.all(names.map((name) => readFile(join(dirname(path), name), 'utf8')));
  expect(names).toHaveLength(2);
  expect(names.find((name) => name !== basename(path))).toContain('(conflict ');
  expect(files.some((file) => file.includes('"title": "Mine"'))).toBe(true);
  expect(files.some((file) => file.includes('"title": "Theirs"'))).toBe(true);
});

test('a copy that went its own way is merged: what differs is asked, what is new comes in', async () => {
  const here = await withTemplateJob();
  const copy = join(dirname(here.path), 'copy.rolebook');
  await here.engine['workbook:save'](undefined);
  await copyFile(here.path, copy);
  const there = await someEngine();
  await there.engine['workbook:open']({ path: copy });
  await there.engine['edit:apply'](titleEdit(here.job, 'Theirs'));
  await there.engine['job:add']({ template: null, title: 'New job', location: '', label: 'add' });
  await there.engine['workbook:close'](undefined);
  await here.engine['edit:apply'](titleEdit(here.job, 'Mine'));
  const state = await here.engine['merge:begin']({ path: copy });
  expect(state.clashes.map(({ mine, theirs }) => [mine, theirs])).toEqual([['Mine', 'Theirs']]);
  const choices = state.clashes.map(({ path }) => ({ path, choice: { take: 'theirs' as const } }));
  await here.engine['merge:settle']({ choices, label: 'merge' });
  const titles = (await here.engine['job:list'](undefined)).map(({ title }) => title);
  expect(titles).toEqual(['Theirs', 'New job']);
  await close(here);
});

test('another workbook is no copy, and is refused by name', async () => {
  const here = await withTemplateJob();
  const other = await withTemplateJob();
  await other.engine['workbook:close'](undefined);
  await expect(here.engine['merge:begin']({ path: other.path })).rejects.toThrow(
    '“hiring” is another workbook',
  );
  await close(here);
});
