import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot } from '../../electron/tooling/paths.ts';

const nobody = 65_534;

/** The app and its runtime where a user without rights can start them. */
export interface OtherUser {
  readonly executable: string;
  readonly folder: string;
  readonly home: string;
  /** What the user's environment needs to show a window on our display. */
  readonly env: Record<string, string>;
  remove(): void;
}

/**
 * Chromium has no sandbox for root. This lays runtime and app in a folder that everybody may read, with a program
 * that starts the runtime as a user without rights, so that a test run by root sees the real sandbox too.
 */
export function asOtherUser(executable: string): OtherUser {
  const place = mkdtempSync(join(tmpdir(), 'rolebook-other-'));
  chmodSync(place, 0o755);
  const runtime = join(place, 'runtime');
  // Hard links cost nothing; across file systems it has to be a copy.
  try {
    execFileSync('cp', ['-al', dirname(executable), runtime], { stdio: 'ignore' });
  } catch {
    cpSync(dirname(executable), runtime, { recursive: true });
  }
  const folder = join(place, 'app');
  cpSync(inRoot('out'), join(folder, 'out'), { recursive: true });
  cpSync(inRoot('package.json'), join(folder, 'package.json'));
  const home = join(place, 'home');
  mkdirSync(join(home, 'Documents'), { recursive: true });
  const display = join(home, 'Xauthority');
  const ours = process.env.XAUTHORITY;
  if (ours) copyFileSync(ours, display);
  for (const path of [home, join(home, 'Documents'), ...(ours ? [display] : [])]) {
    chownSync(path, nobody, nobody);
  }
  const starter = join(place, 'electron');
  const user = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups --`;
  writeFileSync(starter, `#!/bin/sh\nexec ${user} "${join(runtime, 'electron')}" "$@"\n`, { mode: 0o755 });
  return {
    executable: starter,
    folder,
    home,
    env: ours ? { XAUTHORITY: display } : {},
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
