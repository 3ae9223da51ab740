import { expect, test } from '@playwright/test';
import { type BankKind, type BankSource, bankRows } from '#domain/plan/bank.ts';
import { takenOver } from '#domain/plan/takeOver.ts';
import { type Job, newJob } from '#domain/schemas/job.ts';
import { newQuestion, type Stage } from '#domain/schemas/plan.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { countingIds } from '../../../support/ids.ts';
import { criterion, jobWith, newId, stage } from './plans.ts';

const source = (title: string, stages: Stage[], from: BankSource['from'] = 'job'): BankSource => ({
  from,
  id: title,
  title,
  plan: { stages, weightsReason: '' },
});
const none = { stages: [], weightsReason: '' };
const texts = (sources: BankSource[], kind: BankKind, typed = '', own = none as Job['plan']) =>
  bankRows(sources, own, kind, typed).map(({ text }) => text);

const talk = () =>
  stage('Talk', [criterion('Calm'), criterion('Careful')], { questions: [newQuestion(newId, 'Why us?')] });

test('stages, criteria and questions of other plans are found with where they are from', () => {
  const [first] = bankRows([source('Keeper', [talk()])], none, 'question', '');
  expect(first).toMatchObject({
    from: 'job',
    source: 'Keeper',
    title: 'Keeper',
    stage: 'Talk',
    criterion: 'Calm',
    text: 'What about Calm?',
    minutes: 5,
    plans: 1,
  });
  expect(texts([source('Keeper', [talk()])], 'question')).toEqual([
    'What about Calm?',
    'What about Careful?',
    'Why us?',
  ]);
  expect(texts([source('Keeper', [talk()])], 'criterion')).toEqual(['Calm', 'Careful']);
  expect(bankRows([source('Keeper', [talk()])], none, 'stage', '')).toMatchObject([
    { text: 'Talk', criterion: '', holds: 2, minutes: 30 },
  ]);
});

test('what several plans have is told once, with how many; the first in the order of plans is told', () => {
  const again = stage('Visit', [criterion('Calm')]);
  const rows = bankRows(
    [source('Keeper', [talk()]), source('Pilot', [again], 'template')],
    none,
    'question',
    '',
  );
  expect(rows.map(({ text, title, plans }) => [text, title, plans])).toEqual([
    ['What about Calm?', 'Keeper', 2],
    ['What about Careful?', 'Keeper', 1],
    ['Why us?', 'Keeper', 1],
  ]);
  const twice = stage('Twice', [criterion('Calm'), criterion('Calm')]);
  expect(bankRows([source('Keeper', [twice])], none, 'criterion', '')).toMatchObject([
    { text: 'Calm', plans: 1 },
  ]);
});

test('criteria of one name with other anchors are two, whatever their weights', () => {
  const other = criterion('Calm');
  const [lowest] = other.scale;
  if (lowest) lowest.anchor = 'shouts';
  const heavy = criterion('Calm', { weight: 3 });
  const sources = [
    source('A', [stage('Talk', [criterion('Calm')])]),
    source('B', [stage('Talk', [other, heavy])]),
  ];
  expect(bankRows(sources, none, 'criterion', '').map(({ title, plans }) => [title, plans])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test('what the plan has already, what is retired and what has no words is not offered', () => {
  const gone = stage('Gone', [criterion('Old')], { retired: true });
  const bare = criterion('', { questions: [newQuestion(newId, ' ')] });
  const half = stage('Half', [criterion('Retired', { retired: true }), bare, criterion('Brave')]);
  const own = { ...none, stages: [stage('Mine', [criterion('CALM ')])] };
  own.stages[0]?.criteria[0]?.questions.splice(0, 1, newQuestion(newId, 'what about  Cálm?'));
  const sources = [source('Keeper', [talk(), gone, half])];
  expect(texts(sources, 'question', '', own)).toEqual([
    'What about Careful?',
    'Why us?',
    'What about Brave?',
  ]);
  expect(texts(sources, 'criterion', '', own)).toEqual(['Careful', 'Brave']);
  own.stages[0]?.criteria[0]?.questions.pop();
  expect(texts(sources, 'criterion', '', own), 'other questions make it another').toContain('Calm');
  expect(texts(sources, 'stage', '', { ...none, stages: [talk()] })).toEqual(['Half']);
});

test('every word that is typed is looked for, in it and in what it belongs to, whatever the case and accents', () => {
  const sources = [source('Gärtner', [talk()]), source('Pilot', [stage('Visit', [criterion('Brave')])])];
  expect(texts(sources, 'question', 'gartner careful')).toEqual(['What about Careful?']);
  expect(texts(sources, 'question', 'VISIT')).toEqual(['What about Brave?']);
  expect(texts(sources, 'question', 'pilot careful')).toEqual([]);
});

test('what is taken over has ids of its own and tests the skills of the same name here', () => {
  const giver = jobWith([
    stage('Talk', [criterion('Data', { skills: ['sql', 'git'], weight: 2 })], { assessors: ['ann'] }),
  ]);
  const skills = [{ ...newSkill(countingIds(), ' SQL'), id: 'here' }, newSkill(countingIds(), 'Law')];
  const [talked] = giver.plan.stages;
  if (!talked) throw new Error('no stage');
  const taken = takenOver(giver, 'stage', talked.id, skills, newId) as Stage;
  expect(taken).toMatchObject({ name: 'Talk', assessors: [] });
  expect(taken.criteria).toMatchObject([{ name: 'Data', skills: ['here'], weight: 2, retired: false }]);
  const ids = (one: Stage) => [
    one.id,
    ...one.criteria.flatMap((each) => [each.id, ...each.questions.map(({ id }) => id)]),
  ];
  expect(ids(taken).some((id) => ids(talked).includes(id))).toBe(false);
  const asked = talked.criteria[0]?.questions[0];
  expect(takenOver(giver, 'question', asked?.id ?? '', skills, newId)).toEqual({
    ...asked,
    id: expect.not.stringMatching(`^${asked?.id}$`),
  });
  expect(takenOver(giver, 'criterion', talked.id, skills, newId), 'it is no criterion').toBeNull();
  expect(takenOver({ ...newJob(newId, ''), skills: [] }, 'stage', talked.id, skills, newId)).toBeNull();
});
