import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook, workbookChunks } from '#engine/storage/format/stringify.ts';
import { bigWorkbook } from '../../../../support/bigWorkbook.ts';
import { countingIds } from '../../../../support/ids.ts';

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('an empty workbook and a full one are written as JSON with two spaces and a final newline', () => {
  const empty = newWorkbook(countingIds());
  expect(text(stringifyWorkbook(empty))).toBe(asJson(empty));
  const full = bigWorkbook({ jobs: 3, candidates: 40, assessments: 60 });
  expect(text(stringifyWorkbook(full))).toBe(asJson(full));
});

test('a large workbook comes in many pieces, so that others can run between two', () => {
  const workbook = bigWorkbook({ jobs: 3, candidates: 800, assessments: 1_600 });
  const chunks = Array.from(workbookChunks(workbook), (chunk) => Buffer.from(chunk));
  expect(chunks.length).toBeGreaterThan(3);
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(1_000_000);
  expect(text(Buffer.concat(chunks))).toBe(asJson(workbook));
});

test('after an edit what changed is written, though the rest is remembered', () => {
  const before = bigWorkbook({ jobs: 2, candidates: 5, assessments: 5 });
  stringifyWorkbook(before);
  const [job] = before.jobs;
  const { workbook: after } = applyChanges(before, [
    { put: ['jobs', job?.id ?? '', 'title'], value: 'Taster' },
    { put: ['organisation', 'name'], value: 'Another' },
    { remove: ['candidates', before.candidates[2]?.id ?? ''] },
  ]);
  expect(text(stringifyWorkbook(after))).toBe(asJson(after));
  expect(text(stringifyWorkbook(before))).toBe(asJson(before));
});

test('an entity that did not change is put into words once', () => {
  const workbook = bigWorkbook({ jobs: 1, candidates: 2, assessments: 0 });
  let asked = 0;
  const watched = Object.defineProperty({ ...workbook.candidates[0] }, 'toJSON', {
    value: () => {
      asked += 1;
      return workbook.candidates[0];
    },
  }) as (typeof workbook.candidates)[number];
  const twice = { ...workbook, candidates: [watched] };
  expect(text(stringifyWorkbook(twice))).toBe(text(stringifyWorkbook({ ...twice, revision: 0 })));
  expect(asked).toBe(1);
});
