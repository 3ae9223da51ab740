import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { evidenceField, fixedFields, ratingField } from '#domain/forms/fields.ts';
import { freshFolder, type SomeEngine } from '../../../support/engine.ts';
import { changePart, filled, filledWhole, withParagraph } from '../../../support/formFilling.ts';
import { begin, rate, submitted, withInterviews } from '../../../support/interviews.ts';
import { complete, handOut, returned } from '../../../support/returnedForms.ts';

const label = 'take a form';
type Some = SomeEngine;
const half = (bytes: Uint8Array) => filled(bytes, { [ratingField('sql')]: '4' });
const take = ({ engine }: Some, id: string, more: object = {}) =>
  engine['form:take']({ id, leftOut: [], placed: [], label, ...more });
const cards = ({ engine }: Some) => engine['assessment:list']({ candidate: 'cara' });
const rowOf = async ({ engine }: Some, id: string) =>
  (await engine['form:list'](undefined)).find((row) => row.id === id);
const tried = async <T>(deed: () => T) => deed();

test('a complete form that says it is finished becomes a submitted scorecard, for good', async () => {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'rita' });
  const id = await returned(some, complete);
  expect(await some.engine['form:preview']({ id })).toMatchObject({
    candidate: 'cara',
    interviewer: 'anna',
    outcome: 'submitted',
    rows: [
      { name: 'sql', before: null, after: { value: 4, evidence: 'What was seen of sql' }, state: 'new' },
      { name: 'tests', after: { value: 2 }, state: 'new' },
    ],
    recommendation: { before: null, after: 'yes', state: 'new' },
    unplaced: [],
  });
  expect(await cards(some), 'a preview takes nothing').toEqual([]);
  expect(await take(some, id)).toEqual({ outcome: 'submitted' });
  const [card] = await cards(some);
  expect(card).toMatchObject({ status: 'submitted', interviewer: 'anna', rated: 2, hidden: false });
  expect(await some.engine['assessment:get']({ id: card?.id ?? '' })).toMatchObject({
    recommendation: 'yes',
    ratings: [{ criterion: 'sql', value: 4, evidence: 'What was seen of sql' }, { value: 2 }],
  });
  expect((await some.engine['edit:undo'](undefined)).redo).toBeNull();
  expect(await cards(some)).toHaveLength(1);
  expect(await rowOf(some, id)).toMatchObject({ state: 'taken' });
  await some.engine['workbook:close'](undefined);
});

test('a half-filled form becomes a draft, and a draft of that interviewer is filled up', async () => {
  const some = await withInterviews();
  const card = await begin(some, 'anna');
  await rate(some, card, 3, 'my own words');
  const id = await returned(some, (bytes) =>
    filled(bytes, { [ratingField('tests')]: '5', [evidenceField('sql')]: 'better words' }),
  );
  expect(await some.engine['form:preview']({ id })).toMatchObject({
    isHidden: false,
    outcome: 'draft',
    rows: [
      { state: 'changed', before: { value: 3 }, after: { value: 3, evidence: 'better words' } },
      { state: 'new', after: { value: 5 } },
    ],
  });
  await take(some, id, { leftOut: ['sql'] });
  expect(await some.engine['assessment:get']({ id: card })).toMatchObject({
    status: 'draft',
    ratings: [
      { criterion: 'sql', value: 3, evidence: 'my own words' },
      { criterion: 'tests', value: 5 },
    ],
  });
  await some.engine['workbook:close'](undefined);
});

test('differences from a submitted scorecard become changes with a reason; its recommendation stands', async () => {
  const some = await withInterviews();
  const card = await submitted(some, 'anna');
  const id = await returned(
    some,
    (bytes) => filledWhole(bytes, { points: [5, 2], more: { [fixedFields.recommendation]: 'Strong yes' } }),
    {},
    'Anna, later.docx',
  );
  const preview = await some.engine['form:preview']({ id });
  expect(preview).toMatchObject({ outcome: 'amended', recommendation: { state: 'stands' } });
  await take(some, id);
  const after = await some.engine['assessment:get']({ id: card });
  expect(after.recommendation).toBe('yes');
  expect(after.changes).toMatchObject([
    { before: { criterion: 'sql', value: 4 }, reason: 'From the returned form “Anna, later.docx”' },
    { before: { criterion: 'tests', value: 2 } },
  ]);
  expect(after.ratings).toMatchObject([{ value: 5 }, { value: 2, evidence: 'What was seen of tests' }]);
  await some.engine['workbook:close'](undefined);
});

test('the same form twice is noticed, and so are two that differ', async () => {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'rita' });
  const first = await returned(some, complete, {}, 'a.docx');
  const copy = await returned(some, complete, {}, 'b.docx');
  expect(await rowOf(some, first)).toMatchObject({ state: 'new', count: 3, isClear: true });
  expect(await rowOf(some, copy)).toMatchObject({ state: 'known', reason: 'a.docx', isClear: false });
  const other = await returned(some, (bytes) => filledWhole(bytes, { points: [1, 2] }), {}, 'c.docx');
  expect(await rowOf(some, other)).toMatchObject({ state: 'differs', count: 1 });
  expect((await some.engine['form:preview']({ id: other })).twin).toEqual({
    file: 'a.docx',
    differs: ['sql'],
  });
  await some.engine['form:forget']({ id: other });
  expect(await some.engine['form:takeClear']({ label })).toEqual({ taken: 1 });
  expect(await rowOf(some, copy)).toMatchObject({ state: 'known' });
  expect(await take(some, copy)).toEqual({ outcome: 'unchanged' });
  const again = await returned(some, complete, {}, 'd.docx');
  expect(await rowOf(some, again)).toMatchObject({ state: 'known' });
  await some.engine['workbook:close'](undefined);
});

test('all clear forms are taken as one edit; what needs a look stays', async () => {
  const some = await withInterviews();
  await returned(some, complete);
  await returned(some, complete, { interviewer: 'ben' });
  const asks = await returned(some, (bytes) => withParagraph(half(bytes), 'Call her.'), {
    interviewer: 'rita',
  });
  some.told.length = 0;
  expect(await some.engine['form:takeClear']({ label })).toEqual({ taken: 2 });
  expect(some.told.filter(({ event }) => event === 'workbook:changed')).toHaveLength(1);
  expect(await cards(some)).toHaveLength(2);
  expect(await rowOf(some, asks)).toMatchObject({ state: 'place', count: 1 });
  await some.engine['workbook:close'](undefined);
});

test('whoever may not see ratings learns how many answers a form holds, and can still take it', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await engine['me:put']({ person: 'ben' });
  const id = await returned(some, (bytes) => withParagraph(complete(bytes), 'zebrafish'));
  const shown = await engine['form:preview']({ id });
  expect(shown).toMatchObject({ isHidden: true, answers: 2, of: 2, rows: [], unplaced: [], waiting: 1 });
  expect(shown.recommendation.after).toBeNull();
  const everything = JSON.stringify([shown, await engine['form:list'](undefined), some.told]);
  expect(everything).not.toContain('zebrafish');
  expect(everything).not.toContain('What was seen');
  expect(await take(some, id)).toEqual({ outcome: 'submitted' });
  expect(await cards(some)).toMatchObject([{ interviewer: 'anna', hidden: true }]);
  expect(await engine['form:preview']({ id })).toMatchObject({ isHidden: true, rows: [] });

  const draft = await returned(some, half, { interviewer: 'rita' });
  await engine['me:put']({ person: 'anna' });
  expect(await engine['form:preview']({ id: draft }), 'a draft is its writer’s').toMatchObject({
    isHidden: true,
  });
  await engine['workbook:close'](undefined);
});

test('a blank form asks who filled it in and about whom', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await engine['me:put']({ person: 'rita' });
  const written = { [fixedFields.interviewer]: 'Ann B.', [fixedFields.candidate]: 'Cara' };
  const id = await returned(some, (bytes) => filled(complete(bytes), written), {
    candidate: null,
    interviewer: null,
  });
  expect(await rowOf(some, id)).toMatchObject({ state: 'who', candidate: 'Cara', interviewer: 'Ann B.' });
  await expect(tried(() => take(some, id))).rejects.toThrow('Choose first');
  const { people, candidates } = await engine['form:preview']({ id });
  expect([people?.length, candidates?.length]).toEqual([3, 2]);
  await engine['form:choose']({ id, interviewer: 'anna' });
  await engine['form:choose']({ id, candidate: 'dan' });
  expect(await take(some, id)).toEqual({ outcome: 'submitted' });
  expect(await engine['assessment:list']({ candidate: 'dan' })).toMatchObject([{ interviewer: 'anna' }]);
  await engine['workbook:close'](undefined);
});

test('what does not belong here is refused by one sentence, and the list goes with its workbook', async () => {
  const some = await withInterviews();
  const other = await withInterviews();
  const path = join(await freshFolder(), 'theirs.docx');
  await handOut(other.engine, path, { candidate: 'cara', interviewer: 'anna' });
  const junk = join(await freshFolder(), 'junk.docx');
  await writeFile(junk, 'no zip');
  const { ids } = await some.engine['form:read']({ paths: [path, junk, join(junk, 'gone')] });
  const reasons = await Promise.all(ids.map(async (id) => (await rowOf(some, id))?.reason));
  expect(reasons[0]).toBe('Belongs to the workbook “interviews”. Open that one to take it.');
  expect(reasons[1]).toContain('it is no Word document');
  expect(reasons[2]).toBe('It cannot be read. See whether it is still where it was.');
  await expect(tried(() => take(some, ids[0] ?? ''))).rejects.toThrow('Belongs to');

  const left = await returned(some, complete, { candidate: 'dan' });
  await some.engine['edit:apply']({ label: 'remove', changes: [{ remove: ['candidates', 'dan'] }] });
  expect((await rowOf(some, left))?.reason).toBe('Its candidate is not in this workbook, or no longer.');
  const broken = await returned(some, (bytes) =>
    changePart(bytes, (xml) => xml.replace('>anna<', '>ben<'), 'docProps/custom.xml'),
  );
  expect((await rowOf(some, broken))?.reason).toContain('changed by hand');

  await some.engine['workbook:create']({
    path: join(await freshFolder(), 'next.rolebook'),
    start: { from: 'blank' },
  });
  expect(await some.engine['form:list'](undefined)).toEqual([]);
  await some.engine['workbook:open']({ path: some.path });
  expect(await some.engine['form:list'](undefined), 'closing forgets them').toEqual([]);
  await Promise.all([some, other].map(({ engine }) => engine['workbook:close'](undefined)));
});

test('a form of an older plan says so, with what is asked no more and what came later', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await engine['me:put']({ person: 'rita' });
  const id = await returned(some, complete);
  const place = ['jobs', 'job', 'plan', 'stages', 'interview', 'criteria', 'sql'];
  await engine['edit:apply']({ label: 'rename', changes: [{ put: [...place, 'name'], value: 'Databases' }] });
  expect(await rowOf(some, id)).toMatchObject({ state: 'older', isClear: false });
  expect(await engine['form:preview']({ id })).toMatchObject({ isOlderPlan: true, outcome: 'submitted' });
  await engine['edit:apply']({ label: 'retire', changes: [{ put: [...place, 'retired'], value: true }] });
  expect(await engine['form:preview']({ id })).toMatchObject({
    notAskedNow: ['sql'],
    rows: [{ name: 'tests', state: 'new' }],
    waiting: 2,
  });
  await engine['workbook:close'](undefined);
});
