import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freeName } from '../../../electron/main/freeName.ts';

test('counts up until nothing lies there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-free-'));
  expect(await freeName(folder, 'Baker', '.rolebook')).toBe(join(folder, 'Baker.rolebook'));
  writeFileSync(join(folder, 'Baker.rolebook'), '');
  writeFileSync(join(folder, 'Baker 2.rolebook'), '');
  expect(await freeName(folder, 'Baker', '.rolebook')).toBe(join(folder, 'Baker 3.rolebook'));
  rmSync(folder, { recursive: true });
});

test('a folder that is not there yet has every name free', async () => {
  expect(await freeName('/no/such/folder', 'Baker', '.rolebook')).toBe('/no/such/folder/Baker.rolebook');
});
