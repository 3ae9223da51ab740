import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { documentKinds } from '#contract/reports.ts';
import { dataFolder } from '../../../electron/cli/dataFolder.ts';
import { run } from '../../../electron/cli/program.ts';
import { docxLines } from '../../support/docxText.ts';
import { freshFolder } from '../../support/engine.ts';
import { filledWhole } from '../../support/formFilling.ts';
import { secret, submitted, withInterviews } from '../../support/interviews.ts';

const sentence =
  'One submitted scorecard is left out: hidden at this computer until every scorecard that is owed from it is submitted.';

/** A computer with a workbook in which Anna has submitted; whoever is named sat at its window last. */
async function computer(sits: string | null) {
  process.env.XDG_CONFIG_HOME = await freshFolder();
  const some = await withInterviews(dataFolder());
  await submitted(some, 'anna');
  await some.engine['me:put']({ person: sits });
  await some.engine['workbook:close'](undefined);
  return some;
}

async function rolebook(...argv: string[]) {
  let out = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (out += text) });
  return { status, out };
}

async function textsIn(folder: string): Promise<string> {
  const texts = (await readdir(folder)).map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return name.endsWith('.csv') ? bytes.toString('utf8') : docxLines(bytes).join('\n');
  });
  return (await Promise.all(texts)).join('\n');
}

async function exported(file: string) {
  const told: Record<string, number> = {};
  const texts: string[] = [];
  for (const document of documentKinds) {
    const to = await freshFolder();
    const { out } = await rolebook('export', file, '--document', document, '--to', to, '--json');
    told[document] = JSON.parse(out).leftOut;
    texts.push(`${document}: ${await textsIn(to)}`);
  }
  return { told, texts };
}

const rated: readonly string[] = documentKinds.filter((document) => document !== 'job-description');

test('score leaves out what the app hides from whoever sits at this computer, and says how much', async () => {
  const { path, engine } = await computer('ben');
  const { out } = await rolebook('score', path);
  expect(out.trimEnd().split('\n').at(-1)).toBe(sentence);
  const report = JSON.parse((await rolebook('score', path, '--json')).out);
  expect(report.leftOut).toBe(1);
  expect(report.jobs[0].candidates[0]).toMatchObject({ candidate: 'cara', total: null, stages: [] });

  await engine['workbook:open']({ path });
  await submitted({ engine } as never, 'ben');
  await engine['workbook:close'](undefined);
  const after = JSON.parse((await rolebook('score', path, '--json')).out);
  expect(after.leftOut, 'nothing is owed any more').toBe(0);
  expect(after.jobs[0].candidates[0]).toMatchObject({ total: 3 });
});

test('no document from the command line says what is hidden at this computer', async () => {
  const { path } = await computer('ben');
  const { told, texts } = await exported(path);
  expect(texts.join('\n')).not.toContain(secret);
  const left = Object.fromEntries(
    documentKinds.map((document) => [document, Number(rated.includes(document))]),
  );
  expect(told).toEqual(left);
  const of = (candidate: string) => ['--document', 'candidate-report', '--candidate', candidate];
  const to = await freshFolder();
  expect((await rolebook('export', path, ...of('cara'), '--to', to)).out).toContain(sentence);
  expect(
    (await rolebook('export', path, ...of('dan'), '--to', to)).out,
    'it is about somebody else',
  ).not.toContain('left out');
});

test('a form that comes back does not tell what the scorecard held before, where that is hidden', async () => {
  const { path } = await computer('ben');
  const to = await freshFolder();
  const who = ['--candidate', 'cara', '--interviewer', 'anna'];
  await rolebook('export', path, '--document', 'interview-form', ...who, '--to', to);
  const [name = ''] = await readdir(to);
  const form = join(to, name);
  expect(docxLines(await readFile(form)).join('\n')).not.toContain(secret);
  await writeFile(form, filledWhole(new Uint8Array(await readFile(form)), { points: [5, 5] }));
  const { out } = await rolebook('read-form', path, form, '--json');
  expect(JSON.parse(out).forms[0].preview).toMatchObject({ isHidden: true, rows: [], interviewer: 'anna' });
  expect(out).not.toContain(secret);
});

for (const [who, sits] of [
  ['somebody who got up again', null],
  ['somebody who owes nothing here', 'rita'],
] as const) {
  test(`after ${who} sat at this computer, the command line shows what the app would`, async () => {
    const { path } = await computer(sits);
    const { leftOut } = JSON.parse((await rolebook('score', path, '--json')).out);
    expect(leftOut).toBe(sits === null ? 1 : 0);
  });
}

test('where nobody ever sat down, everything submitted is told', async () => {
  const { path } = await computer('ben');
  process.env.XDG_CONFIG_HOME = await freshFolder();
  const { told, texts } = await exported(path);
  for (const document of rated) {
    expect(told[document]).toBe(0);
    const hasEvidence = document !== 'matrix' && document !== 'shortlist';
    if (hasEvidence) expect(texts.find((text) => text.startsWith(document))).toContain(secret);
  }
  expect((await rolebook('score', path)).out).not.toContain('submitted scorecard');
});

test('a seat that cannot be read hides what is owed, as in the app', async () => {
  const { path } = await computer('rita');
  const seats = join(dataFolder(), 'seats');
  for (const name of await readdir(seats)) await writeFile(join(seats, name), '{');
  expect(JSON.parse((await rolebook('score', path, '--json')).out).leftOut).toBe(1);
});
