import { expect, test } from '@playwright/test';
import { newCriterion } from '#domain/schemas/plan.ts';
import { measureFor, pointsOf, stepOf, toMeasure } from '#domain/scoring/measure.ts';
import { card, cellOf, compared, jobOf, of } from './cards.ts';

const four = newCriterion(() => 'four', 'Four', 4);
const five = newCriterion(() => 'five', 'Five', 5);

test('scales that share their ends are their own measure; different ones meet on 1 to 5', () => {
  expect(measureFor([four, four])).toEqual({ lowest: 1, highest: 4 });
  expect(measureFor([five])).toEqual({ lowest: 1, highest: 5 });
  expect(measureFor([four, five])).toEqual({ lowest: 1, highest: 5 });
  expect(measureFor([])).toEqual({ lowest: 1, highest: 5 });
});

test('four points on the measure 1 to 5 are 1, 2⅓, 3⅔ and 5, a step of 1⅓', () => {
  const measure = { lowest: 1, highest: 5 };
  const own = { lowest: 1, highest: 4 };
  // 1 + 4 · (x − 1)/3
  expect([1, 2, 3, 4].map((value) => toMeasure(value, own, measure))).toEqual([1, 1 + 4 / 3, 1 + 8 / 3, 5]);
  expect(stepOf(four, measure)).toBeCloseTo(4 / 3, 12);
  expect(stepOf(five, measure)).toBe(1);
});

test('a scale of one value, which says nothing, is met at the top and has no steps to count', () => {
  const flat = {
    ...five,
    scale: [
      { value: 3, anchor: '' },
      { value: 3, anchor: 'the same' },
    ],
  };
  expect(pointsOf(flat)).toEqual([3]);
  expect(measureFor([flat])).toEqual({ lowest: 1, highest: 5 });
  expect(toMeasure(3, { lowest: 3, highest: 3 }, { lowest: 1, highest: 5 })).toBe(5);
});

test('a total over a four-point and a five-point criterion weighs both alike', () => {
  const job = jobOf({ Talk: { A: {}, B: { points: 4 } } });
  const scores = compared(job, card('Ann on Cy, Talk', { A: 4, B: 3 }));
  expect(scores.measure).toEqual({ lowest: 1, highest: 5 });
  // B: 1 + 4 · (3 − 1)/3 = 11/3; (4 + 11/3)/2 = 23/6
  expect(of(scores, 'Cy').total).toBeCloseTo(23 / 6, 12);
  expect(cellOf(scores, 'Cy', 'B')).toMatchObject({ mean: 3, ratings: [{ value: 3 }] });
  expect(cellOf(scores, 'Cy', 'B').score).toBeCloseTo(11 / 3, 12);
  expect(cellOf(scores, 'Cy', 'B').ratings[0]?.measure).toBeCloseTo(11 / 3, 12);
});

test('a plan of four-point scales alone stays on four points', () => {
  const job = jobOf({ Talk: { A: { points: 4 }, B: { points: 4 } } });
  const scores = compared(job, card('Ann on Cy, Talk', { A: 4, B: 3 }));
  expect(scores.measure).toEqual({ lowest: 1, highest: 4 });
  expect(of(scores, 'Cy').total).toBe(3.5);
});
