import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../paths.ts';

const home = inRoot('node_modules', 'electron');
const patience = 20_000;

/** The version that package.json asks for. */
export const wantedVersion = (): string =>
  JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version as string;

/** The folder of the official Electron, once its own installer has put it there. */
export function officialDist(): string | null {
  const dist = join(home, 'dist');
  return existsSync(join(home, 'path.txt')) && existsSync(join(dist, 'version')) ? dist : null;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Calls `onStall` once nothing has arrived for a while: a slow line may take its time, a dead one may not. */
function watchForStall(folders: string[], onStall: () => void): () => void {
  let size = -1;
  let grew = Date.now();
  const timer = setInterval(async () => {
    const sizes = await Promise.all(folders.map(sizeOf));
    const now = sizes.reduce((sum, each) => sum + each, 0);
    if (now !== size) grew = Date.now();
    size = now;
    if (Date.now() - grew > patience) onStall();
  }, 1_000);
  return () => clearInterval(timer);
}

function inFewWords(complaint: string): string {
  return complaint.includes('fetch failed')
    ? 'GitHub does not answer'
    : (complaint.split('\n')[0]?.trim() ?? '');
}

/** Lets Electron's own installer fetch the official build. Rejects with the reason, in a few words. */
export async function downloadOfficial(): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'rolebook-electron-'));
  const child = spawn(process.execPath, [join(home, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  let stalled = false;
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const stop = watchForStall([temporary, join(home, 'dist')], () => {
    stalled = true;
    child.kill();
  });
  try {
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (stalled) throw new Error(`nothing arrived for ${patience / 1000} seconds`);
    if (status !== 0) throw new Error(inFewWords(complaint) || `its installer ended with ${status}`);
    throw new Error(complaint.split('\n')[0]?.trim() || `its installer ended with ${status}`);
  } finally {
    stop();
    await rm(temporary, { recursive: true, force: true });
  }
}
