import { readFileSync } from 'node:fs';
import { inRoot } from '../../electron/tooling/paths.ts';
import { expect, test } from '../support/guardedApp.ts';

// Electron's security checklist, points 11 to 20: ways out of the page, and what is around it.
// The fuses as they are in the packed program are in package.test.ts.

test('11 No web view, and so none that opens windows', async ({ guarded }) => {
  const { app, preferences } = guarded;
  expect(await preferences()).toMatchObject({ webviewTag: false });
  const isPlain = await app.page.evaluate(
    () => document.createElement('webview').constructor === HTMLElement,
  );
  expect(isPlain).toBe(true);
});

test('12 A web view that some page makes all the same is refused', async ({ guarded }) => {
  const { app } = guarded;
  const guests = await app.electron.evaluate(async ({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await other.loadURL('app://rolebook/index.html');
    await other.webContents.executeJavaScript(`
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://rolebook/index.html');
      document.body.append(view);
      new Promise((go) => setTimeout(go, 1500));
    `);
    const count = webContents.getAllWebContents().filter((one) => one.getType() === 'webview').length;
    other.destroy();
    return count;
  });
  expect(guests).toBe(0);
});

test('13 The page stays where it is', async ({ guarded }) => {
  const { app, address, reached } = guarded;
  const before = app.page.url();
  await app.page.evaluate((url) => {
    const form = document.createElement('form');
    Object.assign(form, { action: `${url}/form`, method: 'get' });
    document.body.append(form);
    form.submit();
    location.assign(`${url}/assign`);
  }, address);
  await app.page.waitForTimeout(300);
  // Within the app too: nothing else would stop this one.
  await app.page.evaluate(() => location.assign('app://rolebook/index.html?elsewhere'));
  await app.page.waitForTimeout(500);
  expect(app.page.url()).toBe(before);
  expect(reached).toEqual([]);
});

test('14 The page opens no window', async ({ guarded }) => {
  const { app, address, reached } = guarded;
  const opened = await app.page.evaluate((url) => {
    const link = document.createElement('a');
    Object.assign(link, { href: `${url}/link`, target: '_blank' });
    document.body.append(link);
    link.click();
    return [window.open(`${url}/window`), window.open('app://rolebook/index.html')].some(Boolean);
  }, address);
  await app.page.waitForTimeout(500);
  expect(opened).toBe(false);
  const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  expect(reached).toEqual([]);
});

test('15 Only https and mail addresses are handed to the system', async ({ guarded }) => {
  const { app } = guarded;
  const asked = await app.holdSystem();
  await app.page.evaluate(async () => {
    for (const url of [
      'https://example.org/a',
      'http://example.org/b',
      'https://user:password@example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://example.org/share',
      'mailto:a@example.org?attach=/etc/passwd',
    ]) {
      await window.bridge.invoke('link:open', { url });
    }
  });
  expect(await asked()).toEqual(['https://example.org/a', 'mailto:a@example.org']);
});

test('16 Electron is a version that still gets security fixes, pinned to the digit', () => {
  /** The oldest of the three major versions that are cared for, as of November 2026. */
  const oldest = 43;
  const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(oldest);
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  expect(packages['node_modules/electron'].version).toBe(devDependencies.electron);
});

test('17 A call counts only from the main frame of the app’s own window', async ({ guarded }) => {
  const { app } = guarded;
  const answer = await app.electron.evaluate(async ({ BrowserWindow, app: running }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${running.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
    });
    await other.loadURL('app://rolebook/index.html');
    const said = await other.webContents.executeJavaScript(
      "bridge.invoke('settings:get').then(() => 'answered', (error) => error.message)",
    );
    other.destroy();
    return said as string;
  });
  expect(answer).toContain('Refused');
});

test('18 Pages come from app:// alone, which gives out the built files and nothing beside them', async ({
  guarded,
}) => {
  const { app } = guarded;
  expect(app.page.url()).toBe('app://rolebook/index.html');
  const statuses = await app.electron.evaluate(({ net }) => {
    const asked = [
      '/index.html',
      '/',
      '/../main/main.js',
      '/..%2fmain%2fmain.js',
      '/%2e%2e%2fpackage.json',
      '/%E0%A4%A',
    ];
    return Promise.all(asked.map(async (path) => (await net.fetch(`app://rolebook${path}`)).status));
  });
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404]);
  const posted = await app.electron.evaluate(
    async ({ net }) => (await net.fetch('app://rolebook/index.html', { method: 'POST', body: 'x' })).status,
  );
  expect(posted).toBe(404);
  const file = await app.electron.evaluate(async ({ BrowserWindow, app: running }) => {
    const other = new BrowserWindow({ show: false });
    const outcome = await other.loadURL(`file://${running.getAppPath()}/package.json`).then(
      () => 'loaded',
      (error: Error) => error.message,
    );
    other.destroy();
    return outcome;
  });
  expect(file).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('19 Every fuse is decided on', () => {
  const settings = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  const [, fuses = ''] = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(settings) ?? [];
  const decided = Object.fromEntries(
    fuses
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': ')),
  );
  expect(decided).toEqual({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableCookieEncryption: 'true',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('20 The page has what stands in the bridge and nothing of Electron', async ({ guarded }) => {
  const { app } = guarded;
  const bridge = await app.page.evaluate(() => Object.keys(window.bridge).sort());
  const calls = ['attach', 'drop', 'importPeople', 'importPostings', 'invoke', 'on', 'readBack', 'takeForms'];
  expect(bridge.filter((name) => name !== 'platform')).toEqual(calls);
  const electron = await app.page.evaluate(() =>
    ['electron', 'ipcRenderer', 'webFrame', 'contextBridge'].filter((name) => name in window),
  );
  expect(electron).toEqual([]);
  // An event's listener gets what was told, not the sender, through which everything could be reached.
  await app.page.evaluate(() => {
    window.bridge.on('menu:command', (...given: unknown[]) => Object.assign(window, { heard: given }));
  });
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'menu:command', { command: 'settings' });
  });
  await expect
    .poll(() => app.page.evaluate(() => (window as { heard?: unknown }).heard))
    .toEqual([{ command: 'settings' }]);
});
