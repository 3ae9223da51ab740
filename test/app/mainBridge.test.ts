import type { Bridge } from '../../electron/contract/contract.ts';
import { expect, type RunningApp, test } from '../support/app.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

let app: RunningApp;

/** Calls that only a real drop may make. */
const drops = [
  'workbook:drop',
  'attachment:drop',
  'form:drop',
  'import:drop',
  'importPeople:drop',
  'roundTrip:drop',
] as const;

test.beforeEach(async ({ launch }) => {
  app = await launch();
});

test('every call passes one gate, and what does not belong is refused', async () => {
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
    for (const name of drops) {
      const input = { path: '/etc/passwd', paths: ['/etc/passwd'], candidate: 'ada', label: 'attach' };
      const refused = await app.page.evaluate(
        ([name, input]) =>
          window.bridge.invoke(name, input).then(
            () => false,
            () => true,
          ),
        [name, input] as const,
      );
      expect(refused).toBe(true);
    }
    const invented = await app.page.evaluate(() => window.bridge.drop(new File(['{}'], 'x.rolebook')));
    expect(invented).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    const attached = await app.page.evaluate(() =>
      window.bridge.attach([new File(['{}'], 'cv.pdf')], 'ada', 'attach'),
    );
    expect(attached).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});
