import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../../../electron/cli/program.ts';
import { docxLines } from '../../support/docxText.ts';
import { expectSoundDocx } from '../../support/docxValid.ts';
import { freshFolder } from '../../support/engine.ts';

test.beforeAll(async () => {
  // The program keeps its journals where the app does; here that is a folder of the test's own.
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

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

async function newWorkbook(...more: string[]) {
  const folder = await freshFolder();
  const file = join(folder, 'a.rolebook');
  const made = await rolebook('new', file, '--template', 'back-end-developer', ...more);
  expect(made).toMatchObject({ status: 0, err: '' });
  return { folder, file };
}

test('new and export give a valid document with every fact of the template under the title asked for', async () => {
  const { folder, file } = await newWorkbook('--title', 'X', '--location', 'York');
  const to = join(folder, 'out', 'deep');
  const exported = await rolebook('export', file, '--document', 'posting', '--to', to, '--json');
  expect(exported).toMatchObject({ status: 0, err: '' });
  const report = JSON.parse(exported.out);
  expect(report).toMatchObject({ ok: true, documents: [{ outcome: 'written', file: join(to, 'X.docx') }] });
  const bytes = await readFile(join(to, 'X.docx'));
  await expectSoundDocx(bytes);
  const lines = await docxLines(bytes);
  const { jobs } = JSON.parse(await readFile(file, 'utf8'));
  const [job] = jobs;
  expect(lines[0]).toBe('X');
  const text = lines.join('\n');
  for (const section of job.sections) {
    expect(text).toContain(section.heading);
    for (const block of section.body) {
      expect(text).toContain(block.runs.map((part: { text: string }) => part.text).join(''));
    }
  }
  for (const skill of job.skills) expect(text).toContain(skill.name);
  for (const stage of job.plan.stages) expect(text).toContain(stage.summary);
  expect([job.sections.length, job.skills.length, job.plan.stages.length]).toEqual([6, 15, 8]);
});

test('export names the job, by title or id, and leaves alone what is there', async () => {
  const { folder, file } = await newWorkbook();
  const { jobs } = JSON.parse(await readFile(file, 'utf8'));
  const to = join(folder, 'out');
  const args = ['export', file, '--document', 'posting', '--to', to] as const;
  expect((await rolebook(...args, '--job', 'back-end developer')).status).toBe(0);
  const [name] = await readdir(to);
  await writeFile(join(to, name ?? ''), 'mine');
  const skipped = await rolebook(...args, '--job', jobs[0].id);
  expect(skipped).toMatchObject({ status: 0, out: expect.stringContaining('Skipped:') });
  expect(await readFile(join(to, name ?? ''), 'utf8')).toBe('mine');
  expect((await rolebook(...args, '--replace')).out).toContain('Written:');
  const unknown = await rolebook(...args, '--job', 'Nobody');
  expect(unknown).toMatchObject({ status: 1, out: '' });
  expect(unknown.err).toBe('There is no job “Nobody” in this workbook. It has: “Back-end Developer”.\n');
});

test('check says that a sound workbook is one, finds what is wrong, and mends a copy', async () => {
  const { folder, file } = await newWorkbook();
  expect(await rolebook('check', file)).toMatchObject({ status: 0, out: 'This is a sound workbook.\n' });
  const data = JSON.parse(await readFile(file, 'utf8'));
  data.jobs[0].skills[0].askedBy = { section: 'nowhere', block: 'nothing' };
  data.jobs[0].openings = 'many';
  const damaged = join(folder, 'damaged.rolebook');
  await writeFile(damaged, JSON.stringify(data));
  const before = await readFile(damaged);
  const found = await rolebook('check', damaged, '--json');
  expect(found.status).toBe(1);
  expect(JSON.parse(found.out)).toMatchObject({ ok: false, written: null });
  const mended = join(folder, 'mended.rolebook');
  expect((await rolebook('check', damaged, '--repair', mended)).out).toContain('Mended:');
  expect(await rolebook('check', mended)).toMatchObject({ status: 0 });
  expect((await readFile(damaged)).equals(before)).toBe(true);
});

const wrongUsage: string[][] = [
  [],
  ['dance'],
  ['new'],
  ['new', 'x.rolebook'],
  ['new', 'x.rolebook', '--template', 'a', '--blank'],
  ['export', 'x.rolebook', '--document', 'posting'],
  ['export', 'x.rolebook', '--document', 'novel', '--to', 'out'],
  ['check', 'x.rolebook', '--loud'],
];
for (const argv of wrongUsage) {
  test(`“rolebook ${argv.join(' ')}” is wrong usage: status 2, nothing on standard output`, async () => {
    expect(await rolebook(...argv)).toMatchObject({ status: 2, out: '' });
  });
}

test('--help is not an error', async () => {
  expect(await rolebook('--help')).toMatchObject({
    status: 0,
    out: expect.stringContaining('Usage: rolebook'),
  });
});

test('every bad file is one sentence on standard error, status 1, and stays as it is', async () => {
  const folder = await freshFolder();
  const at = (name: string) => join(folder, name);
  await mkdir(at('folder.rolebook'));
  const { file } = await newWorkbook();
  const newer = { ...JSON.parse(await readFile(file, 'utf8')), version: 99, jobs: 'of another kind' };
  const bad: [string, string | null, RegExp][] = [
    ['missing.rolebook', null, /no longer there/],
    ['folder.rolebook', null, /it is a folder/],
    ['text.rolebook', 'Dear all', /cannot be read|not a workbook/],
    ['other.rolebook', '{"format":"recipes"}', /not a workbook/],
    ['newer.rolebook', JSON.stringify(newer), /newer Rolebook/],
    ['empty.rolebook', '', /empty/],
  ];
  for (const [name, content, sentence] of bad) {
    if (content !== null) await writeFile(at(name), content);
    for (const argv of [
      ['check', at(name)],
      ['export', at(name), '--document', 'posting', '--to', at('out')],
    ]) {
      const { status, out, err } = await rolebook(...argv);
      expect([name, status, out]).toEqual([name, 1, '']);
      expect(err).toMatch(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    if (content !== null) expect(await readFile(at(name), 'utf8')).toBe(content);
  }
});

test('an unwritable target and a taken name are told, and nothing is left behind', async () => {
  const { folder, file } = await newWorkbook();
  const taken = await rolebook('new', file, '--blank');
  expect(taken.err).toContain('there is already a file of that name');
  const none = await rolebook('new', join(folder, 'nowhere', 'a.rolebook'), '--blank');
  expect(none).toMatchObject({ status: 1, err: expect.stringContaining('folder') });
  const unknown = await rolebook('new', join(folder, 'b.rolebook'), '--template', 'astronaut');
  expect(unknown.err).toBe('There is no template named “astronaut”. Choose one of: back-end-developer.\n');
  await writeFile(join(folder, 'file'), '');
  const exported = await rolebook('export', file, '--document', 'posting', '--to', join(folder, 'file', 'x'));
  expect(exported.err).toContain('cannot be made');
  expect((await readdir(folder)).sort()).toEqual(['a.rolebook', 'file']);
});

test('a document that cannot be written is told with its reason, and the others are written', async () => {
  const { folder, file } = await newWorkbook('--title', 'First');
  const data = JSON.parse(await readFile(file, 'utf8'));
  data.jobs.push({
    ...data.jobs[0],
    id: 'second',
    title: 'Second',
    sections: [],
    skills: [],
    plan: { ...data.jobs[0].plan, stages: [] },
  });
  await writeFile(file, JSON.stringify(data));
  await mkdir(join(folder, 'out', 'First.docx'), { recursive: true });
  const args = ['--document', 'posting', '--to', join(folder, 'out'), '--replace'];
  const { status, out } = await rolebook('export', file, ...args);
  expect(status).toBe(1);
  expect(out).toMatch(/^Not written: .*First\.docx: .*it is a folder/m);
  expect(out).toMatch(/^Written: .*Second\.docx$/m);
});

test('a document can be read by others, as the system has it for new files', async () => {
  const { folder, file } = await newWorkbook('--title', 'First');
  await rolebook('export', file, '--document', 'posting', '--to', join(folder, 'out'));
  await writeFile(join(folder, 'usual'), '');
  const modeOf = async (name: string) => (await stat(join(folder, name))).mode & 0o777;
  expect(await modeOf('out/First.docx')).toBe(await modeOf('usual'));
  expect(await modeOf('a.rolebook')).toBe(0o600);
});
