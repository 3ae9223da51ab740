import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { anyWorkbook } from '../support/arbitraries.ts';

const trials = process.env.ROLEBOOK_FAULTS === 'full' ? 10_000 : 300;

test(`${trials} generated workbooks come back from their files as they were, unknown fields too`, () => {
  test.setTimeout(20 * 60_000);
  let written = 0;
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const bytes = stringifyWorkbook(workbook);
      expect(Buffer.from(bytes).toString('utf8')).toBe(`${JSON.stringify(workbook, null, 2)}\n`);
      const { workbook: read, newer, changedByMigration } = parseWorkbook(bytes);
      expect(read).toEqual(workbook);
      expect({ newer, changedByMigration }).toEqual({ newer: false, changedByMigration: false });
      expect(Buffer.compare(stringifyWorkbook(read), bytes)).toBe(0);
      written += 1;
    }),
    { numRuns: trials },
  );
  console.log(`round trip: ${written} workbooks, 0 differences`);
});
