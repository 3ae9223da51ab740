import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Disk, nodeDisk } from '#engine/storage/disk.ts';
import { sweepTemps, writeDurably } from '#engine/storage/durable.ts';
import { errno, faultyDisk } from '../../../support/faultyDisk.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = () => mkdtemp(join(tmpdir(), 'rolebook-durable-'));
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('a new file is for its owner only, and an existing one keeps its mode', async () => {
  const path = join(await folder(), 'a');
  await writeDurably(path, bytes('one'));
  expect(await modeOf(path)).toBe(0o600);
  await chmod(path, 0o664);
  await writeDurably(path, bytes('two'));
  expect(await modeOf(path)).toBe(0o664);
  expect(await readFile(path, 'utf8')).toBe('two');
});

test('a symlink stays one, and what it leads to is written', async () => {
  const where = await folder();
  await writeFile(join(where, 'real'), 'old');
  await symlink('real', join(where, 'link'));
  expect(await writeDurably(join(where, 'link'), bytes('new'))).toMatch(/real$/);
  expect((await lstat(join(where, 'link'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(where, 'real'), 'utf8')).toBe('new');
});

test('the bytes are on the disk before the name is, and the name before it is called done', async () => {
  const disk = faultyDisk();
  await writeDurably(join(await folder(), 'a'), bytes('x'), { disk, platform: 'linux' });
  const order = ['open wx', 'write', 'sync', 'fstat', 'close', 'rename', 'open r', 'sync', 'close'];
  expect(disk.calls.slice(-order.length)).toEqual(order);
});

/** A disk whose every write takes at most so many bytes. */
function stingyDisk(most: number): Disk {
  return {
    ...nodeDisk,
    open: async (...how) => {
      const file = await nodeDisk.open(...how);
      const write: typeof file.write = (data, offset, length, at) =>
        most === 0
          ? Promise.resolve({ bytesWritten: 0 })
          : file.write(data, offset, Math.min(most, length), at);
      return new Proxy(file, { get: (target, key) => (key === 'write' ? write : bound(target, key)) });
    },
  };
}

test('a write that takes a part only is continued until all is written', async () => {
  const text = 'many bytes, taken three at a time';
  const path = join(await folder(), 'a');
  await writeDurably(path, [bytes(text), bytes(text)], { disk: stingyDisk(3) });
  expect(await readFile(path, 'utf8')).toBe(text + text);
});

test('a disk that takes nothing is given up, not asked for ever', async () => {
  const path = join(await folder(), 'a');
  await expect(writeDurably(path, bytes('x'), { disk: stingyDisk(0) })).rejects.toThrow(/only a part/);
});

function bound<T extends object>(target: T, key: PropertyKey): unknown {
  const value = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

for (const [kind, call, sentence] of [
  ['lie', 'write', /disk took only a part/],
  ['short', 'write', /disk is full. Free some space/],
  ['ENOSPC', 'open wx', /disk is full/],
  ['EIO', 'sync', /disk reported an error/],
  ['EIO', 'fstat', /disk reported an error/],
  ['EACCES', 'rename', /do not have permission/],
] as const) {
  test(`when ${call} goes wrong (${kind}) the old file stays, no temporary one, and a sentence says why`, async () => {
    const where = await folder();
    const path = join(where, 'a');
    await writeDurably(path, bytes('the old content'));
    const plain = faultyDisk();
    await writeDurably(path, bytes('the old content'), { disk: plain });
    const disk = faultyDisk(plain.calls.indexOf(call) + 1, kind);
    await expect(writeDurably(path, bytes('new content'), { disk })).rejects.toThrow(sentence);
    expect(await readFile(path, 'utf8')).toBe('the old content');
    expect(await readdir(where)).toEqual(['a']);
    expect(disk.calls.filter((name) => name === 'sync').length).toBeLessThanOrEqual(1);
    await writeDurably(path, bytes('new content'), { disk });
    expect(await readFile(path, 'utf8')).toBe('new content');
  });
}

test('on Windows a busy file is waited for, and no folder is flushed; elsewhere it is refused at once', async () => {
  let failures = 4;
  const busy: Disk = {
    ...nodeDisk,
    rename: async (from, to) => {
      if (failures-- > 0) throw errno('EPERM');
      await nodeDisk.rename(from, to);
    },
  };
  const path = join(await folder(), 'a');
  const disk = faultyDisk(0, 'EIO', busy);
  await writeDurably(path, bytes('x'), { disk, platform: 'win32' });
  expect(disk.calls.filter((name) => name === 'rename')).toHaveLength(5);
  expect(disk.calls).not.toContain('open r');
  failures = 1;
  await expect(writeDurably(path, bytes('y'), { disk: busy, platform: 'linux' })).rejects.toThrow(
    /permission/,
  );
});

test('an exclusive write never replaces a file, with links or without', async () => {
  const path = join(await folder(), 'a');
  const linkless: Disk = { ...nodeDisk, link: () => Promise.reject(errno('EPERM')) };
  await writeDurably(path, bytes('first'), { exclusive: true });
  for (const disk of [nodeDisk, linkless]) {
    await expect(writeDurably(path, bytes('x'), { exclusive: true, disk })).rejects.toThrow(/already a file/);
  }
  await writeDurably(`${path}2`, bytes('second'), { exclusive: true, disk: linkless });
  expect(await readFile(path, 'utf8')).toBe('first');
  expect(await readFile(`${path}2`, 'utf8')).toBe('second');
});

test('a folder, a pipe and a place that is not there are named as what they are', async () => {
  const where = await folder();
  await mkdir(join(where, 'sub'));
  await expect(writeDurably(join(where, 'sub'), bytes('x'))).rejects.toThrow(/“sub” .* it is a folder/);
  await expect(writeDurably(join(where, 'no', 'a'), bytes('x'))).rejects.toThrow(/its folder is not there/);
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(where, 'pipe')]);
  await expect(writeDurably(join(where, 'pipe'), bytes('x'))).rejects.toThrow(/“pipe” could not be saved/);
});

test('what dead processes left half-written is swept away, and nothing else', async () => {
  const where = await folder();
  const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const dead = `.a.rolebook-4194305-${here}000000000000.tmp`;
  const alive = `.a.rolebook-${process.ppid}-${here}000000000000.tmp`;
  const elsewhere = `.a.rolebook-4194305-ffffffff000000000000.tmp`;
  const longAgo = `.b.rolebook-4194305-ffffffff000000000000.tmp`;
  for (const name of [dead, alive, elsewhere, longAgo, 'a.rolebook', '.other.tmp']) {
    await writeFile(join(where, name), 'x');
  }
  await utimes(join(where, longAgo), new Date(0), new Date(0));
  expect(await sweepTemps(where)).toBe(2);
  expect((await readdir(where)).sort()).toEqual([alive, elsewhere, '.other.tmp', 'a.rolebook'].sort());
  expect(await sweepTemps(join(where, 'nowhere'))).toBe(0);
});

test('what goes wrong when the new file is ready leaves the old one, and nothing beside it', async () => {
  const path = join(await folder(), 'a');
  await writeDurably(path, bytes('old'));
  const ready = () => Promise.reject(new Error('not now'));
  await expect(writeDurably(path, [bytes('n'), bytes('ew')], { ready })).rejects.toThrow('not now');
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(dirname(path))).toEqual(['a']);
});

test('a disk that drops the end of a chunk in silence is found out', async () => {
  const path = join(await folder(), 'a');
  const calls = ['realpath', 'realpath', 'stat', 'open wx'].length;
  const disk = faultyDisk(calls + 1, 'lie');
  const chunks = [bytes('one'), bytes('two')];
  await expect(writeDurably(path, chunks, { disk })).rejects.toThrow(/only a part/);
  expect(await readdir(dirname(path))).toEqual([]);
});
