import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeDurably } from '#engine/storage/durable.ts';

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
        .then(() => save(path, `${JSON.stringify(next, null, 2)}\n`))
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

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeDurably(path, Buffer.from(text));
}
