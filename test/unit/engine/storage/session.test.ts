import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SavedState } from '#contract/state.ts';
import type { Codec } from '#engine/storage/codec.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { createSession, openSession } from '#engine/storage/session.ts';
import { errno } from '../../../support/faultyDisk.ts';
import { isWholeSum, numberedWorkbook } from '../../../support/numberedEdits.ts';
import { edit, inFile, journals, newDesk, testDisk } from '../../../support/sessionDesk.ts';

/** A codec whose bytes another key cannot open, and which never seals alike twice. */
function keyed(key: string): Codec {
  let count = 0;
  return {
    seal: (bytes) => Buffer.concat([Buffer.from(`${key}${String(count++).padStart(4, '0')}`), bytes]),
    open: (bytes) => {
      if (Buffer.from(bytes.subarray(0, key.length)).toString() !== key) throw new Error('wrong key');
      return bytes.subarray(key.length + 4);
    },
  };
}

test('a new file is refused where there is one, unless replacing was agreed to', async () => {
  const { file, options, session } = await newDesk();
  await session.close();
  await expect(createSession(file, numberedWorkbook(), options)).rejects.toThrow(/already a file/);
  const other = await createSession(file, numberedWorkbook(3), { ...options, replace: true });
  expect(other.workbook.people).toHaveLength(3);
  await other.close();
});

test('edits come back after a crash, with their number and names', async () => {
  const { session, again } = await newDesk();
  await edit(session);
  await edit(session);
  const after = await again();
  expect(after.workbook).toEqual(session.workbook);
  expect(after.recovered).toMatchObject({ count: 2, labels: ['edit 1', 'edit 2'], cut: false });
  expect(after.recovered?.sentence).toBe('2 changes not yet in the file came back: “edit 1”, “edit 2”.');
  await after.close();
  expect((await again()).recovered).toBeNull();
});

test('closing writes the file and leaves no journal', async () => {
  const { session, file, folder } = await newDesk();
  await edit(session);
  expect(await journals(folder)).toContainEqual(expect.stringMatching(/\.journal$/));
  await session.close();
  expect(await journals(folder)).toEqual([]);
  expect((await inFile(file)).revision).toBe(1);
});

test('thirty quiet seconds write the file', async () => {
  const { session, clock, file } = await newDesk();
  await edit(session);
  expect((await inFile(file)).revision).toBe(0);
  clock.pass(30_000);
  await session.checkOutside(); // Waits its turn behind the save.
  expect((await inFile(file)).revision).toBe(1);
  expect(session.pending).toBe(0);
  await session.close();
});

test('"saved" is announced after "saving", once per change of state', async () => {
  const states: SavedState[] = [];
  const { session, clock } = await newDesk({ onSavedState: (state) => states.push(state) });
  states.length = 0;
  clock.pass(60_000);
  await edit(session);
  expect(states).toEqual([{ state: 'saving' }, { state: 'saved', at: '2026-11-23T12:01:00.000Z' }]);
  await session.close();
});

test('a file that cannot be written is tried again until it can', async () => {
  let full = false;
  const disk = testDisk();
  const { session, clock, file } = await newDesk({
    disk: {
      ...disk,
      open: (path, flags, mode) =>
        full && flags === 'wx' && !path.includes('data')
          ? Promise.reject(errno('ENOSPC'))
          : disk.open(path, flags, mode),
    },
  });
  full = true;
  expect(await edit(session)).toBe('durable');
  expect(await session.save()).toEqual({
    state: 'not-saved',
    reason: 'the disk is full. Your changes are kept on this computer; free some space or Save As.',
  });
  full = false;
  clock.pass(2_000);
  await session.checkOutside();
  expect(session.saved.state).toBe('saved');
  expect((await inFile(file)).revision).toBe(1);
  await session.close();
});

test('a save that fails after the new file is in place is not taken for the work of someone else', async () => {
  const disk = testDisk();
  let failing = false;
  const { session, folder } = await newDesk({
    disk: {
      ...disk,
      open: (path, flags, mode) =>
        failing && path === folder ? Promise.reject(errno('EIO')) : disk.open(path, flags, mode),
    },
  });
  await edit(session);
  failing = true;
  expect((await session.save()).state).toBe('not-saved');
  failing = false;
  expect((await session.save()).state).toBe('saved');
  expect(session.outside).toBeNull();
  await session.close();
});

test('edits that no disk takes stay in memory, are said to be there, and closing is refused', async () => {
  let full = false;
  const disk = testDisk();
  const { session, again } = await newDesk({
    disk: {
      ...disk,
      open: (path, flags, mode) =>
        full && flags === 'wx' ? Promise.reject(errno('ENOSPC')) : disk.open(path, flags, mode),
    },
  });
  full = true;
  expect(await edit(session)).toBe('in-memory');
  expect(session.saved).toMatchObject({
    state: 'not-saved',
    reason: expect.stringContaining('in memory only'),
  });
  await expect(session.close()).rejects.toThrow('Your latest changes are on no disk yet: the disk is full.');
  full = false;
  expect(await edit(session)).toBe('durable');
  await session.close();
  expect((await again()).workbook.revision).toBe(2);
});

test('an unwritable journal alone costs nothing: the file takes the edits', async () => {
  const disk = testDisk();
  const { session, file } = await newDesk({
    disk: { ...disk, mkdir: () => Promise.reject(errno('EACCES')) },
  });
  expect(await edit(session)).toBe('in-memory');
  await session.checkOutside(); // Waits its turn behind the save.
  expect(session.saved.state).toBe('saved');
  expect((await inFile(file)).revision).toBe(1);
  await session.close();
});

test('a read-only file opens; edits are kept in the journal and come back; Save As takes them along', async () => {
  const disk = testDisk();
  let locked = false;
  const { session, file, folder, again } = await newDesk({
    disk: {
      ...disk,
      access: (path, mode) =>
        locked && path.endsWith('a.rolebook') ? Promise.reject(errno('EACCES')) : disk.access(path, mode),
    },
  });
  await session.close();
  locked = true;
  const reader = await again();
  expect(reader.saved).toMatchObject({ state: 'read-only', reason: expect.stringContaining('Save As') });
  await edit(reader);
  expect(await reader.close()).toMatchObject({ state: 'read-only' });
  expect((await inFile(file)).revision).toBe(0);
  const back = await again();
  expect(back.workbook.revision).toBe(1);
  await back.saveAs(join(folder, 'b.rolebook'));
  expect(back.saved.state).toBe('saved');
  expect((await inFile(join(folder, 'b.rolebook'))).revision).toBe(1);
  await back.close();
  expect((await again()).recovered).toBeNull();
});

test('the file before each save is handed to the versions, and their failure keeps nothing from being saved', async () => {
  const kept: number[] = [];
  const { session, file } = await newDesk({
    onCheckpoint: async ({ path, after }) => {
      kept.push(parseWorkbook(await readFile(path)).workbook.revision, after.revision);
      throw new Error('no room for versions');
    },
  });
  await edit(session);
  await session.save();
  await edit(session);
  await session.save();
  expect(kept).toEqual([0, 1, 1, 2]);
  expect((await inFile(file)).revision).toBe(2);
  await session.close();
});

test('a new key seals file and journal, also for edits that come meanwhile', async () => {
  const { session, file, options } = await newDesk();
  await edit(session);
  const changed = session.changeCodec(keyed('secret'));
  await Promise.all([edit(session), changed]);
  await edit(session);
  expect((await readFile(file, 'utf8')).startsWith('secret')).toBe(true);
  const after = await openSession(file, { ...options, codecFor: () => keyed('secret') });
  expect(after.workbook.revision).toBe(3);
  expect(isWholeSum(after.workbook)).toBe(true);
  expect(after.conflicts).toEqual([]);
  await after.close();
});

test('a workbook of a newer version can be read and copied, but takes no edit and is never written', async () => {
  const { session, file, folder, options } = await newDesk();
  await session.close();
  const newer = Buffer.from(JSON.stringify({ ...numberedWorkbook(), version: 2, later: 'x' }));
  await writeFile(file, newer);
  const reader = await openSession(file, options);
  expect(reader.saved).toMatchObject({ state: 'read-only' });
  await expect(edit(reader)).rejects.toThrow(/newer Rolebook/);
  await reader.copyTo(join(folder, 'copy.rolebook'));
  await reader.close();
  expect(await readFile(file)).toEqual(newer);
  expect(await readFile(join(folder, 'copy.rolebook'))).toEqual(newer);
});
