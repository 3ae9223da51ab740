import { expect, test } from '@playwright/test';
import { mayTryAgain } from '../../../electron/main/patience.ts';

test('three deaths within a minute are enough', () => {
  const deaths: number[] = [];
  expect([0, 20_000, 59_999].map((now) => mayTryAgain(deaths, now))).toEqual([true, true, false]);
});

test('deaths far apart never add up', () => {
  const deaths: number[] = [];
  const answers = Array.from({ length: 20 }, (_, minute) => mayTryAgain(deaths, minute * 30_000));
  expect(answers).not.toContain(false);
});
