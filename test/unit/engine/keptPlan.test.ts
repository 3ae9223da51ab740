import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Change } from '#domain/edits/change.ts';
import { createEngine } from '#engine/createEngine.ts';
import { freshFolder } from '../../support/engine.ts';
import { begin, withInterviews } from '../../support/interviews.ts';

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

/** Rita changes the plan, then Anna rates what has come of it. */
async function ratedAfter(change: Change) {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'rita' });
  await some.engine['edit:apply']({ label: 'change the plan', changes: [change] });
  const id = await begin(some, 'anna');
  await some.engine['assessment:rate']({
    id,
    criterion: 'sql',
    value: 4,
    notAsked: false,
    evidence: 'Knew joins.',
    label: 'rate',
  });
  return { ...some, id };
}

const sql = ['jobs', 'job', 'plan', 'stages', 'interview', 'criteria', 'sql'];
const four = [1, 2, 3, 4].map((value) => ({ value, anchor: '' }));

test('undo by somebody else does not change a scale that was rated on since, and goes on before it', async () => {
  const { engine } = await ratedAfter({ put: [...sql, 'scale'], value: four });
  await engine['me:put']({ person: 'rita' });
  await expect(async () => engine['edit:undo'](undefined)).rejects.toMatchObject({ code: 'assessed' });
  const { plan } = await engine['job:get']({ id: 'job' });
  expect(plan.stages[0]?.criteria[0]?.scale).toHaveLength(4);
  expect((await engine['workbook:state'](undefined)).undo).toBe('fill');
});

test('once a scorecard is submitted, its scale is no longer undone', async () => {
  const { engine, id } = await ratedAfter({ put: [...sql, 'scale'], value: four });
  const second = { criterion: 'tests', value: 2, notAsked: false, evidence: 'Few.' };
  await engine['assessment:rate']({ id, ...second, label: 'rate' });
  await engine['assessment:recommend']({ id, recommendation: 'yes', label: 'recommend' });
  await engine['assessment:submit']({ id, label: 'submit' });
  await engine['edit:undo'](undefined);
  const { plan } = await engine['job:get']({ id: 'job' });
  expect(plan.stages[0]?.criteria[0]?.scale).toHaveLength(4);
});

test('what other jobs and templates have is offered to a plan, and as much of it as one asks for', async () => {
  const { engine, job } = await withSample();
  const asked = { job: job.id, kind: 'question', limit: 500 } as const;
  const all = await engine['plan:bank']({ ...asked, typed: '' });
  expect(all.rows).toHaveLength(all.found);
  expect(all.rows.filter(({ source }) => source === job.id)).toEqual([]);
  const [row] = all.rows;
  expect(await engine['plan:bank']({ ...asked, typed: '', limit: 1 })).toEqual({
    found: all.found,
    rows: [row],
  });
  expect((await engine['plan:bank']({ ...asked, typed: row?.text ?? '' })).rows).toContainEqual(row);
  const [other] = (await engine['job:list'](undefined)).filter(({ id }) => id !== job.id);
  const back = await engine['plan:bank']({ ...asked, job: other?.id ?? '', typed: '' });
  const shared = back.rows.find(({ plans }) => plans > 1);
  expect(shared, 'the first job comes from the template').toMatchObject({
    from: 'job',
    source: job.id,
    plans: 2,
  });
  await engine['workbook:close'](undefined);
});
