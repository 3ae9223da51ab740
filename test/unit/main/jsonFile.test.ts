import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { remembered } from '../../../electron/main/jsonFile.ts';

const Schema = z.object({ size: z.number() });
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-json-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('remembers across starts, readable by the user alone, with no leftovers', async () => {
  const path = join(folder, 'below', 'x.json');
  const file = await remembered(path, Schema, { size: 1 });
  expect(file.get()).toEqual({ size: 1 });
  for (let size = 2; size < 30; size++) file.put({ size });
  expect(file.get()).toEqual({ size: 29 });
  await file.written();
  expect((await remembered(path, Schema, { size: 1 })).get()).toEqual({ size: 29 });
  expect(readdirSync(join(folder, 'below'))).toEqual(['x.json']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('what is damaged or of another shape counts as not remembered', async () => {
  const path = join(folder, 'x.json');
  for (const text of ['', '{', 'null', '{"size":"big"}']) {
    writeFileSync(path, text);
    expect((await remembered(path, Schema, { size: 1 })).get()).toEqual({ size: 1 });
  }
});

test('a write that fails leaves the old file whole', async () => {
  const path = join(folder, 'x.json');
  writeFileSync(path, '{"size":5}');
  const file = await remembered(path, Schema, { size: 1 });
  rmSync(path);
  writeFileSync(join(folder, 'blocker'), '');
  const blocked = await remembered(join(folder, 'blocker', 'x.json'), Schema, { size: 1 });
  const { error } = console;
  const said: unknown[] = [];
  console.error = (...words) => said.push(words);
  blocked.put({ size: 9 });
  await blocked.written();
  console.error = error;
  expect(said).toHaveLength(1);
  expect(blocked.get()).toEqual({ size: 9 });
  file.put({ size: 6 });
  await file.written();
  expect(readFileSync(path, 'utf8')).toContain('6');
});
