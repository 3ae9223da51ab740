import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startFile } from '../../../electron/main/startFile.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-start-'));
  writeFileSync(join(folder, 'here.rolebook'), '{}');
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('finds the workbook among the switches that Chromium adds', () => {
  const argv = [
    'rolebook',
    '--allow-file-access=x.rolebook',
    '--no-sandbox',
    'here.rolebook',
    '--original=1',
  ];
  expect(startFile(argv, folder)).toBe(join(folder, 'here.rolebook'));
});

test('takes the last workbook that is there', () => {
  writeFileSync(join(folder, 'Second.ROLEBOOK'), '{}');
  expect(startFile(['rolebook', 'here.rolebook', 'Second.ROLEBOOK', 'gone.rolebook'], folder)).toBe(
    join(folder, 'Second.ROLEBOOK'),
  );
});

test('names a workbook that is missing, so that the user hears of it', () => {
  expect(startFile(['rolebook', 'gone.rolebook'], folder)).toBe(join(folder, 'gone.rolebook'));
});

test('finds none in a start without files, and never takes the program itself for one', () => {
  expect(startFile(['/opt/my.rolebook', '/work/app', '--flag'], folder)).toBeNull();
});

test('leaves absolute paths as they are', () => {
  expect(startFile(['rolebook', join(folder, 'here.rolebook')], '/')).toBe(join(folder, 'here.rolebook'));
});
