import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attachment } from '#domain/schemas/candidate.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { freshFolder, type SomeEngine, someEngine } from './engine.ts';
import { countingIds } from './ids.ts';

export const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A file of this name and content, in a folder of its own. */
export async function someFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await freshFolder(), name);
  await writeFile(path, content);
  return path;
}

/** A workbook with one candidate, open in a fresh engine. */
export async function withCandidate(folder?: string) {
  const some = await someEngine();
  const place = folder ?? (await freshFolder());
  const path = join(place, 'Hiring.rolebook');
  await some.engine['workbook:create']({ path, start: { from: 'blank' } });
  const candidate = { ...newCandidate(countingIds(), 'Ada Byron'), id: 'ada' };
  await some.engine['edit:apply']({
    label: 'add Ada Byron',
    changes: [{ put: ['candidates', 'ada'], value: candidate as never }],
  });
  return { ...some, path, folder: join(place, 'Hiring.files') };
}

/** Attaches a file to the candidate and gives its entry. */
export async function attach(engine: SomeEngine['engine'], path: string): Promise<Attachment> {
  const { problems } = await engine['attachment:add']({ candidate: 'ada', paths: [path], label: 'attach' });
  if (problems.length > 0) throw new Error(problems.join(' '));
  return (await files(engine)).at(-1) as Attachment;
}

export async function files(engine: SomeEngine['engine']): Promise<Attachment[]> {
  return (await engine['candidate:get']({ id: 'ada' })).files;
}

/** What comes out when the file is written to a place of its own. */
export async function writtenOut(engine: SomeEngine['engine'], file: string): Promise<string> {
  const path = join(await freshFolder(), 'out');
  await engine['attachment:write']({ candidate: 'ada', file, path });
  return readFile(path, 'utf8');
}

/** The hashes that lie in a folder of files. */
export async function kept(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
}

/** Every file below these folders that holds the word. */
export async function holding(word: string, ...folders: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      if ((await readFile(path)).includes(word)) found.push(path);
    }
  }
  return found;
}
