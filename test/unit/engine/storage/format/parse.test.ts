import { expect, test } from '@playwright/test';
import { newJob } from '#domain/schemas/job.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { countingIds } from '../../../../support/ids.ts';

const newId = countingIds();
const fileOf = (data: unknown) => Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
const textOf = (workbook: Workbook) => Buffer.from(stringifyWorkbook(workbook)).toString('utf8');

function workbookOf(parts: Partial<Workbook> = {}): Workbook {
  return { ...newWorkbook(newId), jobs: [newJob(newId, 'Tester')], ...parts };
}

test('reading and writing an untouched workbook changes no byte', () => {
  const file = fileOf({
    ...workbookOf({ people: [newPerson(newId, 'Łukasz “L” 👩🏽‍💻')] }),
    later: { a: [1, null] },
  });
  expect(textOf(parseWorkbook(file).workbook)).toBe(file.toString('utf8'));
});

test('a byte order mark is no part of the workbook', () => {
  const workbook = workbookOf();
  const file = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), fileOf(workbook)]);
  expect(parseWorkbook(file).workbook).toEqual(workbook);
});

test('fields in another order are read, and written in the order of the schemas with unknown ones after', () => {
  const workbook = workbookOf();
  const turned = Object.fromEntries(Object.entries({ ...workbook, colour: 'blue' }).reverse());
  const text = textOf(parseWorkbook(fileOf(turned)).workbook);
  expect(text).toBe(fileOf({ ...workbook, colour: 'blue' }).toString('utf8'));
});

test('names such as constructor are harmless inside of a text', () => {
  const workbook = workbookOf({ jobs: [newJob(newId, 'A "constructor" of __proto__ types \u0001')] });
  expect(parseWorkbook(fileOf(workbook)).workbook).toEqual(workbook);
});

test('a trial workbook is brought up to date, and says that it was changed', () => {
  const { locations: _, ...job } = newJob(newId, 'Tester');
  const { need: __, ...skill } = newSkill(newId, 'Patience');
  const trial = {
    ...workbookOf(),
    version: 0,
    jobs: [{ ...job, location: 'Leipzig', skills: [{ ...skill, must: false }] }],
  };
  const { workbook, newer, changedByMigration } = parseWorkbook(fileOf(trial));
  expect({ newer, changedByMigration }).toEqual({ newer: false, changedByMigration: true });
  expect(workbook.jobs[0]).toMatchObject({ locations: ['Leipzig'], skills: [{ need: 'nice' }] });
  expect(parseWorkbook(stringifyWorkbook(workbook))).toEqual({
    workbook,
    newer: false,
    changedByMigration: false,
  });
});

test('a newer workbook is shown as far as this version understands it', () => {
  const workbook = workbookOf();
  const newer = {
    ...workbook,
    version: 2,
    jobs: [{ ...workbook.jobs[0], workMode: 'on-the-moon', openings: 'many' }],
  };
  const parsed = parseWorkbook(fileOf(newer));
  expect(parsed.newer).toBe(true);
  expect(parsed.workbook.jobs).toMatchObject([{ title: 'Tester', workMode: null }]);
});

test('a newer workbook that has become something else is refused with a sentence', () => {
  const { jobs: _, ...rest } = workbookOf();
  expect(() => parseWorkbook(fileOf({ ...rest, version: 2, vacancies: [] }))).toThrow(
    /newer Rolebook.*Update Rolebook/,
  );
});
