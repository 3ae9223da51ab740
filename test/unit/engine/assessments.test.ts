import { expect, test } from '@playwright/test';
import type { SomeEngine } from '../../support/engine.ts';
import { begin, rate, submitted, withInterviews } from '../../support/interviews.ts';

const tried = async <T>(deed: () => T) => deed();
const close = ({ engine }: SomeEngine) => engine['workbook:close'](undefined);
const at = { job: 'job', stage: 'interview', candidate: 'cara' };

test('a scorecard needs to know who one is', async () => {
  const some = await withInterviews();
  await expect(tried(() => some.engine['assessment:begin'](at))).rejects.toThrow('Say first who you are');
  await expect(tried(() => some.engine['me:put']({ person: 'nobody' }))).rejects.toThrow('no longer');
  await close(some);
});

test('one interviewer has one scorecard per candidate and stage', async () => {
  const some = await withInterviews();
  const first = await begin(some, 'anna');
  expect(await begin(some, 'anna')).toBe(first);
  expect(await begin(some, 'ben')).not.toBe(first);
  expect(await begin(some, 'anna', 'dan')).not.toBe(first);
  await close(some);
});

test('nobody is rated where they are not considered, in a stage that is retired or gone', async () => {
  const some = await withInterviews();
  const { engine } = some;
  await engine['me:put']({ person: 'anna' });
  const edit = (change: object) => engine['edit:apply']({ label: 'edit', changes: [change as never] });
  await edit({ put: ['candidates', 'dan', 'applications'], value: [] });
  const beginning = (where: object) => tried(() => engine['assessment:begin']({ ...at, ...where }));
  await expect(beginning({ candidate: 'dan' })).rejects.toThrow('dan is not considered for “Developer”');
  await expect(beginning({ candidate: 'gone' })).rejects.toThrow('no longer in the workbook');
  await expect(beginning({ stage: 'gone' })).rejects.toThrow('no longer in the plan');
  await expect(beginning({ job: 'gone' })).rejects.toThrow('no longer in the workbook');
  await edit({ put: ['jobs', 'job', 'plan', 'stages', 'interview', 'retired'], value: true });
  await expect(beginning({})).rejects.toThrow('“Interview” is retired');
  await close(some);
});

test('ratings off the scale, of unknown or retired criteria, and on somebody else’s scorecard are refused', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const id = await begin(some, 'anna');
  const said = {
    id,
    criterion: 'sql',
    value: 3 as number | null,
    notAsked: false,
    evidence: '',
    label: 'rate',
  };
  const rating = (fields: object) => tried(() => engine['assessment:rate']({ ...said, ...fields }));
  await expect(rating({ value: 6 })).rejects.toThrow(
    '“sql” is rated from 1 to 5, and 6 is not on its scale.',
  );
  await expect(rating({ value: 3, notAsked: true })).rejects.toThrow('either rated or not asked');
  await expect(rating({ criterion: 'gone' })).rejects.toThrow('no longer in the plan');
  await expect(rating({ id: 'gone' })).rejects.toThrow('no longer in the workbook');
  const path = ['jobs', 'job', 'plan', 'stages', 'interview', 'criteria', 'sql', 'retired'];
  await engine['edit:apply']({ label: 'retire', changes: [{ put: path, value: true }] });
  await expect(rating({})).rejects.toThrow('“sql” is retired');
  await engine['me:put']({ person: 'ben' });
  await expect(rating({ criterion: 'tests' })).rejects.toThrow('Only anna can change this scorecard.');
  await close(some);
});

test('the overall word waits until every criterion is rated or marked as not asked', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const id = await begin(some, 'anna');
  await rate(some, id);
  const recommend = () =>
    tried(() => engine['assessment:recommend']({ id, recommendation: 'yes', label: 'recommend' }));
  await expect(recommend()).rejects.toThrow('1 are open');
  const said = { criterion: 'tests', value: null, notAsked: true, evidence: '' };
  await engine['assessment:rate']({ id, ...said, label: 'rate' });
  await recommend();
  expect(await engine['assessment:get']({ id })).toMatchObject({ recommendation: 'yes' });
  await close(some);
});

test('a submitted scorecard changes only with a reason, and keeps what was said before', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const id = await submitted(some, 'anna');
  const said = { id, criterion: 'sql', value: 1, notAsked: false, evidence: 'misheard' };
  await expect(tried(() => engine['assessment:rate']({ ...said, label: 'rate' }))).rejects.toThrow(
    'submitted',
  );
  await expect(
    tried(() => engine['assessment:note']({ id, privateNotes: '', label: 'note' })),
  ).rejects.toThrow('submitted');
  await expect(tried(() => engine['assessment:discard']({ id, label: 'discard' }))).rejects.toThrow(
    'submitted',
  );
  const amend = (reason: string) =>
    tried(() => engine['assessment:amend']({ ...said, reason, label: 'amend' }));
  await expect(amend('  ')).rejects.toThrow('Say why');
  await amend('Two answers mixed up');
  await engine['edit:undo'](undefined);
  const amended = await engine['assessment:get']({ id });
  expect(amended.ratings[0]).toMatchObject({ value: 1, evidence: 'misheard' });
  expect(amended.changes).toMatchObject([
    { before: { criterion: 'sql', value: 4 }, reason: 'Two answers mixed up' },
  ]);
  await close(some);
});

test('the overview tells who has to rate, who is half-way and who left a gap', async () => {
  const some = await withInterviews();
  const { engine } = some;
  const id = await begin(some, 'anna');
  await rate(some, id);
  const overview = (only: 'all' | 'mine' | 'open', typed = '') =>
    engine['assessment:overview']({ job: 'job', typed, only, limit: 10 });
  const [stage] = await overview('all');
  expect(stage).toMatchObject({ name: 'Interview', found: 2 });
  expect(stage?.candidates[0]).toMatchObject({ name: 'cara', here: true });
  expect(stage?.candidates[0]?.cards).toMatchObject([
    { id, name: 'anna', status: 'draft', rated: 1, of: 2, mine: true, hidden: false },
    { id: null, name: 'ben', status: 'none', rated: 0, of: 2, mine: false },
  ]);
  const mine = (await overview('mine', 'DAN'))[0];
  expect(mine?.candidates.map(({ name, cards }) => [name, cards.length])).toEqual([['dan', 1]]);
  await close(some);
});

test('people who are named on record stay', async () => {
  const some = await withInterviews();
  const remove = (id: string) =>
    tried(() => some.engine['edit:apply']({ label: 'remove', changes: [{ remove: ['people', id] }] }));
  await expect(remove('ben')).rejects.toThrow('ben assesses in “Developer”');
  await begin(some, 'rita');
  await expect(remove('rita')).rejects.toThrow('rita stays: on record with 1 scorecard.');
  await close(some);
});
