import { expect, test } from '@playwright/test';
import { doubledScorecards, mergeChanges, mergedCandidate } from '#domain/candidates/mergeCandidates.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

function person(id: string, more: Partial<Candidate>): Candidate {
  return { ...newCandidate(() => id, 'Ann Archer'), ...more };
}

const file = (id: string, sha256: string) => ({
  id,
  name: `${id}.pdf`,
  sha256,
  bytes: 1,
  added: '2026-01-01',
});

test('what only one says is taken; where both speak, the kept one does unless the other is chosen', () => {
  const kept = person('a', { email: 'a@example.org', phone: '', location: 'York' });
  const gone = person('b', { name: 'Ann Archér', email: 'b@example.org', phone: '0770', location: '' });
  expect(mergedCandidate(kept, gone)).toMatchObject({
    id: 'a',
    name: 'Ann Archer',
    email: 'a@example.org',
    phone: '0770',
    location: 'York',
  });
  expect(mergedCandidate(kept, gone, new Set(['name', 'email', 'location']))).toMatchObject({
    name: 'Ann Archér',
    email: 'b@example.org',
    location: 'York',
  });
});

test('lists come together, and nothing is there twice', () => {
  const kept = person('a', {
    tags: ['Python', 'SQL'],
    files: [file('one', 'a'.repeat(64))],
    links: [{ label: 'Code', url: 'https://a' }],
  });
  const gone = person('b', {
    tags: ['python', 'Go'],
    files: [file('same', 'a'.repeat(64)), file('two', 'b'.repeat(64))],
    links: [{ label: 'Site', url: 'https://b' }],
  });
  const merged = mergedCandidate(kept, gone);
  expect(merged.tags).toEqual(['Python', 'SQL', 'Go']);
  expect(merged.files.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(merged.links.map(({ url }) => url)).toEqual(['https://a', 'https://b']);
});

test('of the clocks the more careful one holds', () => {
  const kept = person('a', {
    retention: { keepUntil: '2026-05-01', eraseBy: '2028-01-01', legalHold: false },
  });
  const gone = person('b', {
    retention: { keepUntil: '2027-05-01', eraseBy: '2027-06-01', legalHold: true },
  });
  const careful = { keepUntil: '2027-05-01', eraseBy: '2027-06-01', legalHold: true };
  expect(mergedCandidate(kept, gone).retention).toEqual(careful);
  expect(mergedCandidate(gone, kept).retention).toEqual(careful);
});

test('one application for each job, since the earlier day', () => {
  const at = (id: string, job: string, applied: string, stage: string | null) => ({
    id,
    job,
    applied,
    stage,
  });
  const kept = person('a', { applications: [at('1', 'j', '2026-03-01', null)] });
  const gone = person('b', {
    applications: [at('2', 'j', '2026-02-01', 's'), at('3', 'k', '2026-01-01', null)],
  });
  expect(mergedCandidate(kept, gone).applications).toEqual([
    at('1', 'j', '2026-02-01', 's'),
    at('3', 'k', '2026-01-01', null),
  ]);
});

test('assessments and decisions go along, and undo brings both back as they were', () => {
  const [kept, gone, third] = [person('a', {}), person('b', {}), person('c', { distinctFrom: ['b'] })];
  const card = (candidate: string) =>
    newAssessment(newId, { job: 'j', stage: 's', candidate, interviewer: 'i' });
  const workbook = {
    ...newWorkbook(newId),
    candidates: [kept, gone, third],
    assessments: [card('a'), card('b'), card('c')],
    decisions: [
      newDecision(newId, {
        job: 'j',
        candidate: 'b',
        kind: 'hold',
        by: null,
        at: '2026-01-01T10:00:00Z',
        reason: 'Later',
      }),
    ],
  };
  expect(doubledScorecards(workbook, 'a', 'b')).toBe(1);
  const { workbook: merged, inverse } = applyChanges(workbook, mergeChanges(workbook, kept, gone, new Set()));
  expect(merged.candidates.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(merged.assessments.map(({ candidate }) => candidate)).toEqual(['a', 'a', 'c']);
  expect(merged.decisions[0]?.candidate).toBe('a');
  expect(merged.candidates[1]?.distinctFrom).toEqual(['a']);
  expect(applyChanges(merged, inverse).workbook).toEqual(workbook);
});
