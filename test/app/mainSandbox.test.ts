import { readFileSync } from 'node:fs';
import { _electron, type ElectronApplication } from '@playwright/test';
import { inRoot } from '../../electron/tooling/paths.ts';
import { expect, test } from '../support/app.ts';
import { asOtherUser } from '../support/otherUser.ts';
import { environmentFor, holdUntilConnected } from '../support/runningApp.ts';

test.skip(process.platform !== 'linux', 'reads how the kernel confines a process');

/** Whether the kernel filters what a process may ask of it: 2 is a filter of system calls. */
const seccomp = (pid: number) =>
  Number(/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

const pagePid = (electron: ElectronApplication) =>
  electron.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === 'Tab')?.pid);

test('the page runs in Chromium’s sandbox', async ({ executable, home }) => {
  const root = process.getuid?.() === 0;
  const other = root ? asOtherUser(executable) : null;
  const folder = other?.folder ?? inRoot();
  const electron = await _electron.launch({
    executablePath: other?.executable ?? executable,
    args: ['-r', holdUntilConnected, folder, `--user-data-dir=${other?.home ?? home}/user-data`],
    env: environmentFor(other?.home ?? home, other?.env),
    chromiumSandbox: true,
    colorScheme: null,
    timeout: 30_000,
  });
  try {
    const page = await electron.firstWindow();
    await page.getByRole('banner').waitFor();
    const pid = await pagePid(electron);
    expect(pid && seccomp(pid)).toBe(2);
    expect(await electron.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  } finally {
    await electron.close();
    other?.remove();
  }
});
