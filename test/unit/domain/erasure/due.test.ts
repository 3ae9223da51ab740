import { expect, test } from '@playwright/test';
import { type ClockState, clockOf, dueCount } from '#domain/erasure/due.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';

const today = '2026-11-24';

function candidate(change: (candidate: Candidate) => void): Candidate {
  const made = newCandidate(() => 'c', 'Somebody');
  change(made);
  return made;
}

const cases: [string, ClockState, (candidate: Candidate) => void][] = [
  ['without any day', 'none', () => {}],
  ['whose day is today', 'due', ({ retention }) => Object.assign(retention, { eraseBy: today })],
  ['whose day is tomorrow', 'soon', ({ retention }) => Object.assign(retention, { eraseBy: '2026-11-25' })],
  ['whose day is in 60 days', 'soon', ({ retention }) => Object.assign(retention, { eraseBy: '2027-01-23' })],
  [
    'whose day is in 61 days',
    'later',
    ({ retention }) => Object.assign(retention, { eraseBy: '2027-01-24' }),
  ],
  [
    'on legal hold, whatever the other clocks say',
    'held',
    ({ retention }) => Object.assign(retention, { eraseBy: '2020-01-01', legalHold: true }),
  ],
  [
    'who must be kept longer than the day to erase by',
    'kept',
    ({ retention }) => Object.assign(retention, { eraseBy: '2020-01-01', keepUntil: '2026-11-25' }),
  ],
  [
    'who had to be kept until today',
    'due',
    ({ retention }) => Object.assign(retention, { eraseBy: '2020-01-01', keepUntil: today }),
  ],
  [
    'whose consent ran out yesterday',
    'consent',
    ({ consent }) => Object.assign(consent, { until: '2026-11-23' }),
  ],
  ['whose consent ends today', 'none', ({ consent }) => Object.assign(consent, { until: today })],
  [
    'who is anonymised, though a day came',
    'anonymised',
    (one) => {
      one.anonymised = '2026-01-01';
      one.retention.eraseBy = '2020-01-01';
    },
  ],
];

for (const [who, state, change] of cases) {
  test(`a candidate ${who} is “${state}”`, () => {
    expect(clockOf(candidate(change), today)).toBe(state);
  });
}

test('those are counted as due whose day has come, or whose consent has run out', () => {
  const all = cases.map(([, , change]) => candidate(change));
  expect(dueCount(all, today)).toBe(3);
});
