import { expect, test } from '@playwright/test';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

function workbookWithJob() {
  const job = newJob(newId, 'Tester');
  job.sections = ['One', 'Two', 'Three'].map((heading) => newSection(newId, heading));
  return { workbook: { ...newWorkbook(newId), jobs: [job] }, job };
}

const headings = (workbook: Workbook) => workbook.jobs[0]?.sections.map(({ heading }) => heading);

test('a field is put, and its inverse brings the old value back', () => {
  const { workbook, job } = workbookWithJob();
  const after = applyChanges(workbook, [{ put: ['jobs', job.id, 'title'], value: 'Taster' }]);
  expect(after.workbook.jobs[0]?.title).toBe('Taster');
  expect(workbook.jobs[0]?.title).toBe('Tester');
  expect(applyChanges(after.workbook, after.inverse).workbook).toEqual(workbook);
});

test('a list member moves to a place, is replaced, added and removed, each with its inverse', () => {
  const { workbook, job } = workbookWithJob();
  const [one, , three] = job.sections as [never, never, never];
  const path = (id: string) => ['jobs', job.id, 'sections', id];
  const added = newSection(newId, 'Four');
  const steps: [Change, string[]][] = [
    [{ put: path((three as { id: string }).id), value: three, at: 0 }, ['Three', 'One', 'Two']],
    [{ put: path((one as { id: string }).id), value: one, at: 2 }, ['Two', 'Three', 'One']],
    [{ put: path(added.id), value: added as never, at: 1 }, ['One', 'Four', 'Two', 'Three']],
    [{ remove: path((one as { id: string }).id) }, ['Two', 'Three']],
  ];
  for (const [change, expected] of steps) {
    const after = applyChanges(workbook, [change]);
    expect(headings(after.workbook)).toEqual(expected);
    expect(applyChanges(after.workbook, after.inverse).workbook).toEqual(workbook);
  }
});

test('a list of changes is undone from its end', () => {
  const { workbook, job } = workbookWithJob();
  const section = newSection(newId, 'New');
  const changes: Change[] = [
    { put: ['jobs', job.id, 'sections', section.id], value: section as never },
    { put: ['jobs', job.id, 'sections', section.id, 'heading'], value: 'Newer' },
    { remove: ['jobs', job.id, 'sections', section.id] },
  ];
  const after = applyChanges(workbook, changes);
  expect(applyChanges(after.workbook, after.inverse).workbook).toEqual(workbook);
});

const refused: [string, (jobId: string) => Change, EditRefused['code']][] = [
  ['a place that is gone', () => ({ put: ['jobs', 'nobody', 'title'], value: 'x' }), 'gone'],
  ['removing what is gone', (id) => ({ remove: ['jobs', id, 'sections', 'none'] }), 'gone'],
  ['a value of the wrong kind', (id) => ({ put: ['jobs', id, 'title'], value: 7 }), 'invalid'],
  ['a required field taken away', (id) => ({ remove: ['jobs', id, 'title'] }), 'invalid'],
  ['another id in an entity', (id) => ({ put: ['jobs', id, 'id'], value: 'x' }), 'invalid'],
  ['an entity under another id', (id) => ({ put: ['jobs', id], value: { id: 'x' } }), 'invalid'],
  ['the envelope', () => ({ put: ['format'], value: 'x' }), 'invalid'],
  ['a whole list', () => ({ put: ['jobs'], value: [] }), 'invalid'],
  ['the prototype', (id) => ({ put: ['jobs', id, '__proto__'], value: {} }), 'invalid'],
  [
    'a field that leads to the prototype, however deep',
    (id) => ({ put: ['jobs', id, 'extra'], value: { a: [{ constructor: 1 }] } }),
    'invalid',
  ],
  [
    'an id that stands for something in another list',
    (id) => ({ put: ['people', id], value: { id } }),
    'invalid',
  ],
  ['a field of the prototype', () => ({ put: ['constructor', 'x'], value: {} }), 'invalid'],
];
for (const [what, change, code] of refused) {
  test(`${what} is refused and changes nothing`, () => {
    const { workbook, job } = workbookWithJob();
    const before = JSON.stringify(workbook);
    const attempt = () => applyChanges(workbook, [change(job.id)]);
    expect(attempt).toThrow(EditRefused);
    try {
      attempt();
    } catch (error) {
      expect((error as EditRefused).code).toBe(code);
    }
    expect(JSON.stringify(workbook)).toBe(before);
  });
}

test('unknown fields of a newer minor version pass through an edit', () => {
  const { workbook, job } = workbookWithJob();
  const newer = { ...workbook, jobs: [{ ...job, mood: 'sunny' }] };
  const after = applyChanges(newer, [{ put: ['jobs', job.id, 'title'], value: 'Taster' }]);
  expect(after.workbook.jobs[0]?.mood).toBe('sunny');
});

test('an edit that gives two members of a list one id is refused, for such a workbook could not be opened again', () => {
  const { workbook, job } = workbookWithJob();
  const [section] = job.sections;
  const change: Change = { put: ['jobs', job.id, 'sections'], value: [section, section] as never };
  expect(() => applyChanges(workbook, [change])).toThrow(/has the id of another one/);
});
