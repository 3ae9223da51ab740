import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BatchChoice } from '#contract/batches.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { createEngine } from '#engine/createEngine.ts';
import { run } from '../../../electron/cli/program.ts';
import { docxLines } from '../../support/docxText.ts';
import {
  freshFolder,
  type SomeEngine,
  someEngine,
  titleEdit,
  withTemplateJob,
} from '../../support/engine.ts';

type Engine = SomeEngine['engine'];

async function write(engine: Engine, job: string, format: 'docx' | 'html' = 'docx') {
  await engine['posting:write']({ job, format, path: join(await freshFolder(), `posting.${format}`) });
}

async function onDisk(engine: Engine, path: string): Promise<Workbook> {
  await engine['workbook:save'](undefined);
  return JSON.parse(await readFile(path, 'utf8'));
}

async function hiringFile(engine: Engine, job: string): Promise<string> {
  const path = join(await freshFolder(), 'file.docx');
  await engine['report:write']({
    request: { document: 'hiring-file', job, candidates: [] },
    path,
  });
  return docxLines(await readFile(path)).join('\n');
}

test('what a posting said when it left is kept once for each text, and the hiring file holds every one', async () => {
  const { engine, path, job } = await withTemplateJob();
  expect(await engine['posting:given']({ job })).toBeNull();
  expect(await hiringFile(engine, job)).toContain('No text that was given out is on record.');
  await write(engine, job);
  await write(engine, job, 'html');
  await engine['posting:gave']({ job, as: 'clipboard' });
  expect(await engine['posting:given']({ job })).toMatchObject({ as: 'docx', changed: false });
  expect(await hiringFile(engine, job)).toContain('It reads the same on');
  await engine['edit:apply'](titleEdit(job, 'Data Wrangler'));
  expect(await engine['posting:given']({ job })).toMatchObject({ changed: true });
  expect(await hiringFile(engine, job)).toContain('Changed since, as it stands on');
  await engine['posting:gave']({ job, as: 'clipboard' });
  const { jobs } = await onDisk(engine, path);
  expect(jobs[0]?.given?.map(({ as, parts }) => [as, parts[0]])).toEqual([
    ['docx', { type: 'title', text: 'Developer' }],
    ['clipboard', { type: 'title', text: 'Data Wrangler' }],
  ]);
  const text = await hiringFile(engine, job);
  expect(text).toMatch(/Given out on .*, as a Word document\nDeveloper\n/);
  expect(text).toMatch(/Given out on .*, copied for pasting\nData Wrangler\n/);
  expect(text).not.toContain('Changed since');
});

test('it is no step of undo, and neither undo, redo nor an old version takes it away', async () => {
  const { engine, path, job } = await withTemplateJob();
  await engine['edit:apply'](titleEdit(job, 'Data Wrangler'));
  await engine['edit:apply'](titleEdit(job, 'Data Engineer'));
  // The version kept is the one that this save replaces: nothing was given out in it.
  await engine['workbook:save'](undefined);
  await engine['edit:undo'](undefined);
  await write(engine, job);
  expect(await engine['workbook:state'](undefined)).toMatchObject({
    undo: 'rename to Data Wrangler',
    redo: 'rename to Data Engineer',
  });
  await engine['edit:redo'](undefined);
  await engine['edit:undo'](undefined);
  await engine['edit:undo'](undefined);
  await engine['workbook:save'](undefined);
  const oldest = (await engine['version:list'](undefined)).versions.at(-1);
  await engine['version:restore']({ id: oldest?.id ?? '', label: 'restore' });
  const { jobs } = await onDisk(engine, path);
  expect(jobs[0]?.given).toHaveLength(1);
});

test('no edit of the page rewrites it, and a copy of the job starts without it', async () => {
  const { engine, path, job } = await withTemplateJob();
  await write(engine, job);
  const before = await onDisk(engine, path);
  const whole = { ...before.jobs[0], given: [] };
  for (const change of [
    { remove: ['jobs', job, 'given'] },
    { put: ['jobs', job, 'given'], value: [] },
    {
      put: ['jobs', job, 'given', before.jobs[0]?.given?.[0]?.id ?? '', 'at'],
      value: '2020-01-01T00:00:00Z',
    },
    { put: ['jobs', job], value: whole as never },
  ]) {
    await expect(
      Promise.resolve().then(() => engine['edit:apply']({ label: 'rewrite', changes: [change] })),
    ).rejects.toThrow('What was given out stays on record.');
  }
  const copy = await engine['job:duplicate']({ id: job, label: 'duplicate' });
  const { jobs } = await onDisk(engine, path);
  expect(jobs.find(({ id }) => id === copy.id)?.given).toBeUndefined();
  expect(jobs.find(({ id }) => id === job)?.given).toEqual(before.jobs[0]?.given);
});

test('many postings at once are kept each, as files of their own and as one', async () => {
  const { engine, path, job } = await withTemplateJob();
  const other = await engine['job:duplicate']({ id: job, label: 'duplicate' });
  const choice: Omit<BatchChoice, 'as'> = {
    document: 'posting',
    format: 'md',
    jobs: [job, other.id],
    candidates: null,
    pattern: '{job}',
    existing: 'skip',
  };
  await engine['batch:run']({ choice: { ...choice, as: 'one' }, folder: await freshFolder() });
  await engine['batch:end'](undefined);
  await engine['edit:apply'](titleEdit(job, 'Data Wrangler'));
  await engine['batch:run']({ choice: { ...choice, as: 'each' }, folder: await freshFolder() });
  await engine['batch:end'](undefined);
  const { jobs } = await onDisk(engine, path);
  expect(jobs.map(({ given }) => given?.length)).toEqual([2, 1]);
});

test('copies in which different texts were given out keep both when they are brought together', async () => {
  const { engine, path, job } = await withTemplateJob();
  await engine['workbook:save'](undefined);
  const copy = join(await freshFolder(), 'copy.rolebook');
  await engine['workbook:copy']({ path: copy });
  const { engine: elsewhere } = await someEngine();
  await elsewhere['workbook:open']({ path: copy });
  await elsewhere['edit:apply'](titleEdit(job, 'Data Wrangler'));
  await write(elsewhere, job);
  await elsewhere['workbook:close'](undefined);
  await write(engine, job);
  await engine['merge:begin']({ path: copy });
  const choices = ((await engine['merge:state'](undefined))?.clashes ?? []).map(({ path: at }) => ({
    path: at,
    choice: { take: 'mine' as const },
  }));
  await engine['merge:settle']({ choices, label: 'bring together' });
  const { jobs } = await onDisk(engine, path);
  expect(jobs[0]?.given).toHaveLength(2);
});

test('the command line writes a posting and leaves the workbook as it is', async () => {
  const { engine, path } = await withTemplateJob();
  await engine['workbook:close'](undefined);
  const before = await readFile(path, 'utf8');
  const said: string[] = [];
  const to = await freshFolder();
  const status = await run(['export', path, '--document', 'posting', '--to', to], {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  expect([status, said.join('')]).toEqual([0, expect.stringContaining('Written')]);
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('a workbook that takes no edits still gives its posting out', async () => {
  const { engine, path, job } = await withTemplateJob();
  await engine['workbook:close'](undefined);
  const newer = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...newer, version: 99 }));
  const again = createEngine(await freshFolder(), () => undefined);
  await again['workbook:open']({ path });
  await write(again, job);
  expect(await again['posting:given']({ job })).toBeNull();
  await again['workbook:close'](undefined);
});
