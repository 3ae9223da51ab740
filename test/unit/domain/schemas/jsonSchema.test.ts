import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { workbookJsonSchema } from '#domain/schemas/jsonSchema.ts';

test('the JSON Schema in resources says what the schemas say today', async () => {
  const file = new URL('../../../../resources/workbook.schema.json', import.meta.url);
  const written: unknown = JSON.parse(await readFile(file, 'utf8'));
  const today: unknown = JSON.parse(JSON.stringify(workbookJsonSchema()));
  expect(written, 'out of date: run `npm run schema` and commit resources/workbook.schema.json').toEqual(
    today,
  );
});

test('each word of the workbook has its definition by name', () => {
  const { $defs } = workbookJsonSchema() as { $defs: Record<string, unknown> };
  expect(Object.keys($defs)).toEqual(
    expect.arrayContaining([
      'Job',
      'Section',
      'Skill',
      'Plan',
      'Stage',
      'Criterion',
      'Candidate',
      'Assessment',
    ]),
  );
  expect(Object.keys($defs).filter((name) => name.startsWith('__'))).toEqual([]);
});
