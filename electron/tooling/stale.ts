import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './paths.ts';

/** What decides about every bundle: the packages, the compiler's and the bundler's settings. */
const always = ['package-lock.json', 'package.json', 'electron/tooling/targets.ts'];

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hash over the content of the sources: unlike a date it survives a checkout and a copy. */
export async function fingerprint(folders: string[]): Promise<string> {
  const lists = await Promise.all(folders.map((folder) => filesBelow(inRoot(folder))));
  const files = [...always.map((file) => inRoot(file)), ...lists.flat().sort()];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file, index) => {
    hash.update(`${file}\0${contents[index]?.length}\0`).update(contents[index] ?? '');
  });
  return hash.digest('hex');
}
