import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all that is free; gives the file to remove for room. */
  fill(): Promise<string>;
  readOnly(on: boolean): void;
  remove(): Promise<void>;
}

/** Mounts a disk of so many bytes; null where that is not allowed. */
export async function smallDisk(bytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'rolebook-disk-'));
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    async fill() {
      const filler = join(folder, 'filler');
      // What others write meanwhile decides how much is free.
      for (const piece of [1024 * 1024, 4096, 1]) {
        const bytes = new Uint8Array(piece);
        for (;;) if (!(await appendFile(filler, bytes).then(() => true, isFull))) break;
      }
      return filler;
    },
    readOnly: (on) => mount('-o', `remount,${on ? 'ro' : 'rw'}`, folder),
    async remove() {
      execFileSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isFull(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ENOSPC') return false;
  throw error;
}
