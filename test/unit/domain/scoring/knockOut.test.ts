import { expect, test } from '@playwright/test';
import { card, compared, jobOf, of } from './cards.ts';

const job = jobOf({ Talk: { Safe: { knockOutBelow: 3 }, B: {} } });

function verdictOn(...ratings: number[]) {
  const cards = ratings.map((Safe, index) => card(`P${index} on Cy, Talk`, { Safe, B: 4 }));
  const cy = of(compared(job, card('Ann on Cy, Talk', { B: 4 }), ...cards), 'Cy');
  return { ...cy.knockOuts[0], standing: cy.standing, rank: cy.rank };
}

test('the mean of the interviewers decides, and at the minimum somebody is in', () => {
  expect(verdictOn(3)).toMatchObject({ verdict: 'met', mean: 3, minimum: 3, below: [], standing: 'placed' });
  expect(verdictOn(5, 3)).toMatchObject({ verdict: 'met', mean: 4, below: [] });
  expect(verdictOn(2)).toMatchObject({ verdict: 'out', mean: 2, below: ['P0'], standing: 'knocked-out' });
  // (2 + 3)/2 = 2.5 < 3
  expect(verdictOn(2, 3)).toMatchObject({ verdict: 'out', mean: 2.5, below: ['P0'], rank: null });
});

test('a rating below the minimum is never averaged away unseen', () => {
  // (2 + 4)/2 = 3
  expect(verdictOn(2, 4)).toMatchObject({ verdict: 'disputed', mean: 3, below: ['P0'], standing: 'placed' });
});

test('nobody is out by a rating that is missing', () => {
  expect(verdictOn()).toMatchObject({ verdict: 'unrated', mean: null, below: [], standing: 'placed' });
});

test('somebody who is out keeps the total, is not ranked, and stands below the placed', () => {
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { Safe: 2, B: 5 }),
    card('Ann on Di, Talk', { Safe: 3, B: 1 }),
  );
  expect(scores.candidates.map(({ candidate, total, rank }) => [candidate, total, rank])).toEqual([
    ['Di', 2, 1],
    ['Cy', 3.5, null],
  ]);
  expect(scores.neighbours).toEqual([]);
});

test('a criterion that weighs nothing knocks out all the same; retired ones do not', () => {
  const free = jobOf({ Talk: { Safe: { knockOutBelow: 3, weight: 0 }, B: {} } });
  expect(of(compared(free, card('Ann on Cy, Talk', { Safe: 1, B: 5 })), 'Cy').standing).toBe('knocked-out');
  const retired = jobOf(
    { Talk: { Safe: { knockOutBelow: 3, retired: true }, B: {} }, Past: { P: { knockOutBelow: 3 } } },
    ['Past'],
  );
  const cy = of(
    compared(retired, card('Ann on Cy, Talk', { Safe: 1, B: 5 }), card('Ann on Cy, Past', { P: 1 })),
    'Cy',
  );
  expect(cy).toMatchObject({ standing: 'placed', knockOuts: [] });
});

test('a rating that is off the scale knocks nobody out', () => {
  const four = jobOf({ Talk: { Safe: { points: 4, knockOutBelow: 3 }, B: { points: 4 } } });
  const cy = of(compared(four, card('Ann on Cy, Talk', { Safe: 9, B: 4 })), 'Cy');
  expect(cy.knockOuts).toMatchObject([{ verdict: 'unrated', mean: null }]);
});

test('the minimum counts on the criterion’s own scale, whatever the measure is', () => {
  const mixed = jobOf({ Talk: { Safe: { points: 4, knockOutBelow: 3 }, B: {} } });
  // 2 of 4 would be 2⅓ of 5 and 3 of 4 is 3⅔: own points are compared
  expect(of(compared(mixed, card('Ann on Cy, Talk', { Safe: 3, B: 1 })), 'Cy').standing).toBe('placed');
  expect(of(compared(mixed, card('Ann on Cy, Talk', { Safe: 2, B: 5 })), 'Cy').standing).toBe('knocked-out');
});
