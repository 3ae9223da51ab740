import { expect, test } from '@playwright/test';
import { SaveSchedule } from '#engine/storage/saveSchedule.ts';
import { FakeClock } from '../../../support/fakeClock.ts';

function newSchedule() {
  const clock = new FakeClock();
  const saves = { count: 0 };
  const schedule = new SaveSchedule(clock, () => {
    saves.count++;
  });
  return { clock, saves, schedule };
}

test('the file is written thirty seconds after the last edit, not after the first', () => {
  const { clock, saves, schedule } = newSchedule();
  schedule.edited(10);
  clock.pass(20_000);
  schedule.edited(20);
  clock.pass(29_999);
  expect(saves.count).toBe(0);
  clock.pass(1);
  expect(saves.count).toBe(1);
});

test('a journal of one megabyte is reason enough at once', () => {
  const { clock, saves, schedule } = newSchedule();
  schedule.edited(1024 * 1024);
  clock.pass(0);
  expect(saves.count).toBe(1);
});

test('after failures the next try comes later and later, but never later than a minute', () => {
  const { clock, schedule } = newSchedule();
  const waits = Array.from({ length: 8 }, () => {
    schedule.failed();
    return clock.next;
  });
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('an edit is a reason to try again, though not at every key press', () => {
  const { clock, saves, schedule } = newSchedule();
  for (let failures = 0; failures < 6; failures++) schedule.failed();
  schedule.edited(2 ** 21);
  clock.pass(0);
  expect(saves.count).toBe(0);
  clock.pass(5_000);
  schedule.edited(10);
  clock.pass(0);
  expect(saves.count).toBe(1);
  schedule.succeeded(false);
  expect(clock.next).toBeNull();
  schedule.edited(10);
  expect(clock.next).toBe(30_000);
});
