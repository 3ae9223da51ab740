import { expect, test } from '@playwright/test';
import { mayGoBack } from '#domain/assessment/ownDraft.ts';
import { keepsRecord } from '#domain/assessment/record.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { type Assessment, newAssessment } from '#domain/schemas/assessment.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();
const at = { job: 'job', stage: 'interview', candidate: 'cara', interviewer: 'anna' };
const draft: Assessment = { ...newAssessment(newId, at), id: 'draft' };
const done: Assessment = {
  ...draft,
  id: 'done',
  status: 'submitted',
  ratings: [{ criterion: 'sql', value: 3, evidence: '' }],
};
const decided = {
  ...newDecision(newId, {
    job: 'job',
    candidate: 'cara',
    kind: 'hold',
    by: null,
    at: '2026-11-24T10:00:00Z',
    reason: '',
  }),
  id: 'decided',
};
const workbook: Workbook = { ...newWorkbook(newId), assessments: [draft, done], decisions: [decided] };
const keeps = (...changes: Change[]) =>
  keepsRecord(workbook, applyChanges(workbook, changes).workbook, changes);

test('a draft may change and go, a submitted scorecard may not', () => {
  expect(keeps({ put: ['assessments', 'draft', 'privateNotes'], value: 'x' })).toBe(true);
  expect(keeps({ remove: ['assessments', 'draft'] })).toBe(true);
  expect(keeps({ put: ['assessments', 'done', 'status'], value: 'draft' })).toBe(false);
  expect(keeps({ put: ['assessments', 'done', 'ratings'], value: [] })).toBe(false);
  expect(keeps({ remove: ['assessments', 'done'] })).toBe(false);
});

test('a change with a reason beside the former rating keeps the record', () => {
  const amended = {
    ...done,
    ratings: [{ criterion: 'sql', value: 5, evidence: '' }],
    changes: [{ at: '2026-11-24T11:00:00Z', before: done.ratings[0], reason: 'misheard' }],
  };
  expect(keeps({ put: ['assessments', 'done'], value: amended as never })).toBe(true);
});

test('decisions are added and never changed', () => {
  const another = { ...decided, id: 'another' };
  expect(keeps({ put: ['decisions', 'another'], value: another as never })).toBe(true);
  expect(keeps({ put: ['decisions', 'decided', 'note'], value: 'x' })).toBe(false);
  expect(keeps({ remove: ['decisions', 'decided'] })).toBe(false);
});

test('of scorecards only one’s own draft can be undone, of decisions nothing', () => {
  const submitted = { ...workbook, assessments: [{ ...draft, status: 'submitted' as const }, done] };
  const note: Change = { put: ['assessments', 'draft', 'privateNotes'], value: '' };
  expect(mayGoBack(workbook, workbook, 'anna')(note)).toBe(true);
  expect(mayGoBack(workbook, workbook, 'ben')(note)).toBe(false);
  expect(mayGoBack(workbook, workbook, null)(note)).toBe(false);
  expect(mayGoBack(workbook, submitted, 'anna')(note)).toBe(false);
  expect(
    mayGoBack(workbook, workbook, 'anna')({ put: ['assessments', 'done', 'candidate'], value: 'dan' }),
  ).toBe(true);
  expect(mayGoBack(workbook, workbook, 'anna')({ remove: ['decisions', 'decided'] })).toBe(false);
  expect(mayGoBack(workbook, workbook, null)({ put: ['jobs', 'job', 'title'], value: '' })).toBe(true);
});

test('what was given out of a job stays with it; the job may still change, or go whole', () => {
  const job = { ...newJob(newId, 'Usher'), id: 'usher' };
  job.given = [{ id: 'first', at: '2026-11-24T10:00:00Z', as: 'docx', parts: [] }];
  const before: Workbook = { ...workbook, jobs: [job] };
  const stays = (...changes: Change[]) =>
    keepsRecord(before, applyChanges(before, changes).workbook, changes);
  const next = { id: 'second', at: '2026-11-25T10:00:00Z', as: 'pdf', parts: [] };
  expect(stays({ put: ['jobs', 'usher', 'title'], value: 'Head usher' })).toBe(true);
  expect(stays({ put: ['jobs', 'usher', 'given', 'second'], value: next })).toBe(true);
  expect(stays({ remove: ['jobs', 'usher'] })).toBe(true);
  expect(stays({ remove: ['jobs', 'usher', 'given'] })).toBe(false);
  expect(stays({ remove: ['jobs', 'usher', 'given', 'first'] })).toBe(false);
  expect(stays({ put: ['jobs', 'usher', 'given', 'first', 'as'], value: 'pdf' })).toBe(false);
});
