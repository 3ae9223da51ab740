import { expect, test } from '@playwright/test';
import { idleTime } from '../../../electron/main/idleTime.ts';

test('the system’s time without input counts once it has told one', () => {
  const idle = idleTime(0);
  expect(idle.seconds(7, 60_000)).toBe(7);
  expect(idle.seconds(0, 120_000)).toBe(0);
});

test('where the system tells none, the time since the last input to the window counts', () => {
  const idle = idleTime(0);
  expect(idle.seconds(0, 60_000)).toBe(60);
  idle.touched(50_000);
  expect(idle.seconds(0, 60_000)).toBe(10);
});
