import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type RunningApp } from './app.ts';

export { expect } from './app.ts';

/** The app, and a server on this computer that nothing in it may reach. */
export interface Guarded {
  readonly app: RunningApp;
  readonly address: string;
  /** What was asked of the server all the same. */
  readonly reached: readonly string[];
  /** What the page's process was really started with. */
  preferences(): Promise<Record<string, unknown>>;
}

export const test = base.extend<{ guarded: Guarded }>({
  guarded: async ({ launch }, use) => {
    const reached: string[] = [];
    const outside = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end('in');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const app = await launch();
    await use({
      app,
      address: `http://127.0.0.1:${(outside.address() as AddressInfo).port}`,
      reached,
      preferences: () =>
        app.electron.evaluate(({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
            getLastWebPreferences(): Record<string, unknown>;
          };
          return contents.getLastWebPreferences();
        }),
    });
    // What is refused is complained about on the console; that is not what these tests are about.
    app.problems.length = 0;
    outside.close();
  },
});
