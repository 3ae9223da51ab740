import { access, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

const noteOf = (path: string, mark = '0a1b2c3d') => `${path}.${mark}.lock`;
const note = {
  who: 'Owen',
  computer: 'elsewhere',
  since: '2026-11-23T12:00:00.000Z',
  seen: '2026-11-23T12:00:00.000Z',
  pid: 1,
  mark: '0a1b2c3d',
};
const notesIn = async (path: string) =>
  (await readdir(dirname(path))).filter((name) => name.endsWith('.lock'));

test('each who has it open learns who the other is, and when they have gone', async () => {
  const path = await somePath();
  const told: string[] = [];
  const first = new Presence(
    () => path,
    () => told.push('first'),
  );
  const second = new Presence(
    () => path,
    () => told.push('second'),
  );
  await first.look();
  await second.look();
  await first.look();
  expect([first.other?.computer, second.other?.computer]).toEqual([hostname(), hostname()]);
  expect(await notesIn(path)).toHaveLength(2);
  await first.end();
  await second.look();
  expect(second.other).toBeNull();
  await second.end();
  expect(told).toEqual(['second', 'first', 'second']);
  expect(await notesIn(path)).toEqual([]);
});

test('the note moves along with Save As', async () => {
  let path = await somePath();
  const before = path;
  const me = new Presence(
    () => path,
    () => undefined,
  );
  await me.look();
  path = await somePath();
  await me.look();
  expect([await notesIn(before), await notesIn(path)]).toEqual([
    [],
    [expect.stringContaining('a.rolebook.')],
  ]);
  await me.end();
});

test('a note without a sign of life for two minutes counts for nothing, one of a dead process here is swept', async () => {
  const path = await somePath();
  const me = new Presence(
    () => path,
    () => undefined,
  );
  await writeFile(noteOf(path), JSON.stringify(note));
  await me.look(new Date('2026-11-23T12:01:00.000Z'));
  expect(me.other?.who).toBe('Owen');
  await me.look(new Date('2026-11-23T12:03:00.000Z'));
  expect(me.other).toBeNull();
  const dead = { ...note, computer: hostname(), pid: 2 ** 22 + 1, seen: new Date().toISOString() };
  await writeFile(noteOf(path), JSON.stringify(dead));
  await me.look();
  expect(me.other).toBeNull();
  await me.end();
  expect(await notesIn(path)).toEqual([]);
});

test('a damaged note, and a file that only looks like one, are no obstacle', async () => {
  const path = await somePath();
  await writeFile(noteOf(path), 'garbage');
  await writeFile(`${path}.minutes.lock`, JSON.stringify({ ...note, seen: new Date().toISOString() }));
  const me = new Presence(
    () => path,
    () => undefined,
  );
  await me.look();
  expect(me.other).toBeNull();
  await me.end();
});

test('a recent workbook says that it is open elsewhere, by a note of somebody who still is there', async () => {
  const path = await somePath();
  await writeFile(path, '{}');
  const seen = new Date().toISOString();
  const states: string[] = [];
  for (const change of [{ seen }, { seen, computer: hostname(), pid: process.pid }, {}]) {
    await writeFile(noteOf(path), JSON.stringify({ ...note, ...change }));
    states.push((await peek(path)).state);
  }
  expect(states).toEqual(['open-elsewhere', 'found', 'found']);
});
