import { expect, test } from '@playwright/test';
import type { Assessment } from '#domain/schemas/assessment.ts';
import { isTie, precisionBetween, ranksOf } from '#domain/scoring/precision.ts';
import { card, compared, jobOf, of } from './cards.ts';

const one = jobOf({ Talk: { A: {} } });
const two = jobOf({ Talk: { A: {}, B: {} } });

/** Ratings of so many candidates by two interviewers, who lie one point apart: Ann gives 3, Bob 4. */
function apartByOne(candidates: number, criteria: readonly string[]): Assessment[] {
  const given = (value: number) => Object.fromEntries(criteria.map((name) => [name, value]));
  return Array.from({ length: candidates }, (_, at) => [
    card(`Ann on C${at}, Talk`, given(3)),
    card(`Bob on C${at}, Talk`, given(4)),
  ]).flat();
}

test('with too few rated by two, only rounding to points is known: step²/12 a rating', () => {
  const scores = compared(one, card('Ann on Cy, Talk', { A: 4 }), card('Ann on Di, Talk', { A: 5 }));
  expect(scores.precision).toEqual({ basis: 'rounding', deviation: null, degreesOfFreedom: 0, needed: 10 });
  expect(of(scores, 'Cy').error).toBeCloseTo(Math.sqrt(1 / 12), 12);
  // 1.96 · √(1/12 + 1/12) = 0.8002 < 1: not a tie
  expect(scores.neighbours[0]).toMatchObject({ ahead: 'Di', behind: 'Cy', difference: 1, tie: false });
  expect(scores.neighbours[0]?.precision).toBeCloseTo(0.8002, 4);
});

test('more criteria and more interviewers make a total surer', () => {
  const job = jobOf({ Talk: { A: { weight: 2 }, B: {} }, Task: { C: {} } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 4, B: 3 }),
    card('Bob on Cy, Talk', { A: 5 }),
    card('Ann on Cy, Task', { C: 2 }),
    card('Ann on Di, Talk', { A: 3 }),
  );
  // Cy: (2²/12/2 + 1/12 + 1/12)/4² = (4/12)/16 = 1/48; Di: (2²/12)/2² = 1/12
  expect(of(scores, 'Cy').error).toBeCloseTo(Math.sqrt(1 / 48), 12);
  expect(of(scores, 'Di').error).toBeCloseTo(Math.sqrt(1 / 12), 12);
  // 3.5 and 3 are tied: 1.96 · √(5/48) = 0.6326
  expect(scores.neighbours[0]).toMatchObject({ difference: 0.5, tie: true });
  expect(scores.neighbours[0]?.precision).toBeCloseTo(0.6326, 4);
  expect(scores.candidates.map(({ rank }) => rank)).toEqual([1, 1]);
});

test('with ten degrees of freedom the error comes from whole scorecards', () => {
  const scores = compared(one, ...apartByOne(10, ['A']));
  // Each pair 3, 4: squares around 3.5 are 0.5, so σ² = 10 · 0.5/10
  expect(scores.precision).toEqual({
    basis: 'scorecards',
    deviation: Math.sqrt(0.5),
    degreesOfFreedom: 10,
    needed: 10,
  });
  // Each scorecard is half of the total: SE² = 0.5 · (½² + ½²) = 0.25
  expect(of(scores, 'C0').error).toBeCloseTo(0.5, 12);
});

test('an interviewer who leans one way on all criteria makes no total surer by rating more of them', () => {
  const scores = compared(two, ...apartByOne(10, ['A', 'B']));
  expect(scores.precision).toMatchObject({ basis: 'scorecards', degreesOfFreedom: 10 });
  expect(of(scores, 'C0').error).toBeCloseTo(0.5, 12);
});

test('with fewer pairs of scorecards, single ratings stand in as if they were independent', () => {
  const scores = compared(two, ...apartByOne(5, ['A', 'B']));
  expect(scores.precision).toEqual({
    basis: 'ratings',
    deviation: Math.sqrt(0.5),
    degreesOfFreedom: 10,
    needed: 10,
  });
  // SE² = 2 · (½)² · 0.5/2 = 0.125
  expect(of(scores, 'C0').error).toBeCloseTo(Math.sqrt(0.125), 12);
});

test('scorecards are compared over what all of them rated', () => {
  const cards = apartByOne(10, ['A', 'B']).map((one) =>
    one.interviewer === 'Bob' ? { ...one, ratings: one.ratings.slice(0, 1) } : one,
  );
  // On A alone they lie one apart; Ann’s 3 on B, which Bob did not rate, is no disagreement.
  expect(compared(two, ...cards).precision).toMatchObject({ basis: 'scorecards', deviation: Math.sqrt(0.5) });
});

test('unanimous interviewers are not taken for exact ones', () => {
  const cards = apartByOne(10, ['A']).map((card) => ({
    ...card,
    ratings: [{ criterion: 'A', value: 4, evidence: '' }],
  }));
  const scores = compared(one, ...cards);
  expect(scores.precision).toMatchObject({ basis: 'scorecards', deviation: 0 });
  // Rounding of two ratings: (1/12)/2
  expect(of(scores, 'C0').error).toBeCloseTo(Math.sqrt(1 / 24), 12);
});

test('those who are tied share a rank, which counts only who is better by more than chance', () => {
  const scores = compared(
    two,
    card('Ann on Top, Talk', { A: 5, B: 4 }),
    card('Ann on Next, Talk', { A: 4, B: 4 }),
    card('Ann on Third, Talk', { A: 4, B: 3 }),
    card('Ann on Last, Talk', { A: 1, B: 1 }),
  );
  // SE² = 2 · ¼/12 = 1/24 each; 1.96 · √(1/12) = 0.566: half a point is a tie, a whole one is not.
  // Top 4.5, Next 4, Third 3.5, Last 1. Third is tied with Next but not with Top, so one is better.
  expect(scores.candidates.map(({ candidate, rank }) => [candidate, rank])).toEqual([
    ['Top', 1],
    ['Next', 1],
    ['Third', 2],
    ['Last', 4],
  ]);
});

test('ranks come out as by trying everybody against everybody', () => {
  const noise = (seed: number) => ((seed * 7919) % 1000) / 1000;
  const ordered = Array.from({ length: 300 }, (_, at) => ({
    total: 5 - at / 100,
    error: 0.1 + noise(at) / 3,
  }));
  const tried = ordered.map(
    (one, index) => 1 + ordered.slice(0, index).filter((other) => !isTie(other, one)).length,
  );
  expect(ranksOf(ordered)).toEqual(tried);
  expect(new Set(tried).size).toBeGreaterThan(20);
  expect(ranksOf([])).toEqual([]);
});

test('just as far apart as chance reaches is still a tie', () => {
  const [first, second] = [
    { total: 4, error: 0.3 },
    { total: 3, error: 0.4 },
  ];
  // 1.96 · √(0.09 + 0.16) = 0.98
  expect(precisionBetween(first, second)).toBeCloseTo(0.98, 12);
  expect(isTie({ ...first, total: 3.98 }, second)).toBe(true);
  expect(isTie(first, second)).toBe(false);
});

test('somebody rated on less than half of what the most-rated is rated on is not placed beside them', () => {
  const job = jobOf({ Talk: { A: { weight: 2 }, B: { weight: 2 }, C: {} } });
  const scores = compared(
    job,
    card('Ann on Most, Talk', { A: 3, B: 3 }),
    card('Ann on Half, Talk', { A: 4 }),
    card('Ann on Less, Talk', { C: 5 }),
  );
  expect(scores.candidates.map(({ candidate, standing, rank }) => [candidate, standing, rank])).toEqual([
    ['Half', 'placed', 1],
    ['Most', 'placed', 2],
    ['Less', 'too-little-rated', null],
  ]);
});

test('how much somebody has to be rated on is not set by who is out', () => {
  const job = jobOf({ Talk: { A: { weight: 4, knockOutBelow: 3 }, B: {} } });
  const scores = compared(job, card('Ann on Out, Talk', { A: 1, B: 5 }), card('Ann on In, Talk', { B: 3 }));
  expect(of(scores, 'In')).toMatchObject({ standing: 'placed', rank: 1 });
});
