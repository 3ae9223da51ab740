import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Codec, plainCodec } from '#engine/storage/codec.ts';
import type { Disk } from '#engine/storage/disk.ts';
import { Journal } from '#engine/storage/journal.ts';
import { decodeEdit, decodeJournal } from '#engine/storage/journalFile.ts';
import { faultyDisk } from '../../../support/faultyDisk.ts';

const head = { workbookId: 'w', path: '/w', base: 'base' };
const edit = (label: string) => ({ label, changes: [], revision: 1, at: 'now' });

async function newJournal(disk: Disk, codec: Codec = plainCodec) {
  const path = join(await mkdtemp(join(tmpdir(), 'rolebook-journal-')), 'sub', 'a.journal');
  return { path, journal: new Journal(disk, { path, head, codec }) };
}

async function labels(path: string, codec: Codec = plainCodec): Promise<string[]> {
  const entries = decodeJournal(await readFile(path))?.entries ?? [];
  return entries.map((one) =>
    one.kind === 'edit' ? (decodeEdit(codec.open(one.payload))?.label ?? '?') : `to ${one.checkpoint.file}`,
  );
}

test('edits that come while the disk is busy share one append and its flush', async () => {
  const disk = faultyDisk();
  const { path, journal } = await newJournal(disk);
  await journal.add(edit('first'));
  const before = disk.calls.length;
  const more = ['a', 'b', 'c', 'd', 'e'];
  expect(await Promise.all(more.map((label) => journal.add(edit(label))))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(disk.calls.slice(before)).toEqual(['write', 'datasync', 'fstat']);
  expect(await labels(path)).toEqual(['first', ...more]);
  await journal.close();
});

test('an edit is called durable only once the flush is through', async () => {
  let flush: () => void = () => undefined;
  const flushed = new Promise<void>((resolve) => {
    flush = resolve;
  });
  const real = faultyDisk();
  const slow: Disk = {
    ...real,
    open: async (...how) => {
      const file = await real.open(...how);
      return { ...file, datasync: () => flushed.then(file.datasync) };
    },
  };
  const { journal } = await newJournal(slow);
  await journal.add(edit('first'));
  let done = false;
  const added = journal.add(edit('second')).then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  expect(journal.unsafe).toBe(1);
  flush();
  await added;
  expect(journal.unsafe).toBe(0);
  await journal.close();
});

for (const [call, kind] of [
  ['write', 'EIO'],
  ['write', 'lie'],
  ['datasync', 'EIO'],
  ['fstat', 'EIO'],
] as const) {
  test(`after a failed ${call} (${kind}) the journal is written anew, never flushed again`, async () => {
    const plain = faultyDisk();
    const { journal: trial } = await newJournal(plain);
    await trial.add(edit('one'));
    await trial.add(edit('two'));
    await trial.close();
    const disk = faultyDisk(plain.calls.lastIndexOf(call) + 1, kind);
    const { path, journal } = await newJournal(disk);
    expect(await journal.add(edit('one'))).toBe(true);
    expect(await journal.add(edit('two'))).toBe(false);
    expect(journal.trouble).not.toBeNull();
    const before = disk.calls.length;
    expect(await journal.add(edit('three'))).toBe(true);
    expect(disk.calls.slice(before)).toContain('rename');
    expect(disk.calls.slice(before)).not.toContain('datasync');
    expect(journal.trouble).toBeNull();
    expect(await labels(path)).toEqual(['one', 'two', 'three']);
    await journal.close();
  });
}

test('a journal that someone took away is there again after the next edit', async () => {
  const { path, journal } = await newJournal(faultyDisk());
  await journal.add(edit('one'));
  await rm(path);
  expect(await journal.add(edit('two'))).toBe(true);
  expect(await labels(path)).toEqual(['one', 'two']);
  await journal.close();
});

test('a checkpoint is announced with how many edits it covers, and the rest begins a new journal', async () => {
  const { path, journal } = await newJournal(faultyDisk());
  await journal.add(edit('one'));
  await journal.announce({ file: 'next', covers: 1 });
  await journal.add(edit('two'));
  expect(await labels(path)).toEqual(['one', 'to next', 'two']);
  await journal.rebase(1, { head: { ...head, base: 'next' } });
  expect(await labels(path)).toEqual(['two']);
  expect(decodeJournal(await readFile(path))?.head.base).toBe('next');
  await journal.rebase(1, { head: { ...head, base: 'last' } });
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  await journal.close();
});

test('edits that come while the key is changed wait, and are sealed with the new one only', async () => {
  const xor = (key: number): Codec => {
    const turn = (bytes: Uint8Array) => bytes.map((byte) => byte ^ key);
    return { seal: turn, open: turn };
  };
  const { path, journal } = await newJournal(faultyDisk(), xor(1));
  await journal.add(edit('one'));
  let late: Promise<boolean> = Promise.resolve(false);
  await journal.hold(async (held) => {
    late = journal.add(edit('late'));
    await held.announce({ file: 'next', covers: 1 });
    await held.rebase(1, { head, codec: xor(2) });
  });
  expect(await late).toBe(true);
  expect(await labels(path, xor(2))).toEqual(['late']);
  await journal.close();
});
