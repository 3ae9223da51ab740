import { defineConfig } from '@playwright/test';

/** `npm test` runs unit, app and faults; the benchmarks run on their own: `npm run bench`. */
export default defineConfig({
  outputDir: '../test-results/runs',
  // The tables first, so that the last lines are the runner's counts.
  reporter: [['./faults/support/table.ts'], ['./bench/support/table.ts'], ['list']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Shared machines stall; a test that needs its second try is named as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // A busy machine makes the app slow, not wrong: what is awaited may take its time.
  expect: { timeout: 15_000 },
  projects: [
    { name: 'unit', testDir: './unit', timeout: 30_000 },
    { name: 'app', testDir: './app', use: { colorScheme: null }, fullyParallel: false, timeout: 120_000 },
    { name: 'faults', testDir: './faults', timeout: 120_000 },
    { name: 'bench', testDir: './bench', timeout: 30 * 60_000, fullyParallel: false, workers: 1 },
  ],
});
