import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BatchChoice, BatchProgress } from '#contract/batches.ts';
import { usualPattern } from '#domain/batch/pattern.ts';
import { usualForms } from '#domain/forms/wanted.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { docxLines } from '../../../support/docxText.ts';
import { expectSoundDocx } from '../../../support/docxValid.ts';
import { freshFolder, someEngine } from '../../../support/engine.ts';
import { countingIds } from '../../../support/ids.ts';
import { smallDisk } from '../../../support/smallDisk.ts';

async function withSample() {
  const some = await someEngine();
  const home = await freshFolder();
  const path = join(home, 'sample.rolebook');
  const workbook = sampleWorkbook(countingIds());
  await writeFile(path, JSON.stringify(workbook));
  await some.engine['workbook:open']({ path });
  const folder = join(home, 'out');
  await mkdir(folder);
  const jobs = workbook.jobs.map(({ id }) => id);
  const choice = (changes: Partial<BatchChoice> = {}): BatchChoice => ({
    document: 'candidate-report',
    jobs,
    candidates: null,
    as: 'each',
    pattern: '{candidate} – {job}',
    existing: 'skip',
    ...changes,
  });
  const run = async (changes: Partial<BatchChoice> = {}, into = folder) => {
    await some.engine['batch:run']({ choice: choice(changes), folder: into });
    const end = await some.engine['batch:end'](undefined);
    if (!end) throw new Error('No batch ran.');
    return end;
  };
  const names = async () => (await readdir(folder)).sort();
  return { ...some, workbook, jobs, folder, choice, run, names };
}

test('a report for each candidate of each job lies in the folder, sound and about its candidate', async () => {
  const { run, names, folder, workbook, told } = await withSample();
  const { progress, rows } = await run();
  expect(progress).toMatchObject({ state: 'done', done: 26, total: 26, written: 26, skipped: 0, failed: 0 });
  expect(await names()).toEqual(rows.map(({ file }) => file).sort());
  for (const { file, candidate, job } of rows.slice(0, 2)) {
    const bytes = await readFile(join(folder, file));
    await expectSoundDocx(bytes);
    const person = workbook.candidates.find(({ id }) => id === candidate);
    const title = workbook.jobs.find(({ id }) => id === job)?.title;
    expect(docxLines(bytes).slice(0, 5)).toContain(person?.name);
    expect(file).toBe(`${person?.name} – ${title}.docx`);
  }
  await expect
    .poll(() => told.filter(({ event }) => event === 'batch:progress').at(-1)?.payload)
    .toEqual(progress);
});

test('every kind of document can be written for many; a pattern that tells nothing apart gets numbers', async () => {
  const { run, names } = await withSample();
  for (const document of ['posting', 'job-description', 'shortlist', 'hiring-file', 'matrix'] as const) {
    const { progress } = await run({ document, pattern: `{document}` });
    expect([document, progress.written, progress.failed]).toEqual([document, 3, 0]);
  }
  expect(await names()).toContain('Matrix (3).csv');
  expect(await names()).toContain('Job posting (2).docx');
  const copies = await run({ document: 'candidate-copy', pattern: '{number} {candidate}' });
  expect(copies.rows[0]?.file).toMatch(/^01 /);
  for (const format of ['html', 'md', 'txt', 'json'] as const) {
    const { rows } = await run({ document: 'posting', format, pattern: '{job}' });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
    expect(rows[0]?.file).toMatch(new RegExp(`\\.${format}$`));
  }
});

test('interview forms are files of their own that can be read back, named by whom and what they are for', async () => {
  const { engine, run, choice, names, folder, jobs, workbook } = await withSample();
  const [job = ''] = jobs;
  const [nadia] = workbook.people.filter(({ name }) => name === 'Nadia Brandt');
  const forms = { ...usualForms, interviewers: [nadia?.id ?? '', null] };
  const asked = {
    document: 'interview-form' as const,
    jobs: [job],
    pattern: usualPattern('interview-form'),
  };
  const { rows } = await run({ ...asked, forms });
  expect(await names()).toContain('Amara Okoye – Finding faults – Nadia Brandt.docx');
  expect(await names()).toContain('Amara Okoye – Finding faults – Interview form.docx');
  const { ids } = await engine['form:read']({
    paths: rows.slice(0, 4).map(({ file }) => join(folder, file)),
  });
  const read = await engine['form:list'](undefined);
  expect(read.map(({ id, state }) => [id, state])).toEqual([
    [ids[0], 'empty'],
    [ids[1], 'who'],
    [ids[2], 'empty'],
    [ids[3], 'who'],
  ]);
  const usual = await engine['batch:names'](choice(asked));
  expect(usual).toMatchObject({ documents: 11, leftOut: { decided: 3, nowhere: 1, submitted: 5 } });
  const { outline } = await engine['batch:outline'](choice(asked));
  const words = JSON.stringify(outline);
  expect(words).toContain('What was said or done, in their words where you can');
  const together = await engine['batch:names'](choice({ ...asked, as: 'one' }));
  expect(together.problem).toBe(
    'An interview form comes back as one file for one scorecard: write one file each.',
  );
});

test('that somebody has submitted leaves their form out also for those who may not see what they said', async () => {
  const { engine, workbook, choice, jobs } = await withSample();
  const asked = choice({ document: 'interview-form', jobs: jobs.slice(0, 1) });
  const before = await engine['batch:names'](asked);
  for (const { id } of workbook.people) {
    await engine['me:put']({ person: id });
    expect(await engine['batch:names'](asked)).toEqual(before);
  }
});

test('what is there stays and is counted as skipped; beside it goes a number; replaced only when asked', async () => {
  const { run, names, folder, jobs } = await withSample();
  const some = { document: 'matrix' as const, jobs: jobs.slice(0, 2), pattern: '{document}' };
  await writeFile(join(folder, 'Matrix.csv'), 'mine');
  expect((await run(some)).progress).toMatchObject({ written: 1, skipped: 1, failed: 0 });
  expect((await run({ ...some, existing: 'beside' })).progress).toMatchObject({ written: 2, skipped: 0 });
  expect(await names()).toEqual(['Matrix (2) (2).csv', 'Matrix (2).csv', 'Matrix (3).csv', 'Matrix.csv']);
  expect(await readFile(join(folder, 'Matrix.csv'), 'utf8')).toBe('mine');
  expect((await run({ ...some, existing: 'replace' })).progress).toMatchObject({ written: 2 });
  expect(await readFile(join(folder, 'Matrix.csv'), 'utf8')).not.toBe('mine');
  expect(await names()).toHaveLength(4);
});

test('cancelled, what is written stays whole and nothing else is there; edits go on meanwhile', async () => {
  const { engine, choice, folder, jobs, told } = await withSample();
  await engine['batch:run']({ choice: choice(), folder });
  await expect.poll(async () => (await readdir(folder)).length).toBeGreaterThan(2);
  await engine['edit:apply']({
    label: 'rename',
    changes: [{ put: ['jobs', jobs[2] ?? '', 'title'], value: 'New' }],
  });
  await engine['batch:cancel'](undefined);
  const end = await engine['batch:end'](undefined);
  expect(end?.progress.state).toBe('cancelled');
  const files = await readdir(folder);
  expect(files.length).toBeLessThan(26);
  expect(files.sort()).toEqual(end?.rows.map(({ file }) => file).sort());
  for (const file of files.slice(-2)) await expectSoundDocx(await readFile(join(folder, file)));
  const last = () =>
    told.findLast(({ event }) => event === 'batch:progress')?.payload as BatchProgress | undefined;
  await expect.poll(() => last()?.state).toBe('cancelled');
});

test('one document holds all, each on pages of its own; cancelled, it is not there at all', async () => {
  const { run, engine, choice, folder, names, workbook } = await withSample();
  const { progress, rows } = await run({ as: 'one', pattern: '{candidate} – {document} – {date}' });
  expect(progress).toMatchObject({ done: 26, total: 26, written: 1 });
  expect(rows[0]?.file).toMatch(/^Candidate report – \d{4}-\d\d-\d\d\.docx$/);
  const bytes = await readFile(join(folder, rows[0]?.file ?? ''));
  await expectSoundDocx(bytes);
  const text = docxLines(bytes).join('\n');
  for (const { name, applications } of workbook.candidates)
    if (applications.length > 0) expect(text).toContain(name);
  await engine['batch:run']({ choice: choice({ as: 'one', pattern: 'second' }), folder });
  await engine['batch:cancel'](undefined);
  expect((await engine['batch:end'](undefined))?.progress).toMatchObject({ state: 'cancelled', written: 0 });
  expect(await names()).toHaveLength(1);
});

test('postings for search engines come together as one list, web pages as one page', async () => {
  const { run, folder } = await withSample();
  const json = await run({ document: 'posting', format: 'json', as: 'one', pattern: 'all' });
  expect(JSON.parse(await readFile(join(folder, json.rows[0]?.file ?? ''), 'utf8'))).toHaveLength(3);
  const html = await run({ document: 'posting', format: 'html', as: 'one', pattern: 'all' });
  const page = await readFile(join(folder, html.rows[0]?.file ?? ''), 'utf8');
  for (const title of ['Stage Manager', 'Box Office Lead']) expect(page).toContain(title);
});

test('what cannot be is refused in a sentence before anything is written', async () => {
  const { engine, choice, folder, names } = await withSample();
  const refusals: [Partial<BatchChoice>, RegExp][] = [
    [{ pattern: '{name} {sex}' }, /^\{name\}, \{sex\} are no pieces of a file name/],
    [{ document: 'candidate-copy', as: 'one' }, /one person’s data only/],
    [{ document: 'matrix', as: 'one' }, /different columns/],
    [{ jobs: [] }, /There is nothing to write/],
  ];
  for (const [changes, sentence] of refusals) {
    const wrong = choice(changes);
    expect((await engine['batch:names'](wrong)).problem).toMatch(sentence);
    await expect(async () => engine['batch:run']({ choice: wrong, folder })).rejects.toThrow(sentence);
  }
  await engine['batch:run']({ choice: choice(), folder });
  await expect(async () => engine['batch:run']({ choice: choice(), folder })).rejects.toThrow(/already/);
  await engine['batch:cancel'](undefined);
  await engine['batch:end'](undefined);
  expect((await names()).length).toBeLessThan(26);
});

test('what failed says why, and is tried again without the others', async () => {
  const { engine, run, folder, jobs } = await withSample();
  await mkdir(join(folder, 'Matrix.csv'));
  const some = { document: 'matrix' as const, jobs: jobs.slice(0, 2), pattern: '{document}' };
  const { progress, rows } = await run({ ...some, existing: 'replace' });
  expect(progress).toMatchObject({ written: 1, failed: 1 });
  expect(rows.find(({ outcome }) => outcome === 'failed')?.why).toBe('it is a folder; choose a file.');
  await rm(join(folder, 'Matrix.csv'), { recursive: true });
  await engine['batch:again'](undefined);
  expect((await engine['batch:end'](undefined))?.progress).toMatchObject({
    state: 'done',
    done: 1,
    total: 1,
    written: 2,
    failed: 0,
  });
});

test('a full disk fails file by file, leaves nothing half written, and can be tried again', async () => {
  const disk = await smallDisk(400 * 1024);
  test.skip(disk === null, 'This machine does not let the test mount a small disk.');
  if (!disk) return;
  try {
    const { run, engine } = await withSample();
    const { progress, rows } = await run({}, disk.folder);
    expect(progress.failed).toBeGreaterThan(0);
    expect(progress.written + progress.failed).toBe(26);
    expect(rows.find(({ outcome }) => outcome === 'failed')?.why).toMatch(/disk is full|only a part/);
    const files = await readdir(disk.folder);
    expect(files).toHaveLength(progress.written);
    for (const file of files.slice(-2)) await expectSoundDocx(await readFile(join(disk.folder, file)));
    const state = await engine['batch:state'](undefined);
    expect(state?.rows[0]?.outcome).toBe('failed');
    for (const file of files) await rm(join(disk.folder, file));
    await engine['batch:again'](undefined);
    expect((await engine['batch:end'](undefined))?.progress.failed).toBeLessThan(progress.failed);
  } finally {
    await disk.remove();
  }
});

test('a workbook that is closed ends its batch; another one knows nothing of it', async () => {
  const { engine, choice, folder } = await withSample();
  await engine['batch:run']({ choice: choice(), folder });
  await engine['workbook:close'](undefined);
  const other = join(await freshFolder(), 'other.rolebook');
  await engine['workbook:create']({ path: other, start: { from: 'blank' } });
  expect(await engine['batch:state'](undefined)).toBeNull();
  const count = (await readdir(folder)).length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await readdir(folder)).toHaveLength(count);
});

test('the ratings that are hidden from who sits here are in no file', async () => {
  const { engine, workbook, run, folder, jobs } = await withSample();
  const owen = workbook.people.find(({ name }) => name === 'Owen Pryce')?.id ?? '';
  await engine['me:put']({ person: owen });
  const [job = ''] = jobs;
  const { rows } = await run({ jobs: [job], as: 'one' });
  const text = docxLines(await readFile(join(folder, rows[0]?.file ?? ''))).join('\n');
  const open = await engine['assessment:list']({ job });
  const hidden = open.filter((row) => row.hidden).map(({ id }) => id);
  expect(hidden.length).toBeGreaterThan(0);
  const evidence = (ids: readonly string[], isIn: boolean) =>
    workbook.assessments
      .filter((one) => one.job === job && ids.includes(one.id) === isIn)
      .flatMap(({ ratings }) => ratings.map((rating) => rating.evidence))
      .filter(Boolean);
  const shown = new Set(evidence(hidden, false));
  for (const said of evidence(hidden, true)) if (!shown.has(said)) expect(text).not.toContain(said);
});

test('data for job search engines that lacks what they require says so beside its file', async () => {
  const { engine, jobs, run } = await withSample();
  const [job = ''] = jobs;
  await engine['edit:apply']({ label: 'x', changes: [{ put: ['organisation', 'name'], value: '' }] });
  const { rows } = await run({ document: 'posting', format: 'json', jobs: [job] });
  expect(rows[0]).toMatchObject({ outcome: 'written', why: expect.stringContaining('hiringOrganization') });
});
