import type { Bridge } from '../../electron/contract/contract.ts';
import { expect, type RunningApp, test } from '../support/app.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

let app: RunningApp;

test.beforeEach(async ({ launch }) => {
  app = await launch();
});

test('every call passes one gate, and what does not belong is refused', async () => {
  await test.step('another window cannot call, not even with the app’s own page in it', async () => {
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

  await test.step('a call that is not there, input that does not fit and an invented path are answered as failures', async () => {
    const answers = await app.page.evaluate(async () => {
      const invoke = window.bridge.invoke as (name: unknown, input?: unknown) => ReturnType<Bridge['invoke']>;
      const results = await Promise.all([
        invoke('no:such'),
        invoke('__proto__'),
        invoke(42, {}),
        invoke('settings:put', { theme: 'pink', zoom: 1 }),
        invoke('settings:put', { theme: 'dark', zoom: 1, extra: true }),
        invoke('recent:open', { id: '/etc/passwd' }),
        invoke('file:open', { file: '/etc/passwd' }),
        invoke('link:open', { url: 'file:///etc/passwd' }),
      ]);
      return results.map((result) => (result.ok ? 'done' : result.error.code));
    });
    expect(answers).toEqual([
      'unknown-call',
      'unknown-call',
      'unknown-call',
      'bad-input',
      'bad-input',
      'recent-gone',
      'file-unknown',
      'bad-link',
    ]);
  });

  await test.step('the page cannot name a path: only a real drop opens a file', async () => {
    const refused = await app.page.evaluate(() =>
      window.bridge.invoke('workbook:drop', { path: '/etc/passwd' }).then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    const invented = await app.page.evaluate(() => window.bridge.drop(new File(['{}'], 'x.rolebook')));
    expect(invented).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  await test.step('only https and mail addresses are handed to the system', async () => {
    const asked = await app.holdSystem();
    await app.page.evaluate(async () => {
      for (const url of [
        'https://example.org/a',
        'http://example.org/b',
        'file:///etc/passwd',
        'mailto:a@example.org',
      ]) {
        await window.bridge.invoke('link:open', { url });
      }
    });
    expect(await asked()).toEqual(['https://example.org/a', 'mailto:a@example.org']);
  });
});
