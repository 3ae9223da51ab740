import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { pack } from '../../electron/tooling/package.ts';
import { inRoot } from '../../electron/tooling/paths.ts';
import { startPacked } from '../support/packedApp.ts';

const output = inRoot('test-results', 'packed');
const app = join(output, 'linux-unpacked');
const program = join(app, 'rolebook');
const archive = join(app, 'resources', 'app.asar');

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'The layout of the packed app is the one of Linux.');

test.beforeAll('pack the app', async () => {
  test.setTimeout(120_000);
  rmSync(output, { recursive: true, force: true });
  expect(await pack([], output)).toBe(0);
});

test('the archive holds the bundles and package.json, and nothing else', () => {
  const files = listPackage(archive, { isPack: false });
  const folders = ['main', 'preload', 'engine', 'renderer'];
  const strangers = files.filter(
    (file) => file !== '/package.json' && file !== '/out' && !folders.includes(file.split('/')[2] ?? ''),
  );
  expect(strangers).toEqual([]);
  for (const file of ['main/main.js', 'preload/preload.cjs', 'engine/engine.js', 'renderer/index.html']) {
    expect(files).toContain(`/out/${file}`);
  }
  const about = JSON.parse(extractFile(archive, 'package.json').toString());
  expect(about).toMatchObject({ name: 'rolebook', main: 'out/main/main.js' });
  expect(about.dependencies).toBeUndefined();
});

test('the archive takes no more than 8 MB', () => {
  expect(statSync(archive).size).toBeLessThanOrEqual(8 * 1024 * 1024);
});

test("Electron's demonstration app is not part of it", () => {
  expect(() => statSync(join(app, 'resources', 'default_app.asar'))).toThrow('ENOENT');
});

test('the fuses in the program are set as they should be', async () => {
  const wire = await getCurrentFuseWire(program);
  const stateOf = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  // Number 8, how WebAssembly finds out of bounds, is a matter of speed. One that a newer Electron brings is to be decided on.
  const decided = [...off, ...on, 8].map((fuse) => String(fuse));
  expect(
    Object.keys(wire)
      .filter((name) => /^\d+$/.test(name))
      .sort(),
  ).toEqual(decided.sort());
  expect(off.map(stateOf)).toEqual(off.map(() => '0'));
  expect(on.map(stateOf)).toEqual(on.map(() => '1'));
});

test('the packed app starts and shows its window', async () => {
  const { page, stop } = await startPacked(program);
  try {
    expect(page.url()).toBe('app://rolebook/index.html');
    await expect(page).toHaveTitle(/Rolebook/);
    await expect(page.getByRole('button').first()).toBeVisible();
  } finally {
    await stop();
  }
});
