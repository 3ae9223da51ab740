import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { inRoot } from '../../electron/tooling/paths.ts';
import { ensureElectron } from '../../electron/tooling/runtime.ts';
import { type LaunchOptions, RunningApp } from './runningApp.ts';

export { expect, RunningApp };

export interface TestFixtures {
  /** An empty home folder of this test alone, with Documents in it; gone afterwards. */
  home: string;
  /** Starts the built app in that home folder; whatever runs at the end of the test is closed. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

export interface WorkerFixtures {
  executable: string;
}

/** Playwright's test, with the real app. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  executable: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      if (process.platform === 'linux' && !process.env.DISPLAY) {
        throw new Error('These tests need a display: run them with npm test, which brings its own.');
      }
      await use((await ensureElectron()).executable);
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'rolebook-test-'));
    await mkdir(join(home, 'Documents'));
    await mkdir(join(home, '.config'));
    // Without this file Linux takes the home folder itself for Documents.
    await writeFile(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },

  launch: async ({ executable, home }, use) => {
    const apps: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await RunningApp.start(executable, inRoot(), { home, ...options });
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.close();
    const problems = apps.flatMap((app) => app.problems);
    expect(problems, 'what the page complained about').toEqual([]);
  },
});
