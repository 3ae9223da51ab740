import { expect, test } from '@playwright/test';
import { Remaining } from '#domain/batch/remaining.ts';

test('the time that is left is told from the third on, by the median of the last', () => {
  const remaining = new Remaining();
  remaining.took(10);
  remaining.took(1_000);
  expect(remaining.of(50)).toBeNull();
  remaining.took(20);
  expect(remaining.of(50)).toBe(1_000);
  remaining.took(30);
  expect(remaining.of(2)).toBe(50);
});

test('only the last ones count', () => {
  const remaining = new Remaining();
  for (let n = 0; n < 100; n += 1) remaining.took(500);
  for (let n = 0; n < 15; n += 1) remaining.took(4);
  expect(remaining.of(10)).toBe(40);
});
