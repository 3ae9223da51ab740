import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../../../electron/cli/program.ts';
import { freshFolder } from '../../support/engine.ts';

test.beforeAll(async () => {
  // The program keeps its journals where the app does; here that is a folder of the test's own.
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

async function rolebook(...argv: string[]) {
  const said = { out: '', err: '' };
  const status = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

async function workbook(csv: string) {
  const folder = await freshFolder();
  const [file, people] = [join(folder, 'a.rolebook'), join(folder, 'people.csv')];
  await rolebook('new', file, '--template', 'back-end-developer', '--title', 'Developer');
  await writeFile(people, csv);
  return { folder, file, people };
}

const csv =
  'Name;Email;Applied\nAda;ada@example.org;03/04/2026\n;;\n;;04/04/2026\nBo;bo at example;25/04/2026\n';

test('rolebook import --candidates adds them to a job and says which rows stayed out', async () => {
  const { file, people } = await workbook(csv);
  const { status, out } = await rolebook(
    'import',
    file,
    '--candidates',
    people,
    '--job',
    'Developer',
    '--json',
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    ok: true,
    ...{ added: 2, merged: 0, skipped: 0, notRead: [] },
    bad: [{ file: 'people.csv', line: 4, why: 'neither a name nor an e-mail address stands there' }],
    changed: [expect.objectContaining({ line: 5, column: 'Email', value: 'bo at example' })],
  });
  const { candidates, jobs } = JSON.parse(await readFile(file, 'utf8'));
  expect(candidates.map(({ name }: { name: string }) => name)).toEqual(['Ada', 'Bo']);
  expect(candidates[0].applications[0]).toMatchObject({ job: jobs[0].id, applied: '2026-04-03' });

  // Once more: they are there already.
  const again = await rolebook('import', file, '--candidates', people, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ ok: true, added: 0, skipped: 2 });
  const anyway = await rolebook('import', file, '--candidates', people, '--duplicates', 'add');
  expect(anyway.out).toContain('Added: 2. Added to existing ones: 0. Skipped: 0. Stayed out: 1.');
});

test('a file that cannot be read, days that could be either and a job that is not there are one sentence', async () => {
  const { folder, file, people } = await workbook('Name,Applied\nAda,03/04/2026\n');
  const unclear = await rolebook('import', file, '--candidates', people);
  expect(unclear).toMatchObject({ status: 1, out: '' });
  expect(unclear.err).toMatch(/which day 03\/04\/2026 is\. Say --days/);
  expect(await rolebook('import', file, '--candidates', people, '--days', 'month-first')).toMatchObject({
    status: 0,
  });
  expect((await rolebook('import', file, '--candidates', people, '--job', 'Cook')).err).toMatch(
    /no job “Cook”/,
  );
  await writeFile(join(folder, 'old.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  const old = await rolebook('import', file, '--candidates', join(folder, 'old.xls'));
  expect([old.status, old.err]).toEqual([1, expect.stringContaining('old Excel file (.xls)')]);
  expect(await rolebook('import', file)).toMatchObject({ status: 2 });
});
