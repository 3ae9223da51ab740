import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { bigWorkbook } from '../../support/bigWorkbook.ts';
import { freshFolder, someEngine, withTemplateJob } from '../../support/engine.ts';

async function opened(workbook: Workbook) {
  const path = join(await freshFolder(), 'hiring.rolebook');
  await writeFile(path, stringifyWorkbook(workbook));
  const some = await someEngine();
  await some.engine['workbook:open']({ path });
  return some.engine;
}

const all = { offset: 0, limit: 100 };

test('a candidate is added to a job or to none, and found at once', async () => {
  const { engine, job } = await withTemplateJob();
  const ada = await engine['candidate:add']({ name: 'Ada', job, label: 'add candidate Ada' });
  await engine['candidate:add']({ name: 'Bo', job: null, label: 'add candidate Bo' });
  const { rows, total, found } = await engine['candidate:list']({ ...all, text: 'ada' });
  expect([total, found]).toEqual([2, 1]);
  expect(rows[0]).toMatchObject({
    id: ada.id,
    applications: [{ job, title: 'Developer', standing: 'undecided' }],
  });
  const plan = (await engine['job:get']({ id: job })).plan;
  expect((await engine['candidate:get']({ id: ada.id })).applications[0]?.stage).toBe(plan.stages[0]?.id);
  expect(await engine['candidate:list']({ ...all, job: 'none' })).toMatchObject({ found: 1 });
});

test('the list follows edits and undo', async () => {
  const { engine, job } = await withTemplateJob();
  const { id } = await engine['candidate:add']({ name: 'Ada', job, label: 'add candidate Ada' });
  const found = async (text: string) => (await engine['candidate:list']({ ...all, text })).found;
  expect(await found('ada')).toBe(1);
  await engine['edit:apply']({
    label: 'rename',
    changes: [{ put: ['candidates', id, 'name'], value: 'Grace' }],
  });
  expect([await found('ada'), await found('grace')]).toEqual([0, 1]);
  await engine['edit:undo'](undefined);
  expect([await found('ada'), await found('grace')]).toEqual([1, 0]);
});

test('deeds on many are one step of undo each, and one that changes nobody is none', async () => {
  const { engine, job } = await withTemplateJob();
  const ids: string[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) {
    ids.push((await engine['candidate:add']({ name, job: null, label: `add candidate ${name}` })).id);
  }
  await engine['candidate:tag']({ ids, add: ['night'], remove: [], label: 'tag 3' });
  expect(await engine['candidate:addToJob']({ ids, job, label: 'add 3' })).toEqual({ changed: 3, kept: 0 });
  expect(await engine['candidate:addToJob']({ ids, job, label: 'again' })).toEqual({ changed: 0, kept: 0 });
  expect(await engine['candidate:choices']({ ids })).toMatchObject({
    tags: [{ text: 'night', count: 3 }],
    jobs: [{ id: job, count: 3 }],
  });
  expect((await engine['edit:undo'](undefined)).undo).toBe('tag 3');
  await engine['edit:undo'](undefined);
  expect(await engine['candidate:choices']({ ids })).toMatchObject({ tags: [], jobs: [], withoutJob: 3 });
  await engine['candidate:remove']({ ids, label: 'remove 3' });
  expect(await engine['candidate:list'](all)).toMatchObject({ total: 0 });
  await engine['edit:undo'](undefined);
  expect(await engine['candidate:list'](all)).toMatchObject({ total: 3 });
});

test('nobody who was assessed can be removed, by a deed on many or by an edit', async () => {
  const workbook = bigWorkbook({ jobs: 2, candidates: 4, assessments: 2 });
  const engine = await opened(workbook);
  const ids = workbook.candidates.map(({ id }) => id);
  const [assessed = ''] = ids;
  await expect(async () =>
    engine['edit:apply']({ label: 'remove', changes: [{ remove: ['candidates', assessed] }] }),
  ).rejects.toThrow(/has assessments or decisions on record. Erase them under Retention instead./);
  await expect(async () =>
    engine['edit:apply']({
      label: 'take out',
      changes: [{ put: ['candidates', assessed, 'applications'], value: [] }],
    }),
  ).rejects.toThrow(/Decide there that they withdraw instead./);
  expect(await engine['candidate:remove']({ ids, label: 'remove' })).toEqual({ changed: 2, kept: 2 });
  expect(await engine['candidate:list'](all)).toMatchObject({ total: 2 });
});

test('a candidate who is gone is told of in one sentence', async () => {
  const { engine } = await withTemplateJob();
  await expect(async () => engine['candidate:get']({ id: 'nobody' })).rejects.toThrow(
    'This candidate is no longer in the workbook. Undo brings them back if they were removed.',
  );
});
