import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Disk, type DiskFile, nodeDisk } from './disk.ts';
import { errnoOf, refusalFor, ShortWrite } from './failures.ts';
import { realTarget, sha256, syncFolder } from './paths.ts';

export interface DurableOptions {
  readonly disk?: Disk;
  /** Refuses when there is already a file of that name. */
  readonly exclusive?: boolean;
  /** A new file is for others too, as far as the system's own rule (umask) lets them: a document that is handed on. */
  readonly shared?: boolean;
  readonly platform?: NodeJS.Platform;
  /** Awaited when the whole content is on the disk under another name; when it throws, the old file stays. */
  readonly ready?: () => Promise<void>;
}

/**
 * Writes a whole file so that a crash, a kill or a full disk at any moment leaves the old file or the new one.
 * Follows symlinks, keeps the mode of an existing file, makes a new one readable by its owner only unless `shared`.
 * Gives back the real path. Throws a Refusal that names the file; then the old one is untouched.
 */
export async function writeDurably(
  path: string,
  content: Uint8Array | Iterable<Uint8Array>,
  options: DurableOptions = {},
): Promise<string> {
  const disk = options.disk ?? nodeDisk;
  const platform = options.platform ?? process.platform;
  const chunks = content instanceof Uint8Array ? [content] : content;
  try {
    const target = await realTarget(disk, path);
    const mode = (await modeFor(disk, target)) ?? (options.shared ? null : ownerOnly);
    const temp = tempFor(target);
    underWay.add(temp);
    try {
      await fill(disk, temp, chunks, mode);
      await options.ready?.();
      await (options.exclusive ? place(disk, temp, target) : replace(disk, temp, target, platform));
    } catch (error) {
      await disk.unlink(temp).catch(() => undefined);
      throw error;
    } finally {
      underWay.delete(temp);
    }
    await syncFolder(disk, dirname(target), platform);
    return target;
  } catch (error) {
    throw refusalFor('saved', path, error);
  }
}

/** Removes what killed processes left half-written in a folder; it holds personal data. Never throws. */
export async function sweepTemps(folder: string, disk: Disk = nodeDisk): Promise<number> {
  const names = await disk.readdir(folder).catch(() => []);
  let swept = 0;
  for (const name of names) {
    const temp = join(folder, name);
    if (!(await isLeftOver(disk, name, temp))) continue;
    await disk.unlink(temp).then(
      () => swept++,
      () => undefined,
    );
  }
  return swept;
}

const underWay = new Set<string>();
const day = 24 * 60 * 60 * 1000;
const tempName = /\.rolebook-(\d+)-([0-9a-f]{8})[0-9a-f]{12}\.tmp$/;

/** Folders are shared: the name says which computer's process wrote it, in a form that does not tell its name. */
function thisHost(): string {
  return sha256(Buffer.from(hostname())).slice(0, 8);
}

function tempFor(target: string): string {
  const random = thisHost() + randomBytes(6).toString('hex');
  // Shortened, so that a long name does not become too long.
  return join(dirname(target), `.${basename(target).slice(0, 40)}.rolebook-${process.pid}-${random}.tmp`);
}

async function isLeftOver(disk: Disk, name: string, temp: string): Promise<boolean> {
  const [, pid, host] = tempName.exec(name) ?? [];
  if (pid === undefined) return false;
  if (host === thisHost()) return Number(pid) === process.pid ? !underWay.has(temp) : !isAlive(Number(pid));
  const stats = await disk.lstat(temp).catch(() => null);
  return stats !== null && Date.now() - stats.mtimeMs > day;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

const ownerOnly = 0o600;

/** Null for a file that is not there yet. */
async function modeFor(disk: Disk, target: string): Promise<number | null> {
  try {
    const stats = await disk.stat(target);
    if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw Object.assign(new Error('is no regular file'), { code: 'EINVAL' });
    return stats.mode & 0o777;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function fill(
  disk: Disk,
  temp: string,
  chunks: Iterable<Uint8Array>,
  mode: number | null,
): Promise<void> {
  const file = await disk.open(temp, 'wx', mode === null ? 0o666 : ownerOnly);
  try {
    if (mode !== null && mode !== ownerOnly) await file.chmod(mode);
    const written = await writeAll(file, chunks, null);
    // Never a second time: after a failure the system may drop the pages and call the next fsync a success.
    await file.sync();
    const { size } = await file.stat();
    if (size !== written) throw new ShortWrite(`${size} of ${written} bytes`);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/**
 * Writes until every byte is written. While the disk takes a chunk, the next one is made. Without a position each chunk
 * goes where the one before ended: what a disk drops in silence then shows in the size.
 */
export async function writeAll(
  file: DiskFile,
  chunks: Iterable<Uint8Array>,
  position: number | null,
): Promise<number> {
  let written = 0;
  let writing = Promise.resolve();
  try {
    for (const chunk of chunks) {
      await writing;
      writing = writeChunk(file, chunk, position === null ? null : position + written);
      written += chunk.length;
    }
  } finally {
    await writing;
  }
  return written;
}

/** One call may take a part only. */
async function writeChunk(file: DiskFile, chunk: Uint8Array, position: number | null): Promise<void> {
  let done = 0;
  while (done < chunk.length) {
    const at = position === null ? null : position + done;
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, at);
    if (bytesWritten === 0) throw new ShortWrite(`${done} of ${chunk.length} bytes`);
    done += bytesWritten;
  }
}

/** On Windows a virus scanner or indexer holds a new file for moments: worth waiting for. */
async function replace(disk: Disk, temp: string, target: string, platform: NodeJS.Platform): Promise<void> {
  const patience = platform === 'win32' ? 12_000 : 0;
  for (let waited = 0, step = 10; ; step = Math.min(step * 2, 500)) {
    try {
      return await disk.rename(temp, target);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errnoOf(error)) || waited >= patience) throw error;
    }
    await pause(step);
    waited += step;
  }
}

/** Like rename, but fails when the name is taken; where the disk knows no links, the check is a moment older. */
async function place(disk: Disk, temp: string, target: string): Promise<void> {
  try {
    await disk.link(temp, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errnoOf(error))) throw error;
    const taken = await disk.lstat(target).then(
      () => true,
      () => false,
    );
    if (taken) throw Object.assign(new Error('name is taken'), { code: 'EEXIST' });
    return disk.rename(temp, target);
  }
  await disk.unlink(temp);
}
