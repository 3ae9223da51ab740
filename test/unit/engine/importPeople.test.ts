import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { applicantRows } from '../../support/applicants.ts';
import { bigWorkbook } from '../../support/bigWorkbook.ts';
import { freshFolder, type SomeEngine, someEngine, withTemplateJob } from '../../support/engine.ts';
import { bytesIn, csvText } from '../../support/tables.ts';

async function opened(workbook: Workbook) {
  const path = join(await freshFolder(), 'hiring.rolebook');
  await writeFile(path, stringifyWorkbook(workbook));
  const some = await someEngine();
  await some.engine['workbook:open']({ path });
  return some.engine;
}

async function added(engine: SomeEngine['engine'], files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await freshFolder();
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), content);
  }
  const { problems } = await engine['importPeople:add']({ paths });
  return { problems, state: await engine['importPeople:state'](undefined) };
}

const all = { offset: 0, limit: 500 };
const take = (engine: SomeEngine['engine']) => engine['importPeople:take']({ label: 'import people.csv' });
const listed = (engine: SomeEngine['engine']) => engine['candidate:list']({ ...all });

test('good rows come in with their job as one step of undo, bad ones are listed with their line and why', async () => {
  const { engine, job } = await withTemplateJob();
  const csv = [
    'Name,Email,Job,Applied,Shoe size',
    'Ada,ada@example.org,developer,2026-04-03,39',
    ',,,2026-04-03,40',
    'Bo,bo at example,Cook,soon,',
  ].join('\n');
  const { state } = await added(engine, { 'people.csv': csv });
  expect(state).toMatchObject({ people: 2, problems: 4, duplicates: 0, added: 2, bad: 1, waitsFor: null });
  expect(
    (await engine['importPeople:problems'](all)).map(({ line, kind, isOut }) => [line, kind, isOut]),
  ).toEqual([
    [3, 'nobody', true],
    [4, 'email', false],
    [4, 'job', false],
    [4, 'day', false],
  ]);
  expect(await take(engine)).toEqual({ added: 2, merged: 0, skipped: 0, bad: 1 });
  const { rows } = await listed(engine);
  expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  const ada = await engine['candidate:get']({ id: rows[0]?.id ?? '' });
  expect(ada.applications[0]).toMatchObject({ job, applied: '2026-04-03' });
  expect(ada.notes.map(({ runs }) => runs[0]?.text)).toEqual(['Shoe size: 39']);
  expect((await engine['workbook:state'](undefined)).undo).toBe('import people.csv');
  await engine['edit:undo'](undefined);
  expect((await listed(engine)).total).toBe(0);
  await engine['edit:redo'](undefined);
  expect((await listed(engine)).total).toBe(2);
  expect((await engine['importPeople:state'](undefined)).sources).toEqual([]);
});

test('who is there already is skipped, added to, or imported anyway, as was chosen for one or for all', async () => {
  const { engine, job } = await withTemplateJob();
  await added(engine, { 'first.csv': 'Name,Email,Phone\nAda Who,ada@example.org,\nBo Li,bo@example.org,\n' });
  await take(engine);
  const second = {
    'second.csv': [
      'Name;Email;Phone;Tags',
      'Ada B. Who;ADA@example.org;020 7946 0958;sql',
      'Bo Li;other@example.org;;',
      'Cy New;cy@example.org;;',
      'Cy New;cy@example.org;020 7946 0111;python',
    ].join('\n'),
  };
  const { state } = await added(engine, second);
  expect(state).toMatchObject({ people: 4, duplicates: 3, added: 2, skipped: 2, choice: null });
  const [ada, bo, cy] = await engine['importPeople:duplicates'](all);
  expect([ada?.choice, ada?.alike[0], ada?.other.name]).toEqual(['skip', 'email', 'Ada Who']);
  // Another address: somebody else of the same name, as far as one can tell.
  expect([bo?.choice, bo?.alike[0]]).toEqual(['add', 'same-name']);
  expect(cy?.other).toMatchObject({ candidate: null, line: 4, file: 'second.csv' });

  await engine['importPeople:job']({ job });
  expect(await engine['importPeople:choose']({ key: null, choice: 'merge' })).toMatchObject({
    added: 1,
    merged: 3,
  });
  await engine['importPeople:choose']({ key: bo?.key ?? '', choice: 'skip' });
  expect(await take(engine)).toEqual({ added: 1, merged: 2, skipped: 1, bad: 0 });
  const { rows } = await listed(engine);
  expect(rows.map(({ name, email, phone, tags }) => [name, email, phone, tags])).toEqual([
    ['Ada Who', 'ada@example.org', '020 7946 0958', ['sql']],
    ['Bo Li', 'bo@example.org', '', []],
    ['Cy New', 'cy@example.org', '020 7946 0111', ['python']],
  ]);
  expect(rows[0]?.applications).toHaveLength(1);
  expect(rows[1]?.applications).toHaveLength(0);

  // The same file once more changes nobody.
  await added(engine, second);
  await engine['importPeople:job']({ job });
  await engine['importPeople:choose']({ key: null, choice: 'merge' });
  const again = await engine['importPeople:duplicates'](all);
  const boAgain = again.find(({ name }) => name === 'Bo Li');
  await engine['importPeople:choose']({ key: boAgain?.key ?? '', choice: 'skip' });
  const before = (await listed(engine)).rows;
  await take(engine);
  expect((await listed(engine)).rows).toEqual(before);
});

test('days that could be either wait for a word, and nothing is taken before', async () => {
  const { engine } = await withTemplateJob();
  const { state } = await added(engine, {
    'us.csv': 'Name,Email,Date applied\nAda,ada@example.org,03/04/2026\n',
  });
  expect([state.waitsFor, state.sources[0]?.openDay]).toEqual(['day-order', '03/04/2026']);
  await expect(take(engine)).rejects.toThrow(/Say so first/);
  const source = state.sources[0]?.id ?? '';
  await engine['importPeople:order']({ source, order: 'month-first' });
  expect((await engine['importPeople:people'](all))[0]?.applied).toBe('2026-03-04');
});

test('how a file is read can be said otherwise, and a column sent elsewhere', async () => {
  const { engine } = await withTemplateJob();
  const { state } = await added(engine, { 'odd.csv': 'Applicants\nWho;Mail\nAda;ada@example.org\n' });
  const [source] = state.sources;
  expect([source?.header, source?.separator]).toEqual([2, ';']);
  const id = source?.id ?? '';
  expect(
    (await engine['importPeople:map']({ source: id, column: 0, target: 'name' })).sources[0]?.columns,
  ).toMatchObject([
    { title: 'Who', target: 'name', samples: ['Ada'] },
    { title: 'Mail', target: 'email' },
  ]);
  const bare = await engine['importPeople:read']({ source: id, header: null });
  expect([bare.sources[0]?.rows, bare.sources[0]?.columns[1]?.title]).toEqual([3, '']);
  const wrong = await engine['importPeople:read']({ source: id, separator: '|' });
  expect(wrong.sources[0]?.columns).toHaveLength(1);
});

test('several files come together; one that cannot be read is a sentence and stops no other', async () => {
  const { engine } = await withTemplateJob();
  const resume = JSON.stringify({ basics: { name: 'Dee', email: 'dee@example.org' } });
  const { problems, state } = await added(engine, {
    'a.csv': 'Name,Email\nAda,ada@example.org\n',
    'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    'dee.json': resume,
  });
  expect(problems).toEqual([expect.stringContaining('“old.xls” was not read: it is an old Excel file')]);
  expect(state.sources.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['csv', 1],
    ['json', 1],
  ]);
  expect(await take(engine)).toMatchObject({ added: 2 });
});

test('8,000 rows come into a workbook of 10,000, each once, and go again', async () => {
  const engine = await opened(bigWorkbook({ jobs: 50, candidates: 10_000, assessments: 30_000 }));
  const csv = bytesIn(csvText(applicantRows(8_000), { separator: ';' }), 'windows-1252');
  const { state } = await added(engine, { 'people.csv': csv });
  expect([state.people, state.waitsFor]).toEqual([8_000, null]);
  expect(await engine['importPeople:state'](undefined)).toEqual(state);
  const taken = await take(engine);
  expect(taken.added).toBe(8_000 - state.skipped);
  expect((await listed(engine)).total).toBe(10_000 + taken.added);
  await engine['edit:undo'](undefined);
  expect((await listed(engine)).total).toBe(10_000);
});
