import { expect, test } from '@playwright/test';
import { placeInWords } from '#domain/check/place.ts';
import { soundWorkbook } from './spoilt.ts';

test('a place is told by names, or by numbers where there are none', () => {
  const workbook = soundWorkbook();
  const [job] = workbook.jobs;
  if (job) job.title = 'Tester';
  expect(placeInWords(workbook, ['jobs', 0, 'plan', 'stages', 1, 'minutes'])).toMatch(
    /^job "Tester", stage "[\w ]+", minutes$/,
  );
  expect(placeInWords(workbook, ['jobs', job?.id ?? '', 'hiringManager'])).toBe(
    'job "Tester", hiring manager',
  );
  expect(placeInWords(workbook, ['assessments', 2, 'ratings', 1, 'value'])).toBe(
    'assessment 3, rating 2, value',
  );
  expect(placeInWords(workbook, [])).toBe('its beginning');
});
