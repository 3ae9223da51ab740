import { expect, test } from '@playwright/test';
import { checkWorkbook } from '#domain/check/check.ts';
import { repairWorkbook } from '#domain/check/repair.ts';
import { countingIds } from '../../../support/ids.ts';
import { soundWorkbook, spoilt } from './spoilt.ts';

test('a sound workbook has no findings and needs no repair', () => {
  const workbook = soundWorkbook();
  expect(checkWorkbook(workbook)).toEqual([]);
  expect(repairWorkbook(workbook, countingIds())).toEqual({ workbook, repaired: [], left: [] });
});

test('two things with one id get two, and the workbook given stays as it is', () => {
  const workbook = spoilt(({ workbook: whole, candidate }) => {
    whole.candidates.push({ ...candidate, name: 'The second' });
  });
  const before = structuredClone(workbook);
  const { workbook: mended, repaired, left } = repairWorkbook(workbook, countingIds());
  expect(repaired.map(({ code }) => code)).toEqual(['duplicate-id']);
  expect(left).toEqual([]);
  expect(mended.candidates.at(-1)).toMatchObject({ id: 'id-1', name: 'The second' });
  expect(workbook).toEqual(before);
});

test('repairing a repaired workbook changes nothing', () => {
  const workbook = spoilt(({ job, assessment }) => {
    job.hiringManager = 'nobody';
    assessment.interviewer = 'nobody';
  });
  const once = repairWorkbook(workbook, countingIds());
  expect(once.repaired).toHaveLength(2);
  expect(repairWorkbook(once.workbook, countingIds())).toEqual({
    workbook: once.workbook,
    repaired: [],
    left: [],
  });
});
