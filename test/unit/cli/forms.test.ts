import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixedFields } from '#domain/forms/fields.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { run } from '../../../electron/cli/program.ts';
import { freshFolder } from '../../support/engine.ts';
import { filled, filledWhole, withParagraph } from '../../support/formFilling.ts';
import { countingIds } from '../../support/ids.ts';

test.beforeAll(async () => {
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

const job = 'Back-end Developer, Ticketing';

async function sampleFile() {
  const folder = await freshFolder();
  const file = join(folder, 'sample.rolebook');
  await writeFile(file, JSON.stringify(sampleWorkbook(countingIds())));
  return { folder, file, to: join(folder, 'out') };
}

async function rolebook(...argv: string[]) {
  let out = '';
  let err = '';
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

const written =
  (folder: string, ...more: string[]) =>
  (file: string) =>
    rolebook('export', file, '--document', 'interview-form', '--job', job, '--to', folder, ...more);

async function change(path: string, deed: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  await writeFile(path, deed(new Uint8Array(await readFile(path))));
}

test('forms are written for who stands in a stage and who still has to rate there, or as named', async () => {
  const { file, to } = await sampleFile();
  const usual = await written(to, '--stage', 'Finding faults')(file);
  expect(usual.status).toBe(0);
  expect(usual.out).toContain(
    'Left out: 1 form, for its scorecard is submitted; --interviewer names them, or assigned',
  );
  expect((await readdir(to)).sort()).toEqual([
    'Amara Okoye – Finding faults – Nadia Brandt.docx',
    'Amara Okoye – Finding faults – Owen Pryce.docx',
    'Jonas Lindqvist – Finding faults – Owen Pryce.docx',
  ]);
  const again = await written(to, '--stage', 'Finding faults', '--interviewer', 'assigned')(file);
  expect(again.out.match(/^Skipped: /gm)).toHaveLength(3);
  expect(again.out.match(/^Written: .*/gm)).toEqual([
    `Written: ${join(to, 'Jonas Lindqvist – Finding faults – Nadia Brandt.docx')}`,
  ]);
  const everybody = await written(join(to, 'all'), '--candidate', 'all', '--json')(file);
  expect(JSON.parse(everybody.out)).toMatchObject({
    leftOut: 0,
    formsLeftOut: { decided: 0, nowhere: 1 },
  });
  const blank = join(to, 'blank');
  const who = ['--candidate', 'Helen Marsh', '--interviewer', 'blank', '--stage', 'Work samples'];
  expect((await written(blank, ...who)(file)).status).toBe(0);
  expect(await readdir(blank)).toEqual(['Helen Marsh – Work samples – Interview form.docx']);
  const wrong = await written(to, '--stage', 'Juggling')(file);
  expect(wrong).toMatchObject({ status: 1 });
  expect(wrong.err).toContain('There is no stage “Juggling” there.');
  const mixed = await rolebook('export', file, '--document', 'posting', '--stage', 'all', '--to', to);
  expect(mixed).toMatchObject({ status: 1 });
  expect(mixed.err).toContain('Only interview forms have stages and interviewers');
});

test('read-form says what would change, takes it when told to, and fails when something is not taken', async () => {
  const { file, to } = await sampleFile();
  await written(to, '--stage', 'Finding faults')(file);
  const form = join(to, 'Amara Okoye – Finding faults – Nadia Brandt.docx');
  await change(form, (bytes) => filledWhole(bytes, { points: [4, 3, 5, 4, 2] }));
  const look = await rolebook('read-form', file, form);
  expect(look.status).toBe(0);
  expect(look.out).toContain('Would change: ');
  expect(look.out).toContain('Amara Okoye, Finding faults, by Nadia Brandt');
  expect(look.out).toContain('new: Reads a running system: 3 “What was seen of Reads a running system”');
  expect(await rolebook('read-form', file, form), 'nothing was taken').toMatchObject({ out: look.out });

  const taken = await rolebook('read-form', file, form, '--accept', '--json');
  expect(taken.status).toBe(0);
  expect(JSON.parse(taken.out)).toMatchObject({ ok: true, forms: [{ outcome: 'submitted' }] });
  expect((await rolebook('read-form', file, form, '--accept')).out).toContain('Nothing to take: ');

  const other = join(to, 'Jonas Lindqvist – Finding faults – Owen Pryce.docx');
  await change(other, (bytes) => withParagraph(filledWhole(bytes, { points: [4, 4, 4, 4, 4] }), 'Hello!'));
  const open = await rolebook('read-form', file, other, '--accept');
  expect(open.status).toBe(1);
  expect(open.out).toContain('no place: “Hello!”');
  const refused = await rolebook('read-form', file, file);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.out).toContain('Refused: ');
  expect((await rolebook('read-form', file)).status).toBe(2);
});

test('a blank form is taken for whom one names', async () => {
  const { file, to } = await sampleFile();
  await written(
    to,
    '--candidate',
    'Helen Marsh',
    '--interviewer',
    'blank',
    '--stage',
    'Meeting the team',
  )(file);
  const [name = ''] = await readdir(to);
  const form = join(to, name);
  await change(form, (bytes) =>
    filled(filledWhole(bytes, { points: [4, 3, 5, 4, 2] }), { [fixedFields.interviewer]: 'F. Siddiqui' }),
  );
  const unknown = await rolebook('read-form', file, form, '--accept');
  expect(unknown).toMatchObject({ status: 1 });
  expect(unknown.out).toContain('name them with --interviewer');
  const named = await rolebook('read-form', file, form, '--accept', '--interviewer', 'farah siddiqui');
  expect(named).toMatchObject({ status: 0 });
  expect(named.out).toContain('Taken and submitted');
});
