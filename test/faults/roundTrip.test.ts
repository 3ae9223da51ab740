import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { anyWorkbook } from '../support/arbitraries.ts';
import { report } from './support/table.ts';

const trials = process.env.ROLEBOOK_FAULTS === 'full' ? 10_000 : 300;

test(`${trials} generated workbooks come back from their files as they were, unknown fields too`, () => {
  test.setTimeout(20 * 60_000);
  let written = 0;
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const bytes = stringifyWorkbook(workbook);
      // Plain comparisons: the runner's own take most of the time of ten thousand.
      if (Buffer.from(bytes).toString('utf8') !== `${JSON.stringify(workbook, null, 2)}\n`) {
        throw new Error('The file is not what the workbook says.');
      }
      const { workbook: read, newer, changedByMigration } = parseWorkbook(bytes);
      // Generated objects have no prototype; what JSON makes of them has, like what was read.
      const expected = JSON.parse(JSON.stringify(workbook));
      if (!isDeepStrictEqual(read, expected)) throw new Error('The workbook that was read is another one.');
      if (newer || changedByMigration) throw new Error('It is taken for another version.');
      if (Buffer.compare(stringifyWorkbook(read), bytes) !== 0) throw new Error('The bytes differ.');
      written += 1;
    }),
    { numRuns: trials, endOnFailure: true },
  );
  report({ fault: 'generated workbooks written and read', trials: written, bad: 0 });
  expect(written).toBe(trials);
});
