import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { freshFolder, someEngine, withTemplateJob } from '../../support/engine.ts';

test('a job that is removed takes its applications along, and undo brings both back', async () => {
  const { engine, job } = await withTemplateJob();
  const candidate = newCandidate(() => 'ada', 'Ada Byron');
  candidate.applications = [{ id: 'one', job, applied: '2026-01-01', stage: null }];
  await engine['edit:apply']({
    label: 'add Ada',
    changes: [{ put: ['candidates', 'ada'], value: candidate as never }],
  });
  await engine['job:remove']({ id: job, label: 'remove the job' });
  expect(await engine['job:list'](undefined)).toEqual([]);
  expect((await engine['candidate:get']({ id: 'ada' })).applications).toEqual([]);
  await engine['edit:undo'](undefined);
  expect(await engine['candidate:get']({ id: 'ada' })).toEqual(candidate);
  await engine['workbook:close'](undefined);
});

test('a job with scorecards or decisions stays, by whatever edit', async () => {
  const { engine } = await someEngine();
  const path = join(await freshFolder(), 'hiring.rolebook');
  await engine['workbook:create']({ path, replace: false, start: { from: 'sample' } });
  const [job] = await engine['job:list'](undefined);
  const id = job?.id ?? '';
  const why = `“${job?.title}” has scorecards or decisions, which stay on record. Archive the job instead.`;
  await expect(engine['job:remove']({ id, label: 'remove' })).rejects.toThrow(why);
  const edit = async () => engine['edit:apply']({ label: 'remove', changes: [{ remove: ['jobs', id] }] });
  await expect(edit()).rejects.toThrow(why);
  await engine['workbook:close'](undefined);
});
