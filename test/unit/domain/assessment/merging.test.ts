import { expect, test } from '@playwright/test';
import { agreedScorecards } from '#domain/assessment/merging.ts';
import { type Assessment, newAssessment } from '#domain/schemas/assessment.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';
import { interviewCandidates } from '../../../support/interviews.ts';

const newId = countingIds();
const at = { job: 'job', stage: 'interview', candidate: 'cara', interviewer: 'anna' };
const draft: Assessment = { ...newAssessment(newId, at), id: 'card' };
const rated = (value: number, evidence = '') => ({ ratings: [{ criterion: 'sql', value, evidence }] });
const submitted = { status: 'submitted', submitted: '2026-11-24T10:00:00Z' } as const;
const change = (at: string) => ({ at, before: { criterion: 'sql', value: 1, evidence: '' }, reason: at });

function holding(card: Assessment | null, candidates = interviewCandidates()): Workbook {
  return { ...newWorkbook(newId), id: 'w', candidates, assessments: card ? [card] : [] };
}

/** What becomes of the scorecard in mine and theirs. */
function agreed(base: Assessment | null, my: Assessment | null, their: Assessment | null, me = 'ben') {
  const { mine, theirs } = agreedScorecards(holding(base), holding(my), holding(their), me);
  return [mine.assessments[0] ?? null, theirs.assessments[0] ?? null];
}

test('of somebody else’s draft what the other copy has is taken whole', () => {
  const [mine, theirs] = [
    { ...draft, ...rated(1) },
    { ...draft, ...rated(5) },
  ];
  expect(agreed(draft, mine, theirs)).toEqual([theirs, theirs]);
});

test('one’s own draft remains a question', () => {
  const [mine, theirs] = [
    { ...draft, ...rated(1) },
    { ...draft, ...rated(5) },
  ];
  expect(agreed(draft, mine, theirs, 'anna')).toEqual([mine, theirs]);
});

test('what was submitted stands against a draft, whichever copy it is in and whosever it is', () => {
  const done = { ...draft, ...rated(3), ...submitted };
  const typed = { ...draft, ...rated(5, 'typed later') };
  for (const me of ['anna', 'ben']) {
    expect(agreed(draft, done, typed, me)).toEqual([done, done]);
    expect(agreed(draft, typed, done, me)).toEqual([done, done]);
  }
});

test('changes after submission are kept from both copies, in their order', () => {
  const done = { ...draft, ...rated(1), ...submitted };
  const mine = { ...done, ...rated(2), changes: [change('2026-11-24T12:00:00Z')] };
  const theirs = { ...done, ...rated(3), changes: [change('2026-11-24T11:00:00Z')] };
  for (const me of ['anna', 'ben']) {
    const both = agreed(done, mine, theirs, me);
    for (const one of both) {
      expect(one?.changes.map(({ reason }) => reason)).toEqual([
        '2026-11-24T11:00:00Z',
        '2026-11-24T12:00:00Z',
      ]);
    }
  }
  const own = agreed(done, mine, theirs, 'anna');
  expect(
    own.map((one) => one?.ratings[0]?.value),
    'a question for whom it belongs to',
  ).toEqual([2, 3]);
});

test('one that the other copy no longer has stays if it went on here', () => {
  const more = { ...draft, ...rated(2) };
  expect(agreed(draft, more, null)).toEqual([more, more]);
  expect(agreed(draft, draft, null), 'a plain removal is left to the merge').toEqual([draft, null]);
});

test('one whose candidate is gone from the other copy goes with them', () => {
  const more = { ...draft, ...rated(2) };
  const { mine, theirs } = agreedScorecards(holding(draft), holding(more), holding(null, []), 'ben');
  expect([mine.assessments, theirs.assessments]).toEqual([[], []]);
});
