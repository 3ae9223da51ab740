import type { Stats } from 'node:fs';
import { access, link, lstat, mkdir, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';

/** An open file, as far as storage uses one. */
export interface DiskFile {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    /** Null: where the last write ended. */
    position: number | null,
  ): Promise<{ bytesWritten: number }>;
  read(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  chmod(mode: number): Promise<void>;
  stat(): Promise<Stats>;
  close(): Promise<void>;
}

/** The one seam for every file-system call of storage, so that a test can make each fail in turn. */
export interface Disk {
  open(path: string, flags: 'r' | 'r+' | 'wx', mode?: number): Promise<DiskFile>;
  stat(path: string): Promise<Stats>;
  lstat(path: string): Promise<Stats>;
  access(path: string, mode: number): Promise<void>;
  realpath(path: string): Promise<string>;
  readdir(path: string): Promise<string[]>;
  /** Makes the folder and those above it; readable by its owner only. */
  mkdir(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

export const nodeDisk: Disk = {
  open,
  stat: (path) => stat(path),
  lstat: (path) => lstat(path),
  access,
  realpath: (path) => realpath(path),
  readdir: (path) => readdir(path),
  mkdir: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  rename,
  link,
  unlink,
};
