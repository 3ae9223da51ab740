import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createEngine } from '#engine/createEngine.ts';
import { freshFolder, type SomeEngine, someEngine } from '../../support/engine.ts';
import { begin, rate, secret, submitted, withInterviews } from '../../support/interviews.ts';

const close = (...engines: SomeEngine[]) =>
  Promise.all(engines.map(({ engine }) => engine['workbook:close'](undefined)));
/** Handlers refuse at once or later; both are a rejection here. */
const tried = async <T>(deed: () => T) => deed();
const undo = ({ engine }: SomeEngine) => engine['edit:undo'](undefined);
const listed = ({ engine }: SomeEngine) => engine['assessment:list']({});

test('restoring a version neither un-submits nor changes scorecards, nor other people’s drafts', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await engine['workbook:save'](undefined);
  const draft = await begin(some, 'ben', 'dan');
  await rate(some, draft, 2, 'a draft');
  const done = await submitted(some, 'anna');
  await engine['workbook:save'](undefined);
  const { versions } = await engine['version:list'](undefined);
  for (const { id } of versions) {
    await engine['version:restore']({ id, label: 'restore' });
    expect((await listed(some)).map(({ id, status }) => [id, status])).toEqual([
      [draft, 'draft'],
      [done, 'submitted'],
    ]);
  }
  expect((await engine['assessment:get']({ id: done })).ratings).toHaveLength(2);
  expect((await engine['candidate:get']({ id: 'cara' })).name).toBe('cara');
  await undo(some);
  expect(await listed(some)).toHaveLength(2);
  await close(some);
});

/** A copy of the workbook on another computer, open there. */
async function copyElsewhere(path: string): Promise<SomeEngine & { path: string }> {
  const there = await someEngine();
  const copy = join(await freshFolder(), 'copy.rolebook');
  await copyFile(path, copy);
  await there.engine['workbook:open']({ path: copy });
  return { ...there, path: copy };
}

test('two copies of somebody else’s scorecard are no question and tell nothing', async () => {
  const here = await withInterviews();
  const id = await begin(here, 'anna');
  await here.engine['workbook:save'](undefined);
  const there = await copyElsewhere(here.path);
  await there.engine['me:put']({ person: 'anna' });
  await rate(there, id, 5, `${secret} there`);
  await there.engine['workbook:save'](undefined);
  await rate(here, id, 1, `${secret} here`);
  await here.engine['me:put']({ person: 'rita' });
  const state = await here.engine['merge:begin']({ path: there.path });
  expect(state.clashes).toEqual([]);
  expect(JSON.stringify(state)).not.toContain(secret);
  await here.engine['merge:settle']({ choices: [], label: 'merge' });
  await here.engine['me:put']({ person: 'anna' });
  expect((await here.engine['assessment:get']({ id })).ratings).toMatchObject([{ value: 5 }]);
  await close(here, there);
});

test('two copies of one’s own draft are a question as usual', async () => {
  const here = await withInterviews();
  const id = await begin(here, 'anna');
  await here.engine['workbook:save'](undefined);
  const there = await copyElsewhere(here.path);
  await there.engine['me:put']({ person: 'anna' });
  await rate(there, id, 5, 'there');
  await there.engine['workbook:save'](undefined);
  await rate(here, id, 1, 'here');
  const { clashes } = await here.engine['merge:begin']({ path: there.path });
  expect(clashes.length).toBeGreaterThan(0);
  await close(here, there);
});

test('what was submitted in one copy stands against typing in the other', async () => {
  const here = await withInterviews();
  const id = await begin(here, 'anna');
  await here.engine['workbook:save'](undefined);
  const there = await copyElsewhere(here.path);
  await submitted(there, 'anna');
  await there.engine['workbook:save'](undefined);
  await rate(here, id, 1, 'later typing');
  await here.engine['merge:begin']({ path: there.path });
  await here.engine['merge:settle']({ choices: [], label: 'merge' });
  const merged = await here.engine['assessment:get']({ id });
  expect(merged).toMatchObject({ status: 'submitted', changes: [] });
  expect(JSON.stringify(merged)).not.toContain('later typing');
  await undo(here);
  expect((await here.engine['assessment:get']({ id })).status).toBe('submitted');
  await close(here, there);
});

test('edits a crash left behind neither change what was submitted since, nor tell anything', async () => {
  const here = await withInterviews();
  const id = await begin(here, 'anna');
  await here.engine['workbook:save'](undefined);
  // The same computer dies with typing in its journal, while the file goes on elsewhere.
  const crashed = await someEngine();
  await crashed.engine['workbook:open']({ path: here.path });
  await crashed.engine['me:put']({ person: 'anna' });
  await rate(crashed, id, 1, `${secret} of the crash`);
  const dead = await freshFolder();
  await cp(crashed.data, dead, { recursive: true });
  await submitted(here, 'anna');
  await here.engine['workbook:save'](undefined);
  await close(here);

  const engine = createEngine(dead, () => undefined);
  await engine['workbook:open']({ path: here.path });
  expect(JSON.stringify(await engine['leftover:list'](undefined))).not.toContain(secret);
  expect(await engine['leftover:list'](undefined)).toHaveLength(1);
  await expect(tried(() => engine['leftover:take']({ label: 'take' }))).rejects.toThrow('fits');
  expect(JSON.stringify(await engine['assessment:get']({ id }))).not.toContain('of the crash');
  await engine['workbook:close'](undefined);
  await tried(() => crashed.engine['workbook:close']({ losing: true })).catch(() => undefined);
});
