import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Root cannot be sandboxed by Chromium; everybody else is. */
export const sandboxArguments: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Settings by which a Linux keeps users from making sandboxes: the value that does, the value that does not. */
const restrictions = [
  { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
  { setting: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
];

async function isForbidden({ setting, forbids }: (typeof restrictions)[number]): Promise<boolean> {
  const file = join('/proc/sys', ...setting.split('.'));
  return (await readFile(file, 'utf8').catch(() => '')).trim() === forbids;
}

async function hasOwnHelper(dist: string): Promise<boolean> {
  const helper = await stat(join(dist, 'chrome-sandbox')).catch(() => null);
  return helper?.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** Where the system does not let Electron make its sandbox, says which command allows it until the next start. */
export async function checkSandbox(dist: string): Promise<void> {
  if (process.platform !== 'linux' || sandboxArguments.length > 0 || (await hasOwnHelper(dist))) return;
  for (const restriction of restrictions) {
    if (!(await isForbidden(restriction))) continue;
    const { setting, allows } = restriction;
    throw new Error(
      `This system does not let Electron make its sandbox: allow it with sudo sysctl -w ${setting}=${allows}`,
    );
  }
}
