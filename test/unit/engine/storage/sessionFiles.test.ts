import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openSession } from '#engine/storage/session.ts';
import { numberedWorkbook } from '../../../support/numberedEdits.ts';
import { edit, inFile, journals, newDesk } from '../../../support/sessionDesk.ts';

test('Save As goes on in the other file, with every edit that comes meanwhile', async () => {
  const { session, folder, file } = await newDesk();
  await edit(session);
  const other = join(folder, 'b.rolebook');
  const moved = session.saveAs(other);
  await Promise.all([edit(session), moved]);
  await edit(session);
  expect(session.path).toMatch(/b\.rolebook$/);
  await session.close();
  expect((await inFile(other)).revision).toBe(3);
  expect((await inFile(file)).revision).toBeGreaterThanOrEqual(1);
  expect(await journals(folder)).toEqual([]);
});

test('a Save As that fails changes nothing', async () => {
  const { session, folder } = await newDesk();
  await edit(session);
  await mkdir(join(folder, 'b.rolebook'));
  await expect(session.saveAs(join(folder, 'b.rolebook'))).rejects.toThrow(/“b.rolebook” .* it is a folder/);
  expect(session.path).toMatch(/a\.rolebook$/);
  expect(session.saved.state).toBe('saved');
  await session.close();
});

test('a copy holds every edit and the session stays where it is', async () => {
  const { session, folder, file } = await newDesk();
  await edit(session);
  await session.copyTo(join(folder, 'copy.rolebook'));
  expect((await inFile(join(folder, 'copy.rolebook'))).revision).toBe(1);
  expect(session.path).toMatch(/a\.rolebook$/);
  await symlink(file, join(folder, 'link.rolebook'));
  await expect(session.copyTo(join(folder, 'link.rolebook'))).rejects.toThrow(/this workbook itself/);
  await session.close();
});

test('a changed file is seen, read, merged with and then written', async () => {
  const seen: string[] = [];
  const { session, file, again } = await newDesk({ onOutside: (what) => seen.push(what) });
  await edit(session);
  const theirs = { ...numberedWorkbook(), revision: 9 };
  await writeFile(file, JSON.stringify(theirs));
  expect(await session.checkOutside()).toBe('changed');
  expect((await session.save()).state).toBe('not-saved');
  expect(seen).toEqual(['changed']);
  const outside = await session.readOutside();
  expect(outside.workbook.revision).toBe(9);
  const merged = { ...session.workbook, revision: 10 };
  expect((await session.continueFrom(outside, () => merged)).state).toBe('saved');
  expect((await inFile(file)).revision).toBe(10);
  await session.close();
  expect((await again()).workbook).toEqual(merged);
});

test('a changed file is simply taken over when nothing is pending', async () => {
  const { session, file } = await newDesk();
  await writeFile(file, JSON.stringify({ ...numberedWorkbook(), revision: 9 }));
  const outside = await session.readOutside();
  await session.continueFrom(outside, () => outside.workbook);
  expect(session.workbook.revision).toBe(9);
  expect(session.pending).toBe(0);
  await session.close();
  expect((await inFile(file)).revision).toBe(9);
});

test('a file that vanishes is an error, not a new workbook; it is written again where Save As says so', async () => {
  const { session, file, again } = await newDesk();
  await edit(session);
  await rm(file);
  expect(await session.save()).toMatchObject({
    state: 'not-saved',
    reason: expect.stringContaining('no longer there'),
  });
  await expect(again()).rejects.toThrow(/“a.rolebook” could not be opened: it is no longer there/);
  await session.saveAs(file);
  expect((await inFile(file)).revision).toBe(1);
  await session.close();
});

test('edits for another state of the file are kept as a conflict until they are discarded', async () => {
  const { session, file, again } = await newDesk();
  await edit(session);
  await writeFile(file, JSON.stringify({ ...numberedWorkbook(), revision: 9 }));
  const before = await readFile(file);
  for (let opening = 0; opening < 2; opening++) {
    const after = await again();
    expect(after.workbook.revision).toBe(9);
    expect(after.recovered).toBeNull();
    expect(after.conflicts).toMatchObject([
      { reason: 'file-differs', edits: [{ label: 'edit 1', revision: 1 }] },
    ]);
    await after.close();
  }
  expect(await readFile(file)).toEqual(before);
  const last = await again();
  await last.conflicts[0]?.discard();
  expect((await again()).conflicts).toEqual([]);
});

test('a workbook renamed after a crash finds its edits again; a copy does not take them', async () => {
  const { session, file, folder, options } = await newDesk();
  await edit(session);
  const copy = join(folder, 'copy.rolebook');
  await cp(file, copy);
  expect((await openSession(copy, options)).workbook.revision).toBe(0);
  await rename(file, join(folder, 'renamed.rolebook'));
  const after = await openSession(join(folder, 'renamed.rolebook'), options);
  expect(after.workbook.revision).toBe(1);
  await after.close();
});

test('a workbook is opened by its real path, whichever link leads there', async () => {
  const { session, file, folder, options } = await newDesk();
  await edit(session);
  await symlink(file, join(folder, 'link.rolebook'));
  const after = await openSession(join(folder, 'link.rolebook'), options);
  expect(after.workbook.revision).toBe(1);
  expect(after.path).toBe(session.path);
  await after.close();
  expect((await inFile(file)).revision).toBe(1);
});

test('a journal whose edits the file already holds is cleared away', async () => {
  let announced: { name: string; bytes: Uint8Array } | null = null;
  const { session, folder, again } = await newDesk({
    // Called between the announcement in the journal and the writing of the file.
    onCheckpoint: async () => {
      const [name = ''] = (await journals(folder)).filter((one) => one.endsWith('.journal'));
      announced ??= { name, bytes: await readFile(join(folder, 'data', 'journals', name)) };
      return () => undefined;
    },
  });
  await edit(session);
  await session.save();
  // As if killed after the file was written.
  const { name, bytes } = announced ?? { name: '', bytes: new Uint8Array() };
  await writeFile(join(folder, 'data', 'journals', name), bytes);
  const after = await again();
  expect(after.workbook.revision).toBe(1);
  expect(after.recovered).toBeNull();
  expect(after.conflicts).toEqual([]);
  expect(await journals(folder)).not.toContain(name);
  await after.close();
});
