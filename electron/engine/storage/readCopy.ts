import { Refusal } from '#contract/result.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { type Codec, plainCodec } from './codec.ts';
import { parseWorkbook } from './format/parse.ts';
import { readWhole } from './read.ts';
import { isLocked, unlock } from './vault/vault.ts';

/**
 * Reads a workbook file without opening it. `known` is the codec of a workbook it may be a copy of.
 * Throws a Refusal; its code is `locked` when it needs a password of its own.
 */
export async function readCopy(path: string, known: Codec, password?: string): Promise<Workbook> {
  const bytes = await readWhole(path);
  return parseWorkbook(await plain(bytes, known, password)).workbook;
}

async function plain(bytes: Uint8Array, known: Codec, password: string | undefined): Promise<Uint8Array> {
  if (!isLocked(bytes)) return bytes;
  if (password !== undefined) return (await unlock(bytes, password)).bytes;
  try {
    if (known !== plainCodec) return known.open(bytes);
  } catch {
    // Locked with another password.
  }
  throw new Refusal(
    'locked',
    'This copy is locked with another password. Open it by itself and take the password away.',
  );
}
