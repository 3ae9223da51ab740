import { expect, test } from '@playwright/test';
import { choicesOf } from '#domain/candidates/choices.ts';
import { addToJob, removeCandidates, retag, setDays, takeOutOfJob } from '#domain/candidates/deeds.ts';
import { lossOf } from '#domain/candidates/records.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newStage } from '#domain/schemas/plan.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();
const today = '2026-11-24';

/** Two jobs; Ada was assessed as a welder, Bo was decided on as a baker, Cy is considered for nothing. */
function someWorkbook(): Workbook {
  const workbook = newWorkbook(newId);
  workbook.jobs = ['welder', 'baker'].map((id) => ({ ...newJob(newId, id), id }));
  const [welder] = workbook.jobs;
  welder?.plan.stages.push(
    { ...newStage(newId, 'Old'), id: 'old', retired: true },
    { ...newStage(newId, 'Review'), id: 'review' },
  );
  workbook.candidates = ['Ada', 'Bo', 'Cy'].map((name) => ({ ...newCandidate(newId, name), id: name }));
  const [ada, bo] = workbook.candidates;
  const of = (job: string) => ({ id: `in-${job}`, job, applied: null, stage: null });
  ada?.applications.push(of('welder'), of('baker'));
  bo?.applications.push(of('baker'));
  workbook.assessments = [
    newAssessment(newId, { job: 'welder', stage: 'review', candidate: 'Ada', interviewer: 'x' }),
  ];
  workbook.decisions = [
    newDecision(newId, {
      job: 'baker',
      candidate: 'Bo',
      kind: 'hold',
      by: null,
      at: `${today}T10:00:00Z`,
      reason: '',
    }),
  ];
  return workbook;
}

const everybody = ['Ada', 'Bo', 'Cy'];
const welder = (workbook: Workbook) => workbook.jobs[0] as Workbook['jobs'][number];

test('adding to a job puts those who are not in it yet at its first stage that is in use', () => {
  const workbook = someWorkbook();
  const deed = addToJob(workbook, everybody, welder(workbook), newId, today);
  expect([deed.changed, deed.kept]).toEqual([2, 0]);
  const after = applyChanges(workbook, deed.changes).workbook;
  expect(
    after.candidates.map(({ applications }) => applications.find(({ job }) => job === 'welder')),
  ).toEqual([
    expect.objectContaining({ stage: null, applied: null }),
    expect.objectContaining({ stage: 'review', applied: today }),
    expect.objectContaining({ stage: 'review', applied: today }),
  ]);
});

test('taking out of a job leaves those in it who were assessed or decided on there', () => {
  const workbook = someWorkbook();
  expect(takeOutOfJob(workbook, everybody, 'welder')).toMatchObject({ changed: 0, kept: 1 });
  const deed = takeOutOfJob(workbook, everybody, 'baker');
  expect(deed).toMatchObject({ changed: 1, kept: 1 });
  const after = applyChanges(workbook, deed.changes).workbook;
  expect(after.candidates.map(({ applications }) => applications.map(({ job }) => job))).toEqual([
    ['welder'],
    ['baker'],
    [],
  ]);
});

test('a tag is added once, whatever its capitals, and removed from those who have it', () => {
  const workbook = someWorkbook();
  const [ada] = workbook.candidates;
  ada?.tags.push('Night', 'urgent');
  const deed = retag(workbook, ['Ada', 'Bo'], { add: [' night '], remove: ['URGENT'] });
  const after = applyChanges(workbook, deed.changes).workbook;
  expect(after.candidates.map(({ tags }) => tags)).toEqual([['Night'], ['night'], []]);
  expect(retag(after, ['Ada', 'Bo'], { add: ['night'], remove: ['urgent'] }).changes).toEqual([]);
});

test('removing takes only those about whom nothing is on record and whom no legal hold keeps', () => {
  const workbook = someWorkbook();
  expect(removeCandidates(workbook, everybody)).toMatchObject({
    changes: [{ remove: ['candidates', 'Cy'] }],
    kept: 2,
  });
  const [, , cy] = workbook.candidates;
  if (cy) cy.retention.legalHold = true;
  expect(removeCandidates(workbook, everybody)).toMatchObject({ changes: [], kept: 3 });
});

test('no way of writing an edit removes a candidate with something on record, or their place in that job', () => {
  const workbook = someWorkbook();
  const [ada, , cy] = workbook.candidates;
  const losing = (...changes: Parameters<typeof lossOf>[1]) => lossOf(workbook, changes)?.what ?? null;
  expect(losing({ remove: ['candidates', 'Ada'] })).toBe('candidate');
  expect(losing({ remove: ['candidates', 'Cy'] })).toBe(null);
  expect(losing({ remove: ['candidates', 'Ada', 'applications', 'in-welder'] })).toBe('application');
  expect(losing({ remove: ['candidates', 'Ada', 'applications', 'in-baker'] })).toBe(null);
  expect(losing({ put: ['candidates', 'Ada', 'applications'], value: [] })).toBe('application');
  expect(losing({ put: ['candidates', 'Ada'], value: { ...ada, applications: [] } as never })).toBe(
    'application',
  );
  expect(
    losing({
      put: ['candidates', 'Ada', 'applications', 'in-welder'],
      value: { id: 'in-welder', job: 'baker' },
    }),
  ).toBe('application');
  expect(losing({ put: ['candidates', 'Ada', 'applications', 'in-welder', 'stage'], value: 'review' })).toBe(
    null,
  );
  expect(losing({ put: ['candidates', 'Ada', 'name'], value: 'Ada L.' })).toBe(null);
  expect(losing({ remove: ['candidates', 'Ada'] }, { put: ['candidates', 'Ada'], value: ada as never })).toBe(
    null,
  );
  if (cy) cy.retention.legalHold = true;
  expect(losing({ remove: ['candidates', 'Cy'] })).toBe('held');
});

test('what one can filter by is told with how many have it, for all or for some', () => {
  const workbook = someWorkbook();
  const [ada, bo] = workbook.candidates;
  ada?.tags.push('b', 'a');
  bo?.tags.push('a');
  if (bo) bo.source = 'Fair';
  expect(choicesOf(workbook, null)).toEqual({
    tags: [
      { text: 'a', count: 2 },
      { text: 'b', count: 1 },
    ],
    sources: [{ text: 'Fair', count: 1 }],
    jobs: [
      { id: 'welder', count: 1 },
      { id: 'baker', count: 2 },
    ],
    withoutJob: 1,
  });
  expect(choicesOf(workbook, ['Bo'])).toMatchObject({ tags: [{ text: 'a', count: 1 }], withoutJob: 0 });
});

test('days are set for all at once; a day left out stays, and those who were anonymised have none', () => {
  const workbook = someWorkbook();
  const [ada, bo, cy] = workbook.candidates;
  Object.assign(ada?.retention ?? {}, { keepUntil: '2027-01-01', legalHold: true });
  Object.assign(bo ?? {}, { anonymised: '2026-01-01' });
  Object.assign(cy?.retention ?? {}, { eraseBy: '2028-01-01' });
  const deed = setDays(workbook, ['Ada', 'Bo', 'Cy'], { eraseBy: '2028-01-01' });
  expect(deed).toMatchObject({ changed: 1, kept: 0 });
  const after = applyChanges(workbook, deed.changes).workbook.candidates.map(({ retention }) => retention);
  expect(after[0]).toEqual({ keepUntil: '2027-01-01', eraseBy: '2028-01-01', legalHold: true });
  expect(after[1]).toMatchObject({ eraseBy: null });
});
