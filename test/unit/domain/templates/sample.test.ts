import { expect, test } from '@playwright/test';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { countingIds } from '../../../support/ids.ts';

test('every sample is a workbook of its own that can be changed freely', () => {
  const newId = countingIds();
  const first = sampleWorkbook(newId);
  const second = sampleWorkbook(newId);
  expect(first.id).not.toBe(second.id);
  first.jobs.length = 0;
  for (const candidate of first.candidates) candidate.name = 'Changed';
  expect(second.jobs).toHaveLength(3);
  expect(sampleWorkbook(newId).candidates[0]?.name).toBe('Amara Okoye');
});
