import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { runTool } from './run.ts';

const execute = promisify(execFile);

/** The shared libraries that Electron needs and this Linux does not have. */
export async function missingLibraries(executable: string): Promise<string[]> {
  const { stdout } = await execute('ldd', [executable]).catch(() => ({ stdout: '' }));
  const lines = stdout.split('\n').filter((line) => line.includes('not found'));
  return lines.map((line) => line.trim().split(' ')[0] ?? '');
}

/** Whether we may install system packages ourselves: root, on Debian or Ubuntu. */
const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Electron needs what Chromium needs, and GTK, which is on Playwright's list for Firefox. */
const packagesOf = ['chromium', 'firefox'];
const byHand = `sudo npx playwright install-deps ${packagesOf.join(' ')}`;

/** Installs the libraries Electron needs (and Xvfb with them), or says which one command does. */
export async function installSystemPackages(what: string): Promise<void> {
  if (!mayInstall()) throw new Error(`Missing on this system: ${what}. Install with: ${byHand}`);
  console.error(`Installing what Electron needs from this system: ${what} …`);
  const status = await runTool('playwright', ['install-deps', ...packagesOf], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`Installing system packages did not work. Try by hand: ${byHand}`);
}

/** Sees to it that Electron finds its shared libraries. */
export async function ensureLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length > 0) await installSystemPackages(missing.join(', '));
}
