import { expect, test } from '@playwright/test';
import { migrate } from '#domain/migrations/migrate.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newWorkbook, Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

/** A workbook as the trial version wrote it. */
function trialWorkbook(location: string, must: boolean) {
  const { locations: _, ...job } = newJob(newId, 'Tester');
  const { need: __, ...skill } = newSkill(newId, 'Patience');
  return { ...newWorkbook(newId), version: 0, jobs: [{ ...job, location, skills: [{ ...skill, must }] }] };
}

test('a trial workbook’s one location becomes the first of a list, and a must stays one', () => {
  const { raw, from } = migrate(trialWorkbook('Leipzig', true));
  expect(from).toBe(0);
  const workbook = Workbook.parse(raw);
  expect(workbook.version).toBe(1);
  expect(workbook.jobs[0]?.locations).toEqual(['Leipzig']);
  expect(workbook.jobs[0]?.skills[0]?.need).toBe('must');
  expect(workbook.jobs[0]).not.toHaveProperty('location');
});

test('an empty location becomes no location, and what was no must is nice to have', () => {
  const [job] = Workbook.parse(migrate(trialWorkbook(' ', false)).raw).jobs;
  expect(job?.locations).toEqual([]);
  expect(job?.skills[0]?.need).toBe('nice');
});

test('the data given stays as it is', () => {
  const trial = trialWorkbook('Leipzig', true);
  const before = structuredClone(trial);
  migrate(trial);
  expect(trial).toEqual(before);
});

test('data of today’s version, or a newer one, comes back untouched', () => {
  const today = newWorkbook(newId);
  expect(migrate(today).raw).toBe(today);
  const newer = { ...today, version: 7 };
  expect(migrate(newer)).toEqual({ raw: newer, from: 7 });
});

test('what is not of the old shape is left for the schema to name', () => {
  const odd = { ...trialWorkbook('x', true), jobs: ['no job', { skills: 'none', location: 5 }] };
  expect(migrate(odd).raw.jobs).toEqual(odd.jobs);
});

test('an unknown field of an old workbook is kept', () => {
  const trial = { ...trialWorkbook('x', true), colour: 'blue' };
  expect(migrate(trial).raw).toHaveProperty('colour', 'blue');
});
