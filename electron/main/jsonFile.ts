import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** Something small the app remembers in a file of its own; never anything of a workbook's content. */
export interface Remembered<T> {
  get(): T;
  /** Remembers at once, writes in order; a write that fails is reported and tried again with the next. */
  put(value: T): void;
  /** Resolves once everything put so far is on disk. */
  written(): Promise<void>;
}

/** Reads `path` as `schema` has it; what is missing or unreadable counts as `fallback`. */
export async function remembered<T>(path: string, schema: z.ZodType<T>, fallback: T): Promise<Remembered<T>> {
  let value = (await read(path, schema)) ?? fallback;
  let writing = Promise.resolve();
  return {
    get: () => value,
    put(next) {
      value = next;
      writing = writing
        .then(() => writeWhole(path, `${JSON.stringify(next, null, 2)}\n`))
        .catch((error) => console.error(`${path} was not written:`, error));
    },
    written: () => writing,
  };
}

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** The file at `path` is the old or the new one, whatever happens meanwhile. */
async function writeWhole(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
