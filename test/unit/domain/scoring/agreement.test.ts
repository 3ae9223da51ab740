import { expect, test } from '@playwright/test';
import { agreementOf, alpha } from '#domain/scoring/agreement.ts';
import { card, compared, jobOf } from './cards.ts';

/** Rows of observers, a dot for no value, as units with the values each got. */
function units(...observers: string[]): number[][] {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])),
  );
}

test('alpha is .849 for the four observers of Krippendorff (2011), section C, interval data', () => {
  const published = units(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );
  expect(alpha(published)?.toFixed(3)).toBe('0.849');
});

test('alpha is .811 for the three coders of the other example in print, interval data', () => {
  const published = units(
    '. . . . . 3 4 1 2 1 1 3 3 . 3',
    '1 . 2 1 3 3 4 3 . . . . . . .',
    '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
  );
  expect(alpha(published)?.toFixed(3)).toBe('0.811');
});

test('alpha by hand: two units, one agreed on and one not', () => {
  // Values 1 1 | 3 5, n = 4. Within: Σ(xᵢ−xⱼ)² over ordered pairs is 0 and 2·4 = 8; Dₒ = (0/1 + 8/1)/4 = 2.
  // Over all: pairs 1–1 0, 1–3 4 (two of them), 1–5 16 (two), 3–5 4; twice their sum, 2·(8 + 32 + 4) = 88; Dₑ = 88/12 = 22/3.
  // α = 1 − 2/(22/3) = 1 − 3/11
  expect(
    alpha([
      [1, 1],
      [3, 5],
    ]),
  ).toBeCloseTo(8 / 11, 12);
});

test('alpha is 1 when all agree, none when nothing differs, and passes over what one alone rated', () => {
  expect(
    alpha([
      [1, 1],
      [5, 5, 5],
    ]),
  ).toBe(1);
  expect(
    alpha([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
  expect(alpha([])).toBeNull();
  expect(alpha([[1, 1], [3, 5], [2], []])).toBe(
    alpha([
      [1, 1],
      [3, 5],
    ]),
  );
});

test('a figure is told from thirty criteria on that two or more rated, and otherwise why there is none', () => {
  const pairs = (count: number) => Array.from({ length: count }, (_, at) => [1 + (at % 5), 1 + (at % 4)]);
  expect(agreementOf(pairs(29))).toEqual({ alpha: null, units: 29, needed: 30, ratings: 58, why: 'too-few' });
  const enough = agreementOf([...pairs(30), [4]]);
  expect(enough).toMatchObject({ units: 30, ratings: 60, why: 'enough' });
  expect(enough.alpha).toBe(alpha(pairs(30)));
  const same = agreementOf(Array.from({ length: 30 }, () => [4, 4]));
  expect(same).toMatchObject({ alpha: null, why: 'no-variation' });
});

test('agreement counts criteria of candidates, what weighs nothing included and what is retired not', () => {
  const job = jobOf({ Talk: { A: {}, B: { weight: 0 }, C: { retired: true }, D: {} } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 4, B: 3, C: 1, D: 2 }),
    card('Bob on Cy, Talk', { A: 5, B: 3, C: 5 }),
    card('Bob on Di, Talk', { A: 5, B: 3, C: 5 }),
  );
  expect(scores.agreement).toMatchObject({ units: 2, ratings: 4 });
});
