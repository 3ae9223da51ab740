import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createEngine } from '#engine/createEngine.ts';
import { freshFolder } from '../../support/engine.ts';

/** The sample workbook in a fresh engine: its first job has stages that were assessed. */
async function withSample() {
  const engine = createEngine(await freshFolder(), () => {});
  const path = join(await freshFolder(), 'sample.rolebook');
  await engine['workbook:create']({ path, start: { from: 'sample' } });
  const [row] = await engine['job:list'](undefined);
  const job = await engine['job:get']({ id: row?.id ?? '' });
  const usage = await engine['plan:usage']({ job: job.id });
  const stage = job.plan.stages.find(({ id }) => usage.stages.some((one) => one.id === id));
  const criterion = stage?.criteria.find(({ id }) => usage.criteria.some((one) => one.id === id));
  if (!stage || !criterion) throw new Error('The sample has no assessed stage.');
  return { engine, job, criterion, path: ['jobs', job.id, 'plan', 'stages', stage.id] };
}

test('no edit takes a rated criterion or an assessed stage out of the plan, and all is as it was', async () => {
  const { engine, job, criterion, path } = await withSample();
  const edits = [
    { remove: [...path, 'criteria', criterion.id] },
    { remove: path },
    { put: [...path, 'criteria', criterion.id, 'scale'], value: criterion.scale.slice(1) as never },
  ];
  for (const change of edits) {
    await expect(async () => engine['edit:apply']({ label: 'try', changes: [change] })).rejects.toMatchObject(
      {
        code: 'assessed',
      },
    );
  }
  expect(await engine['job:get']({ id: job.id })).toEqual(job);
});

test('it can be retired, and undo brings it back', async () => {
  const { engine, job, criterion, path } = await withSample();
  const retire = { put: [...path, 'criteria', criterion.id, 'retired'], value: true };
  await engine['edit:apply']({ label: 'retire', changes: [retire] });
  expect(await engine['job:get']({ id: job.id })).not.toEqual(job);
  await engine['edit:undo'](undefined);
  expect(await engine['job:get']({ id: job.id })).toEqual(job);
});
