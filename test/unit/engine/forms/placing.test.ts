import { expect, test } from '@playwright/test';
import { fixedFields, ratingField } from '#domain/forms/fields.ts';
import type { SomeEngine } from '../../../support/engine.ts';
import { filled, withParagraph } from '../../../support/formFilling.ts';
import { withInterviews } from '../../../support/interviews.ts';
import { complete, returned } from '../../../support/returnedForms.ts';

const take = ({ engine }: SomeEngine, id: string, more: object = {}) =>
  engine['form:take']({ id, leftOut: [], placed: [], label: 'take a form', ...more });
const cards = ({ engine }: SomeEngine) => engine['assessment:list']({ candidate: 'cara' });
const tried = async <T>(deed: () => T) => deed();

test('a text without a place goes where whoever accepts puts it, or is left out', async () => {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'anna' });
  const id = await returned(some, (bytes) =>
    withParagraph(withParagraph(filled(bytes, { [ratingField('sql')]: '4' }), 'Asked for logs.'), 'Bye.'),
  );
  const { unplaced } = await some.engine['form:preview']({ id });
  expect(unplaced.map(({ text }) => text)).toEqual(['Asked for logs.', 'Bye.']);
  await take(some, id, { placed: [{ unplaced: unplaced[0]?.id ?? '', criterion: 'tests' }] });
  await some.engine['form:leaveOut']({ id, unplaced: unplaced[1]?.id ?? '' });
  expect((await some.engine['form:preview']({ id })).unplaced).toEqual([]);
  const [card] = await cards(some);
  expect(await some.engine['assessment:get']({ id: card?.id ?? '' })).toMatchObject({
    ratings: [{ criterion: 'sql' }, { criterion: 'tests', value: null, evidence: 'Asked for logs.' }],
  });
  await some.engine['workbook:close'](undefined);
});

test('while a choice cannot be read, a form is not submitted with what the draft had before', async () => {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'anna' });
  await take(some, await returned(some, (bytes) => filled(bytes, { [ratingField('sql')]: '2' })));
  const id = await returned(some, (bytes) => filled(complete(bytes), { [ratingField('sql')]: '4/5' }));
  const { unplaced, outcome } = await some.engine['form:preview']({ id });
  expect(outcome).toBe('draft');
  expect(await take(some, id)).toEqual({ outcome: 'draft' });
  await some.engine['form:leaveOut']({ id, unplaced: unplaced[0]?.id ?? '' });
  expect(await take(some, id)).toEqual({ outcome: 'submitted' });
});

test('a rating or recommendation that reads like none is asked about, and becomes what whoever accepts says', async () => {
  const some = await withInterviews();
  await some.engine['me:put']({ person: 'anna' });
  const id = await returned(some, (bytes) =>
    filled(complete(bytes), {
      [ratingField('sql')]: '4/5',
      [ratingField('tests')]: 'no time for it',
      [fixedFields.recommendation]: 'Yes, gladly',
    }),
  );
  const { unplaced, rows, outcome } = await some.engine['form:preview']({ id });
  expect(unplaced.map(({ text, why, asks }) => [text, why, asks])).toEqual([
    ['4/5', 'unclear', 'sql'],
    ['no time for it', 'unclear', 'tests'],
    ['Yes, gladly', 'unclear', 'recommendation'],
  ]);
  expect(rows.map(({ points }) => points)).toEqual([
    [5, 4, 3, 2, 1],
    [5, 4, 3, 2, 1],
  ]);
  expect(outcome).toBe('draft');
  const [sql = '', tests = '', word = ''] = unplaced.map((one) => one.id);
  await expect(
    tried(() => take(some, id, { placed: [{ unplaced: sql, criterion: 'sql', value: 9 }] })),
  ).rejects.toThrow('is no point of the scale of “sql”');
  const placed = [
    { unplaced: sql, criterion: 'sql', value: 4 },
    { unplaced: tests, criterion: 'tests', value: null },
    { unplaced: word, recommendation: 'yes' },
  ];
  expect(await take(some, id, { placed })).toEqual({ outcome: 'submitted' });
  const [card] = await cards(some);
  expect(await some.engine['assessment:get']({ id: card?.id ?? '' })).toMatchObject({
    ratings: [
      { criterion: 'sql', value: 4, evidence: 'What was seen of sql' },
      { criterion: 'tests', value: null, notAsked: true },
    ],
    recommendation: 'yes',
  });
});
