import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../../../electron/cli/program.ts';
import { inRoot } from '../../../electron/tooling/paths.ts';
import { freshFolder } from '../../support/engine.ts';

test.beforeAll(async () => {
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

async function rolebook(...argv: string[]) {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  return { status: await run(argv, { out: write, err: write }), out };
}

test('rolebook import --job adds the job of each posting, and tells what was recognised', async () => {
  const folder = await freshFolder();
  const file = join(folder, 'a.rolebook');
  await rolebook('new', file, '--blank');
  const reference = inRoot('test', 'fixtures', 'postings', 'reference.txt');
  const pdf = join(folder, 'old.pdf');
  await writeFile(pdf, '%PDF-1.4');
  const { status, out } = await rolebook('import', file, '--job', reference, pdf, '--json');
  expect(status).toBe(1);
  const { jobs } = JSON.parse(out) as { jobs: Record<string, unknown>[] };
  expect(jobs[0]).toMatchObject({ outcome: 'added', title: 'Back-end Developer', language: 'en-GB' });
  expect(jobs[0]?.sections).toMatchObject([
    { purpose: 'overview', items: 2 },
    { purpose: 'brief', items: 1 },
    { purpose: 'responsibilities', items: 6 },
    { purpose: 'requirements', items: 16 },
    { purpose: 'skills' },
    { purpose: 'stages' },
  ]);
  expect(jobs[0]?.skills).toHaveLength(15);
  expect(jobs[0]?.stages).toHaveLength(8);
  expect(jobs[1]).toMatchObject({ outcome: 'refused', why: expect.stringContaining('is a PDF') });

  const { out: listed } = await rolebook(
    'export',
    file,
    '--document',
    'posting',
    '--to',
    join(folder, 'out'),
  );
  expect(listed).toContain('Written:');
});
