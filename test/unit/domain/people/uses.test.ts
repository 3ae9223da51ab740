import { expect, test } from '@playwright/test';
import { personUses, whyStays } from '#domain/people/uses.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';
import { interviewJob } from '../../../support/interviews.ts';

const newId = countingIds();
const none = { id: 'x', scorecards: 0, decisions: 0, assesses: [], manages: [] };

test('what names a person is counted once for all lists', () => {
  const people = ['anna', 'rita'].map((id) => ({ id, name: id, email: '', role: '' }));
  const card = newAssessment(newId, { job: 'job', stage: 'interview', candidate: 'c', interviewer: 'anna' });
  const jobs = [{ ...interviewJob(), hiringManager: 'rita' }];
  const uses = personUses({ ...newWorkbook(newId), people, jobs, assessments: [card] });
  expect(uses).toEqual([
    { id: 'anna', scorecards: 1, decisions: 0, assesses: ['Developer'], manages: [] },
    { id: 'rita', scorecards: 0, decisions: 0, assesses: [], manages: ['Developer'] },
  ]);
});

test('a person whom the record names stays, others are freed first, and the rest may go', () => {
  expect(whyStays('Owen', { ...none, scorecards: 2, decisions: 1 })).toBe(
    'Owen stays: on record with 2 scorecards and 1 decision.',
  );
  expect(whyStays('Owen', { ...none, assesses: ['A', 'B', 'C'] })).toBe(
    'Owen assesses in “A”, “B” and 1 more. Choose somebody else there first.',
  );
  expect(whyStays('', { ...none, manages: ['A'] })).toBe(
    'This person is the hiring manager of “A”. Choose somebody else there first.',
  );
  expect(whyStays('Owen', none)).toBeNull();
});
