import { expect, test } from '@playwright/test';
import type { Remembered } from '../../../electron/main/jsonFile.ts';
import { type Recent, recents } from '../../../electron/main/recents.ts';

function inMemory(): Remembered<Recent[]> {
  let value: Recent[] = [];
  return {
    get: () => value,
    put: (next) => {
      value = next;
    },
    written: async () => {},
  };
}

const counts = { jobs: 2, candidates: 30 };
const quiet = { changed() {}, added() {}, cleared() {} };

test('the workbook opened last stands first, and no workbook stands there twice', () => {
  const list = recents(inMemory(), quiet);
  list.add('/a.rolebook', 'a', counts);
  list.add('/b.rolebook', 'b', counts);
  const id = list.list().find(({ name }) => name === 'a')?.id;
  list.add('/a.rolebook', 'a', counts);
  expect(list.list().map(({ name }) => name)).toEqual(['a', 'b']);
  expect(list.list()[0]?.id).toBe(id);
});

test('keeps a dozen', () => {
  const list = recents(inMemory(), quiet);
  for (let number = 0; number < 30; number++) list.add(`/${number}.rolebook`, `${number}`, counts);
  expect(list.list()).toHaveLength(12);
  expect(list.list()[0]?.name).toBe('29');
});

test('a row tells where a workbook lies and holds, but no path', async () => {
  const list = recents(inMemory(), quiet);
  list.add('/home/nadia/a.rolebook', 'a', counts);
  const rows = await list.rows(
    async () => ({ state: 'found' }),
    () => 'Documents',
  );
  expect(rows[0]).toMatchObject({ name: 'a', place: 'Documents', state: 'found', ...counts });
  expect(JSON.stringify(rows)).not.toContain('/home');
});

test('a missing or locked workbook says nothing of its content', async () => {
  const list = recents(inMemory(), quiet);
  list.add('/gone.rolebook', 'gone', counts);
  list.add('/locked.rolebook', 'locked', counts);
  const rows = await list.rows(
    async (path) => {
      if (path === '/gone.rolebook') throw new Error('not there');
      return { state: 'locked' };
    },
    () => '',
  );
  expect(list.list()[0]).toMatchObject({ name: 'locked', jobs: null, candidates: null });
  expect(rows.map(({ state, jobs, candidates }) => ({ state, jobs, candidates }))).toEqual([
    { state: 'locked', jobs: null, candidates: null },
    { state: 'missing', jobs: null, candidates: null },
  ]);
});

test('tells its followers', () => {
  const told: string[] = [];
  const list = recents(inMemory(), {
    changed: () => told.push('changed'),
    added: (path) => told.push(path),
    cleared: () => told.push('cleared'),
  });
  list.add('/a.rolebook', 'a', counts);
  list.count('/a.rolebook', counts);
  list.count('/a.rolebook', { jobs: 3, candidates: 30 });
  list.clear();
  expect(told).toEqual(['changed', '/a.rolebook', 'changed', 'changed', 'cleared']);
  expect(list.list()).toEqual([]);
});
