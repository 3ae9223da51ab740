import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/** The user's cache folder for this project: outside git and node_modules, so that it survives `npm ci`. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'rolebook');
}

/** Remembers for a day that a download did not work, so that not every start waits for it again. */
export function failureNote(name: string, folder = cacheFolder()) {
  const file = join(folder, `${name}.failed`);
  return {
    async read(): Promise<string | null> {
      const age = await stat(file).then(
        (found) => Date.now() - found.mtimeMs,
        () => day,
      );
      return age >= 0 && age < day ? readFile(file, 'utf8') : null;
    },
    async write(reason: string): Promise<void> {
      await mkdir(folder, { recursive: true });
      await writeFile(file, reason);
    },
  };
}
