import { expect, test } from '@playwright/test';
import { hourFor } from '../../../../renderer/words/hour.ts';

const morning = (locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: hourFor(locale), minute: '2-digit', timeZone: 'UTC' })
    .format(new Date('2026-11-23T09:08:00Z'))
    .replace(/\s/gu, ' ');

test('times are written as people write them: two digits only on a clock of 24 hours', () => {
  expect(morning('en-US')).toBe('9:08 AM');
  expect(morning('en-GB')).toBe('09:08');
  expect(morning('de')).toBe('09:08');
});
