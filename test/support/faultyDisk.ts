import type { Disk, DiskFile } from '#engine/storage/disk.ts';
import { nodeDisk } from '#engine/storage/disk.ts';

export const faultKinds = ['ENOSPC', 'EIO', 'EACCES', 'short', 'lie', 'kill before', 'kill after'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What a call throws when the process is dead: nothing after it reaches the disk. */
export class Killed extends Error {}

export function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export interface FaultyDisk extends Disk {
  /** Names of all calls so far, in order. */
  readonly calls: string[];
  readonly dead: boolean;
  /** Closes what a killed process would have had open. */
  release(): Promise<void>;
}

/**
 * The real disk, but call number `at` (from 1) goes wrong: it fails, or a write takes a part only (`short`: and says
 * so, then the disk is full; `lie`: and says it took all), or the process is killed before or after it.
 */
export function faultyDisk(at = 0, kind: FaultKind = 'EIO', disk: Disk = nodeDisk): FaultyDisk {
  const calls: string[] = [];
  const files = new Set<DiskFile>();
  let dead = false;
  let full = false;

  async function call<T>(name: string, work: () => Promise<T>, part?: () => Promise<T>): Promise<T> {
    if (dead) throw new Killed();
    calls.push(name);
    if (name === 'write' && full) {
      full = false;
      throw errno('ENOSPC');
    }
    if (calls.length !== at) return work();
    if (kind === 'kill before') {
      dead = true;
      throw new Killed();
    }
    if (kind === 'kill after') {
      await work().catch(() => undefined);
      dead = true;
      throw new Killed();
    }
    if (kind === 'short' || kind === 'lie') {
      full = kind === 'short' && part !== undefined;
      return (part ?? work)();
    }
    throw errno(kind);
  }

  const wrap = (file: DiskFile): DiskFile => ({
    write: (bytes, offset, length, position) =>
      call(
        'write',
        () => file.write(bytes, offset, length, position),
        async () => {
          await file.write(bytes, offset, Math.floor(length / 2), position);
          return { bytesWritten: kind === 'lie' ? length : Math.floor(length / 2) };
        },
      ),
    read: (bytes, offset, length, position) => call('read', () => file.read(bytes, offset, length, position)),
    sync: () => call('sync', () => file.sync()),
    datasync: () => call('datasync', () => file.datasync()),
    truncate: (length) => call('truncate', () => file.truncate(length)),
    chmod: (mode) => call('chmod', () => file.chmod(mode)),
    stat: () => call('fstat', () => file.stat()),
    close: () =>
      call('close', () => {
        files.delete(file);
        return file.close();
      }),
  });

  return {
    calls,
    get dead() {
      return dead;
    },
    async release() {
      await Promise.allSettled([...files].map((file) => file.close()));
    },
    open: (path, flags, mode) =>
      call(`open ${flags}`, async () => {
        const file = await disk.open(path, flags, mode);
        files.add(file);
        return wrap(file);
      }),
    stat: (path) => call('stat', () => disk.stat(path)),
    lstat: (path) => call('lstat', () => disk.lstat(path)),
    access: (path, mode) => call('access', () => disk.access(path, mode)),
    realpath: (path) => call('realpath', () => disk.realpath(path)),
    readdir: (path) => call('readdir', () => disk.readdir(path)),
    mkdir: (path) => call('mkdir', () => disk.mkdir(path)),
    rename: (from, to) => call('rename', () => disk.rename(from, to)),
    link: (from, to) => call('link', () => disk.link(from, to)),
    unlink: (path) => call('unlink', () => disk.unlink(path)),
  };
}
