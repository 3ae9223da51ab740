import { access, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type Disk, nodeDisk } from '#engine/storage/disk.ts';
import { exclusively } from '#engine/storage/lock/exclusively.ts';
import { Presence } from '#engine/storage/lock/presence.ts';
import { peek } from '#engine/storage/peek.ts';

async function somePath() {
  return join(await mkdtemp(join(tmpdir(), 'lock-')), 'a.rolebook');
}

test('two that want to save wait for each other', async () => {
  const path = await somePath();
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => exclusively(path, work, { step: 1 })));
  expect(most).toBe(1);
  await expect(access(`${path}.saving`)).rejects.toThrow();
});

test('a lock that a dead process left behind is taken over', async () => {
  const path = await somePath();
  await writeFile(`${path}.saving`, 'dead');
  expect(await exclusively(path, async () => 'done', { step: 1, stale: 30 })).toBe('done');
});

test('a full disk leaves no half lock behind that would keep others waiting', async () => {
  const path = await somePath();
  const disk: Disk = {
    ...nodeDisk,
    open: async (...given) => {
      const file = await nodeDisk.open(...given);
      const full = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      return Object.assign(Object.create(file), { write: full, close: () => file.close() });
    },
  };
  expect(await exclusively(path, async () => 'done', { disk })).toBe('done');
  await expect(access(`${path}.saving`)).rejects.toThrow();
});

test('a lock that is held too long is refused with a sentence', async () => {
  const path = await somePath();
  await writeFile(`${path}.saving`, 'alive');
  const attempt = exclusively(path, async () => 'done', { step: 1, stale: 10_000, limit: 30 });
  await expect(attempt).rejects.toThrow('Another copy of Rolebook is saving this workbook.');
});

test('where no lock file can be made the work is done all the same', async () => {
  const work = async () => 'done';
  expect(await exclusively('/proc/nowhere/a.rolebook', work, { step: 1 })).toBe('done');
});

test('the second to open learns who the first is, and when they have gone', async () => {
  const path = await somePath();
  const told: (string | null)[] = [];
  const first = new Presence(path, () => {
    throw new Error('the first is alone');
  });
  const second = new Presence(path, (other) => told.push(other?.computer ?? null));
  await first.look();
  await second.look();
  expect(JSON.parse(await readFile(`${path}.lock`, 'utf8')).pid).toBe(process.pid);
  await first.end();
  await second.look();
  await second.end();
  expect(told).toEqual([hostname(), null]);
  await expect(access(`${path}.lock`)).rejects.toThrow();
});

test('a note without a sign of life for two minutes, or of a dead process here, counts for nothing', async () => {
  const path = await somePath();
  const note = { who: 'Owen', computer: 'elsewhere', since: '2026-11-23T12:00:00.000Z', pid: 1, mark: 'm' };
  const seen = (at: string) => writeFile(`${path}.lock`, JSON.stringify({ ...note, seen: at }));
  const me = new Presence(path, () => undefined);
  await seen('2026-11-23T12:00:00.000Z');
  await me.look(new Date('2026-11-23T12:01:00.000Z'));
  expect(me.other?.who).toBe('Owen');
  await me.look(new Date('2026-11-23T12:03:00.000Z'));
  expect(me.other).toBeNull();
  const dead = { ...note, computer: hostname(), pid: 2 ** 22 + 1, seen: new Date().toISOString() };
  await writeFile(`${path}.lock`, JSON.stringify(dead));
  await me.look();
  expect(me.other).toBeNull();
});

test('a damaged note is no obstacle', async () => {
  const path = await somePath();
  await writeFile(`${path}.lock`, 'garbage');
  const me = new Presence(path, () => undefined);
  await me.look();
  expect(me.other).toBeNull();
});

test('a recent workbook that somebody else has open is said to be, one of our own or left behind is not', async () => {
  const path = await somePath();
  await writeFile(path, '{}');
  const now = new Date().toISOString();
  const note = (change: object) => ({
    who: 'tomas',
    computer: 'another',
    since: now,
    seen: now,
    pid: process.pid,
    mark: 'theirs',
    ...change,
  });
  const seen: string[] = [];
  const longAgo = '2026-01-01T00:00:00Z';
  for (const change of [{}, { computer: hostname() }, { seen: longAgo }]) {
    await writeFile(`${path}.lock`, JSON.stringify(note(change)));
    seen.push((await peek(path)).state);
  }
  expect(seen).toEqual(['open-elsewhere', 'found', 'found']);
});
