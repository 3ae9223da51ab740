import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Input } from '#contract';
import type { decisionCalls } from '#contract/decisions.ts';
import { createEngine } from '#engine/createEngine.ts';
import { freshFolder } from '../../support/engine.ts';

type Add = Input<(typeof decisionCalls)['decision:add']>;

/** The sample workbook in a fresh engine, and what is needed to decide in its first job. */
async function withSample() {
  const engine = createEngine(await freshFolder(), () => {});
  const path = join(await freshFolder(), 'sample.rolebook');
  await engine['workbook:create']({ path, start: { from: 'sample' } });
  const [row] = await engine['job:list'](undefined);
  const job = row?.id ?? '';
  const [person] = await engine['people:list'](undefined);
  const board = () => engine['board:get']({ job });
  const { cards, stages } = await board();
  const card = (name: string) => {
    const found = cards.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not in the sample.`);
    return found;
  };
  const base = { job, reason: 'Others showed stronger evidence', note: '', by: person?.id ?? '' };
  const decide = (given: Partial<Add> & Pick<Add, 'candidates' | 'kind'>) =>
    engine['decision:add']({ ...base, ...given });
  const stageOf = async (name: string) =>
    (await board()).cards.find((one) => one.name === name)?.stage ?? null;
  const move = async (name: string, stage: string | null) => {
    const { id, application } = card(name);
    const put = ['candidates', id, 'applications', application, 'stage'];
    await engine['edit:apply']({ label: `move ${name}`, changes: [{ put, value: stage }] });
  };
  return { engine, job, base, stages, card, decide, stageOf, move, path };
}

test('undo takes back what was done before and after a decision, but neither it nor the move it made', async () => {
  const { engine, card, decide, stageOf, move, stages } = await withSample();
  const amara = card('Amara Okoye');
  await move('Amara Okoye', stages[0]?.id ?? '');
  await move('Helen Marsh', stages[0]?.id ?? '');
  await decide({ kind: 'advance', candidates: [amara.id] });
  await move('Helen Marsh', stages[1]?.id ?? '');
  expect(await stageOf('Amara Okoye')).toBe(stages[1]?.id);

  const undone: (string | null)[] = [];
  for (let state = await engine['workbook:state'](undefined); state.undo !== null; ) {
    undone.push(state.undo);
    state = await engine['edit:undo'](undefined);
  }
  expect(undone).toEqual(['move Helen Marsh', 'move Helen Marsh']);
  expect(await stageOf('Amara Okoye')).toBe(stages[1]?.id);
  expect(await stageOf('Helen Marsh')).toBe(card('Helen Marsh').stage);
  const [entry] = await engine['decision:list']({ candidate: amara.id });
  expect(entry).toMatchObject({ kind: 'advance', stageName: stages[0]?.name, toName: stages[1]?.name });
});

test('what was undone before a decision cannot be done again behind it', async () => {
  const { engine, card, decide, move, stages } = await withSample();
  await move('Amara Okoye', stages[0]?.id ?? '');
  await engine['edit:undo'](undefined);
  await decide({ kind: 'hold', candidates: [card('Amara Okoye').id] });
  expect((await engine['workbook:state'](undefined)).redo).toBeNull();
});

test('nobody writes in the log with an edit', async () => {
  const { engine, job } = await withSample();
  const [entry] = await engine['decision:list']({ job });
  const path = ['decisions', entry?.id ?? ''];
  for (const change of [
    { remove: path },
    { put: [...path, 'reason'], value: 'another' },
    { put: ['decisions', 'new'], value: { id: 'new' } },
  ]) {
    const trying = async () => engine['edit:apply']({ label: 'rewrite', changes: [change] });
    await expect(trying).rejects.toMatchObject({ code: 'log' });
  }
  expect(await engine['decision:list']({ job })).toContainEqual(entry);
});

test('one deed decides about many, and is refused as a whole where it does not fit one of them', async () => {
  const { engine, card, decide, job } = await withSample();
  const before = await engine['decision:list']({ job });
  const candidates = ['Fatima Benali', 'Kofi Mensah'].map((name) => card(name).id);
  await expect(decide({ kind: 'reject', reason: ' ', candidates })).rejects.toThrow('needs its reason');
  await expect(decide({ kind: 'hold', candidates: [...candidates, 'nobody'] })).rejects.toThrow();
  expect(await engine['decision:list']({ job })).toHaveLength(before.length);
  const { ids } = await decide({ kind: 'reject', candidates });
  expect(ids).toHaveLength(2);
  const after = await engine['decision:list']({ job });
  expect(new Set(after.slice(0, 2).map(({ candidate }) => candidate))).toEqual(new Set(candidates));
  const log = await engine['decision:log']({ job, kind: 'reject', text: 'kofi', offset: 0, limit: 10 });
  expect(log.rows.map(({ candidateName, holds }) => [candidateName, holds])).toEqual([['Kofi Mensah', true]]);
});

test('a correction shows both entries, each naming the other; only the later one holds', async () => {
  const { engine, base, card, decide } = await withSample();
  const { id: candidate } = card('Fatima Benali');
  const { ids } = await decide({ kind: 'reject', candidates: [candidate] });
  const { job: _, ...said } = base;
  const { id } = await engine['decision:correct']({ ...said, id: ids[0] ?? '', kind: 'hold' });
  const [correction, corrected] = await engine['decision:list']({ candidate });
  expect(correction).toMatchObject({ id, kind: 'hold', corrects: ids[0], correctedBy: null, holds: true });
  expect(corrected).toMatchObject({ id: ids[0], kind: 'reject', correctedBy: id, holds: false });
});

test('an earlier version comes back with every decision that was taken since', async () => {
  const { engine, card, decide, job } = await withSample();
  await engine['workbook:save'](undefined);
  await decide({ kind: 'offer', candidates: [card('Amara Okoye').id] });
  await engine['workbook:save'](undefined);
  const before = await engine['decision:list']({ job });
  const { versions } = await engine['version:list'](undefined);
  for (const version of versions) {
    await engine['version:restore']({ id: version.id, label: 'restore' });
    expect(await engine['decision:list']({ job })).toEqual(before);
  }
  expect(versions.length).toBeGreaterThan(0);
});

test('the board counts the stages that were assessed and shows where everybody stands', async () => {
  const { card } = await withSample();
  expect(card('Rhys Morgan')).toMatchObject({ standing: 'reject' });
  expect(card('Amara Okoye')).toMatchObject({ standing: 'advance' });
  expect(card('Ben Whitaker')).toMatchObject({ stage: null, standing: 'hold' });
});

test('a copy with decisions of its own is brought in for good: undo takes away neither them nor whom they are about', async () => {
  const { engine, job, base, path } = await withSample();
  await engine['workbook:save'](undefined);
  const copy = join(await freshFolder(), 'copy.rolebook');
  await engine['workbook:copy']({ path: copy });
  const other = createEngine(await freshFolder(), () => {});
  await other['workbook:open']({ path: copy });
  const { id } = await other['candidate:add']({ name: 'Dora Quick', job, label: 'add Dora' });
  await other['decision:add']({ ...base, job, candidates: [id], kind: 'hold' });
  await other['workbook:close']({ losing: false });

  await engine['workbook:open']({ path });
  await engine['merge:begin']({ path: copy });
  await engine['merge:settle']({ choices: [], label: 'bring together' });
  expect((await engine['workbook:state'](undefined)).undo).toBeNull();
  const [entry] = await engine['decision:list']({ candidate: id });
  expect(entry).toMatchObject({ kind: 'hold', candidateName: 'Dora Quick' });
});
