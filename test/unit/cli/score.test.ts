import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { JobScores } from '#domain/scoring/figures.ts';
import { run } from '../../../electron/cli/program.ts';
import { freshFolder } from '../../support/engine.ts';

test.beforeAll(async () => {
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

async function rolebook(...argv: string[]) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

async function sampleFile(change: (workbook: { jobs: Record<string, unknown>[] }) => void = () => undefined) {
  const file = join(await freshFolder(), 'sample.rolebook');
  await copyFile('resources/samples/sample.json', file);
  const workbook = JSON.parse(await readFile(file, 'utf8'));
  change(workbook);
  await writeFile(file, JSON.stringify(workbook));
  return file;
}

test('score prints a ranking, what turns it, who is out, and the matrix, for each job', async () => {
  const { status, out, err } = await rolebook('score', await sampleFile());
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const lines = out.split('\n');
  for (const title of ['Back-end Developer, Ticketing', 'Stage Manager', 'Box Office Lead']) {
    expect(lines).toContain(title);
  }
  expect(out).toMatch(/^1= +1 +Amara Okoye +4\.14 +±0\.06 +4\.08–4\.20 +68 %/m);
  expect(out).toMatch(/^– +11 +Tomasz Wilk +3\.39 .* out: Keeps data safe 2\.00, minimum 3$/m);
  expect(out).toContain('Amara Okoye and Jonas Lindqvist are tied: 0.04 apart');
  expect(out).toContain('weights moving by 9.3 % each, leaving out Nadia Brandt or leaving out Lena Hart');
  expect(out).toContain('Agreement: alpha 0.59');
  expect(out).toContain('Without Farah Siddiqui: Anjali Deshpande is no longer knocked out.');
  expect(out).toContain('Amara Okoye, Finding faults: scorecard of Owen Pryce not submitted.');
  expect(out).toMatch(/^ {2}Builds a reliable interface +2 +4\.00 +4\.00 +3\.50! +3\.00/m);
  expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
});

test('score --json prints one object that holds every figure in the promised shape', async () => {
  const file = await sampleFile();
  const { status, out, err } = await rolebook('score', file, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ ok: true, file });
  expect(report.people).toHaveLength(4);
  expect(report.jobs).toHaveLength(3);
  for (const { title, ...scores } of report.jobs) {
    expect(title).toEqual(expect.any(String));
    JobScores.parse(scores);
  }
});

test('one job is named by title, whatever the case, or by id', async () => {
  const file = await sampleFile();
  const byTitle = JSON.parse((await rolebook('score', file, '--job', 'stage manager', '--json')).out);
  expect(byTitle.jobs.map(({ title }: { title: string }) => title)).toEqual(['Stage Manager']);
  const byId = JSON.parse((await rolebook('score', file, '--job', byTitle.jobs[0].job, '--json')).out);
  expect(byId).toEqual(byTitle);
});

test('archived jobs are left out unless named', async () => {
  const file = await sampleFile(({ jobs }) => {
    for (const job of jobs) job.archived = job.title !== 'Box Office Lead';
  });
  const all = JSON.parse((await rolebook('score', file, '--json')).out);
  expect(all.jobs.map(({ title }: { title: string }) => title)).toEqual(['Box Office Lead']);
  expect((await rolebook('score', file, '--job', 'Stage Manager')).status).toBe(0);
});

test('what cannot be done is one sentence: no such job, no job at all, no file', async () => {
  const file = await sampleFile();
  const unknown = await rolebook('score', file, '--job', 'Nobody');
  expect(unknown).toMatchObject({ status: 1, out: '' });
  expect(unknown.err).toBe(
    'There is no job “Nobody” in this workbook. It has: “Back-end Developer, Ticketing”, “Stage Manager”, “Box Office Lead”.\n',
  );
  const blank = join(await freshFolder(), 'blank.rolebook');
  await rolebook('new', blank, '--blank');
  expect(await rolebook('score', blank)).toEqual({ status: 1, out: '', err: 'This workbook has no job.\n' });
  const missing = await rolebook('score', join(await freshFolder(), 'none.rolebook'));
  expect(missing).toMatchObject({ status: 1, out: '' });
  expect(missing.err.trimEnd().split('\n')).toHaveLength(1);
  expect((await rolebook('score')).status).toBe(2);
});

test('a job for which nobody is considered says so', async () => {
  const file = join(await freshFolder(), 'new.rolebook');
  await rolebook('new', file, '--template', 'back-end-developer', '--title', 'Keeper');
  expect((await rolebook('score', file)).out).toBe('Keeper\nNobody is considered for this job yet.\n');
});

test('scoring changes nothing in the file', async () => {
  const file = await sampleFile();
  const before = await readFile(file, 'utf8');
  await rolebook('score', file);
  expect(await readFile(file, 'utf8')).toBe(before);
});
