import { dirname } from 'node:path';
import type { Disk } from '../disk.ts';
import { writeDurably } from '../durable.ts';
import { syncFolder } from '../paths.ts';
import { readWhole } from '../read.ts';

/**
 * Keeps what the file at `from` holds under the name `to`, for the moment when another file takes its place: by a second
 * name where the disk allows it, which costs nothing at any size, else as a copy. On the disk when it resolves.
 */
export async function keepFile(from: string, to: string, disk: Disk): Promise<void> {
  try {
    await disk.link(from, to);
  } catch {
    await writeDurably(to, await readWhole(from, disk), { disk });
    return;
  }
  // Whoever wrote the file need not have waited for the disk.
  await Promise.all([syncFile(from, disk), syncFolder(disk, dirname(to))]);
}

async function syncFile(path: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return; // There a file open for reading cannot be synced.
  const file = await disk.open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
