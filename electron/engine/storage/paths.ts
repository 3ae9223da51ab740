import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { errnoOf } from './failures.ts';

/** Where `path` truly leads, symlinks resolved; for a file that is not there yet, its name in its real folder. */
export async function realTarget(disk: Disk, path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await disk.realpath(absolute);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return join(await disk.realpath(dirname(absolute)), basename(absolute));
  }
}

/** Makes what happened to the names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(disk: Disk, folder: string, platform = process.platform): Promise<void> {
  if (platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
