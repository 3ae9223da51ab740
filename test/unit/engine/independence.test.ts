import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { documentKinds } from '#contract/reports.ts';
import { createEngine } from '#engine/createEngine.ts';
import { docxLines } from '../../support/docxText.ts';
import { freshFolder, type SomeEngine } from '../../support/engine.ts';
import { begin, rate, secret, submitted, withInterviews } from '../../support/interviews.ts';

const close = (...engines: SomeEngine[]) =>
  Promise.all(engines.map(({ engine }) => engine['workbook:close'](undefined)));
/** Handlers refuse at once or later; both are a rejection here. */
const tried = async <T>(deed: () => T) => deed();
const undo = ({ engine }: SomeEngine) => engine['edit:undo'](undefined);
const listed = ({ engine }: SomeEngine) => engine['assessment:list']({});

/** Everything calls tell that could name a rating. */
async function everythingTold({ engine, told }: SomeEngine): Promise<string> {
  const { versions } = await engine['version:list'](undefined);
  const compared = await Promise.all(versions.map(({ id }) => engine['version:compare']({ id })));
  const answers = [
    await engine['workbook:state'](undefined),
    await engine['assessment:list']({ job: 'job' }),
    await engine['assessment:list']({ candidate: 'cara' }),
    await engine['score:job']({ job: 'job' }),
    await engine['plan:usage']({ job: 'job' }),
    await engine['job:list'](undefined),
    await engine['candidate:get']({ id: 'cara' }),
    await engine['merge:state'](undefined),
    await engine['leftover:list'](undefined),
    await engine['people:uses'](undefined),
    versions,
    compared,
    told,
  ];
  return JSON.stringify(answers);
}

test('a draft is never shown to others: it exists, and how much is rated', async () => {
  const some = await withInterviews();
  const id = await begin(some, 'anna');
  await rate(some, id);
  await some.engine['me:put']({ person: 'rita' });
  await expect(tried(() => some.engine['assessment:get']({ id }))).rejects.toThrow('before it is submitted');
  expect(await listed(some)).toMatchObject([
    { id, status: 'draft', rated: 1, of: 2, hidden: true, mine: false },
  ]);
  expect(await everythingTold(some)).not.toContain(secret);
  await close(some);
});

test('what another submitted is hidden from an assigned interviewer until their own is submitted', async () => {
  const some = await withInterviews();
  const annas = await submitted(some, 'anna');
  await some.engine['me:put']({ person: 'ben' });
  await expect(tried(() => some.engine['assessment:get']({ id: annas }))).rejects.toThrow('hidden');
  expect(await everythingTold(some)).not.toContain(secret);
  const { engine } = some;
  const before = await engine['score:job']({ job: 'job' });
  expect(before.candidates[0], 'no figure gives it away').toMatchObject({ candidate: 'cara', total: null });
  await submitted(some, 'ben');
  const seen = await engine['assessment:get']({ id: annas });
  expect(seen.ratings).toHaveLength(2);
  expect(seen.privateNotes, 'private notes are for nobody else, ever').toBe('');
  expect(await engine['score:job']({ job: 'job' })).not.toEqual(before);
  await close(some);
});

test('while nobody said who they are, all who are assigned must have submitted', async () => {
  const some = await withInterviews();
  const annas = await submitted(some, 'anna');
  await some.engine['me:put']({ person: null });
  await expect(tried(() => some.engine['assessment:get']({ id: annas }))).rejects.toThrow('hidden');
  expect(await everythingTold(some)).not.toContain(secret);
  await submitted(some, 'ben');
  await some.engine['me:put']({ person: null });
  expect((await some.engine['assessment:get']({ id: annas })).ratings).toHaveLength(2);
  await close(some);
});

test('switching to somebody else does not show what a draft of this computer is owed', async () => {
  const some = await withInterviews();
  const annas = await submitted(some, 'anna');
  await begin(some, 'ben');
  await some.engine['me:put']({ person: 'rita' });
  await expect(tried(() => some.engine['assessment:get']({ id: annas }))).rejects.toThrow('hidden');
  await close(some);
});

test('somebody who assesses nowhere sees what is submitted', async () => {
  const some = await withInterviews();
  const annas = await submitted(some, 'anna');
  await some.engine['me:put']({ person: 'rita' });
  expect((await some.engine['assessment:get']({ id: annas })).recommendation).toBe('yes');
  await close(some);
});

test('who sits here is remembered, with everybody who did', async () => {
  const some = await withInterviews();
  const annas = await submitted(some, 'anna');
  await begin(some, 'ben');
  await some.engine['me:put']({ person: 'rita' });
  await close(some);
  await some.engine['workbook:open']({ path: some.path });
  expect((await some.engine['me:get'](undefined))?.id).toBe('rita');
  await expect(tried(() => some.engine['assessment:get']({ id: annas }))).rejects.toThrow('hidden');
  await close(some);
});

test('scorecards cannot be changed by an edit of the page', async () => {
  const some = await withInterviews();
  const id = await submitted(some, 'anna');
  const edit = (changes: never[]) => tried(() => some.engine['edit:apply']({ label: 'trick', changes }));
  await expect(edit([{ put: ['assessments', id, 'status'], value: 'draft' }] as never)).rejects.toThrow(
    'interviewer alone',
  );
  await expect(edit([{ remove: ['assessments', id] }] as never)).rejects.toThrow('interviewer alone');
  await close(some);
});

test('a submission cannot be undone, nor anything that was typed before it', async () => {
  const some = await withInterviews();
  const id = await submitted(some, 'anna');
  expect((await some.engine['workbook:state'](undefined)).undo).toBeNull();
  await undo(some);
  expect(await some.engine['assessment:get']({ id })).toMatchObject({
    status: 'submitted',
    recommendation: 'yes',
  });
  await close(some);
});

test('an undo takes nothing away that a submitted scorecard leans on', async () => {
  const some = await withInterviews();
  await submitted(some, 'anna');
  await undo(some);
  expect((await some.engine['candidate:get']({ id: 'cara' })).name).toBe('cara');
  expect((await some.engine['people:list'](undefined)).map(({ id }) => id)).toContain('anna');
  await close(some);
});

test('undo by somebody else leaves a draft alone', async () => {
  const some = await withInterviews();
  const id = await begin(some, 'anna');
  await rate(some, id);
  await some.engine['me:put']({ person: 'rita' });
  expect((await some.engine['workbook:state'](undefined)).undo).toBe('fill');
  await some.engine['me:put']({ person: 'anna' });
  expect((await some.engine['assessment:get']({ id })).ratings).toHaveLength(1);
  await close(some);
});

test('a draft that undo can bring back counts as one: discard, look, undo does not work', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const annas = await submitted(some, 'anna');
  const ritas = await begin(some, 'rita');
  await engine['assessment:discard']({ id: ritas, label: 'discard' });
  await expect(tried(() => engine['assessment:get']({ id: annas }))).rejects.toThrow('hidden');
  await undo(some);
  expect((await listed(some)).map(({ id }) => id)).toEqual([annas, ritas]);
  await close(some);
});

test('one’s own typing and a discarded draft can be undone until it is submitted', async () => {
  const some = await withInterviews();
  const id = await begin(some, 'anna');
  await rate(some, id, 3, '');
  await rate(some, id, 5, '');
  await undo(some);
  expect((await some.engine['assessment:get']({ id })).ratings).toMatchObject([{ value: 3 }]);
  await some.engine['assessment:discard']({ id, label: 'discard' });
  expect(await listed(some)).toEqual([]);
  await undo(some);
  expect(await listed(some)).toHaveLength(1);
  await close(some);
});

test('a version is compared without what is hidden', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const annas = await begin(some, 'anna');
  await rate(some, annas, 4, 'first words');
  await engine['workbook:save'](undefined);
  await rate(some, annas, 1, secret);
  await engine['assessment:note']({ id: annas, privateNotes: secret, label: 'note' });
  await engine['workbook:save'](undefined);
  await engine['me:put']({ person: 'ben' });
  const told = await everythingTold(some);
  expect(told).toContain('"differences"');
  expect(told).not.toContain(secret);
  expect(told).not.toContain('first words');
  await engine['me:put']({ person: 'anna' });
  expect(await everythingTold(some), 'one’s own is told').toContain('first words');
  await close(some);
});

test('no document says what is hidden, nor anybody’s private notes', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await submitted(some, 'anna');
  const folder = await freshFolder();
  const written = async () => {
    const texts: string[] = [];
    for (const document of documentKinds) {
      const path = join(folder, `${document}-${texts.length}.${document === 'matrix' ? 'csv' : 'docx'}`);
      const candidates = document.startsWith('candidate') ? ['cara'] : [];
      await engine['report:write']({ request: { document, job: 'job', candidates }, path });
      const bytes = await readFile(path);
      texts.push(document === 'matrix' ? bytes.toString('utf8') : docxLines(bytes).join('\n'));
    }
    return texts.join('\n');
  };
  await engine['me:put']({ person: 'ben' });
  expect(await written()).not.toContain(secret);
  await engine['me:put']({ person: 'anna' });
  const own = await written();
  expect(own, 'one’s own ratings are written').toContain(secret);
  expect(own).not.toContain('in private');
  await close(some);
});

test('in the command line, where nobody ever sat down, what is submitted shows, drafts and private notes do not', async () => {
  const some = await withInterviews();
  const done = await submitted(some, 'anna');
  const draft = await begin(some, 'ben', 'dan');
  await rate(some, draft);
  await close(some);
  const engine = createEngine(await freshFolder(), () => undefined, 'command-line');
  await engine['workbook:open']({ path: some.path });
  expect((await engine['assessment:list']({})).map(({ status, hidden }) => [status, hidden])).toEqual([
    ['submitted', false],
    ['draft', true],
  ]);
  expect((await engine['score:job']({ job: 'job' })).candidates[0]).toMatchObject({ total: 3 });
  expect(JSON.stringify(await engine['assessment:get']({ id: done }))).not.toContain('in private');
  await engine['workbook:close'](undefined);
});
