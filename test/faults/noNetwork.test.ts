import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pack } from '../../electron/tooling/package.ts';
import { inRoot } from '../../electron/tooling/paths.ts';
import { ensureElectron } from '../../electron/tooling/runtime.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { startPacked } from '../support/packedApp.ts';
import { report } from './support/table.ts';
import { type Targets, targetsIn } from './support/targets.ts';

/** Addresses kept for documentation: nobody answers there. */
const nowhere = { script: '192.0.2.77', page: '203.0.113.77' };
const traced = ['-f', '-yy', '-qq', '-s', '0', '-e', 'trace=connect,sendto,sendmsg,sendmmsg'];

let folder: string;

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'strace watches programs on Linux.');

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-trace-'));
  test.skip(!hasStrace(), 'strace is not installed: apt-get install strace');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasStrace(): boolean {
  const run = (program: string, ...args: string[]) => {
    try {
      execFileSync(program, args, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const isRoot = process.getuid?.() === 0;
  return run('strace', '-V') || (isRoot && run('apt-get', 'install', '-y', 'strace') && run('strace', '-V'));
}

/** Where a program tried to send something until it ended. */
function watched(...command: string[]): Targets {
  const trace = join(folder, 'watched');
  execFileSync('strace', [...traced, '-o', trace, ...command], { stdio: 'ignore', timeout: 60_000 });
  return targetsIn(readFileSync(trace, 'utf8'));
}

/** What somebody does with it: a new workbook, an edit, undo, closing, opening again, the settings. */
async function journey(page: Page): Promise<void> {
  const start = new StartPage(page);
  const desk = new DeskPage(page);
  await start.startWith('Back-end developer', 'Watched developer', 'York');
  await expect(desk.navigation.getByRole('button', { name: 'Watched developer' })).toBeVisible();
  await page.evaluate(async () => {
    const changes = [{ put: ['organisation', 'name'], value: 'Tidewell' }];
    await window.bridge.invoke('edit:apply', { label: 'name the organisation', changes });
    await window.bridge.invoke('edit:undo', undefined);
    await window.bridge.invoke('workbook:save', undefined);
  });
  await desk.goTo('Settings');
  await page.evaluate(() => window.bridge.invoke('workbook:leave', undefined));
  await start.recents.getByRole('button').first().click();
  await expect(desk.navigation).toBeVisible();
}

test('the way of watching sees what is sent: by a script, and by a page that nothing guards', async () => {
  const script = `const socket = require('node:net').connect(443, '${nowhere.script}');
    socket.on('error', () => process.exit());
    setTimeout(() => process.exit(), 300);`;
  const byScript = watched(process.execPath, '-e', script);
  expect(byScript.outside).toContain(`${nowhere.script}:443`);

  const { executable } = await ensureElectron();
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'package.json'), '{ "main": "main.js" }');
  writeFileSync(
    join(bare, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
    app.whenReady().then(() => {
      const { webContents } = new BrowserWindow({ show: false });
      webContents.loadURL('data:text/html,').then(() =>
        webContents.executeJavaScript("fetch('https://${nowhere.page}/', { mode: 'no-cors' })").catch(() => {}));
      setTimeout(() => app.exit(), 3000);
    });`,
  );
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const byPage = watched(executable, ...sandbox, bare, `--user-data-dir=${join(folder, 'bare-data')}`);
  expect(byPage.outside).toContain(`${nowhere.page}:443`);
});

test('the packed app sends nothing out, whatever is done with it', async () => {
  test.setTimeout(300_000);
  const output = inRoot('test-results', 'packedToWatch');
  rmSync(output, { recursive: true, force: true });
  expect(await pack([], output)).toBe(0);

  const trace = join(folder, 'app');
  const app = await startPacked(join(output, 'linux-unpacked', 'rolebook'), [
    'strace',
    ...traced,
    '-o',
    trace,
  ]);
  try {
    app.page.setDefaultTimeout(60_000);
    await journey(app.page);

    await test.step('what the page tries to fetch is stopped before it leaves', async () => {
      const outcomes = await app.page.evaluate(
        (hosts) =>
          Promise.all(
            hosts.map((host) =>
              fetch(`https://${host}/`).then(
                () => 'sent',
                () => 'refused',
              ),
            ),
          ),
        [nowhere.page, 'example.org'],
      );
      expect(outcomes).toEqual(['refused', 'refused']);
    });

    // What Chromium does by itself some time after the start.
    await app.page.waitForTimeout(10_000);
  } finally {
    await app.stop();
  }

  const { outside, probes, calls } = targetsIn(readFileSync(trace, 'utf8'));
  expect(calls).toBeGreaterThan(20);
  report({
    fault: `packed app, a journey under strace (${calls} calls, ${probes.length} UDP route probes)`,
    trials: 1,
    bad: outside.length,
    control: { what: 'a script and a page that nothing guards', trials: 2, bad: 2 },
  });
  expect(outside).toEqual([]);
});
