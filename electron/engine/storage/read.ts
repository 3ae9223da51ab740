import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Refusal } from '#contract/result.ts';
import { type Disk, type DiskFile, nodeDisk } from './disk.ts';
import { refusalFor } from './failures.ts';

/** Larger files are not read: they are no workbooks, and would take the memory of the whole computer. */
export const largestFile = 64 * 1024 * 1024;

const piece = 512 * 1024;

/** Reads a whole regular file. Throws a Refusal that names it. */
export async function readWhole(
  path: string,
  disk: Disk = nodeDisk,
  limit = largestFile,
): Promise<Uint8Array> {
  try {
    return await read(path, disk, limit);
  } catch (error) {
    throw refusalFor('opened', path, error);
  }
}

/** The SHA-256 of a regular file, read piece by piece. Throws a Refusal that names it. */
export async function hashOf(path: string, disk: Disk = nodeDisk, limit = largestFile): Promise<string> {
  try {
    checkKind(path, await disk.stat(path), limit);
    const file = await disk.open(path, 'r');
    try {
      return await hashPieces(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw refusalFor('opened', path, error);
  }
}

/** While one piece is hashed, the next one is read. */
async function hashPieces(file: DiskFile): Promise<string> {
  const hash = createHash('sha256');
  const pieces = [new Uint8Array(piece), new Uint8Array(piece)] as const;
  let reading = file.read(pieces[0], 0, piece, 0);
  for (let turn = 0, at = 0; ; turn++) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return hash.digest('hex');
    at += bytesRead;
    reading = file.read(pieces[(turn + 1) % 2] as Uint8Array, 0, piece, at);
    hash.update((pieces[turn % 2] as Uint8Array).subarray(0, bytesRead));
  }
}

async function read(path: string, disk: Disk, limit: number): Promise<Uint8Array> {
  // Asked before opening: opening a pipe or a device would wait for ever.
  checkKind(path, await disk.stat(path), limit);
  const file = await disk.open(path, 'r');
  try {
    const stats = await file.stat();
    checkKind(path, stats, limit);
    const bytes = new Uint8Array(stats.size);
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done === bytes.length ? bytes : bytes.slice(0, done);
  } finally {
    await file.close();
  }
}

function checkKind(
  path: string,
  stats: { isDirectory(): boolean; isFile(): boolean; size: number },
  limit: number,
): void {
  const name = basename(path);
  if (stats.isDirectory()) {
    throw new Refusal(
      'is-folder',
      `“${name}” could not be opened: it is a folder. Choose a file and try again.`,
    );
  }
  if (!stats.isFile()) {
    throw new Refusal(
      'not-a-file',
      `“${name}” could not be opened: it is not a regular file. Choose a file.`,
    );
  }
  if (stats.size > limit) {
    const megabytes = Math.round(limit / 1024 / 1024);
    throw new Refusal(
      'too-large',
      `“${name}” could not be opened: it is larger than ${megabytes} MB. Choose another file.`,
    );
  }
}
