import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { plainCodec } from '#engine/storage/codec.ts';
import { nodeDisk } from '#engine/storage/disk.ts';
import { versionsToKeep } from '#engine/storage/versions/keep.ts';
import { Versions } from '#engine/storage/versions/versions.ts';
import { countingIds } from '../../../support/ids.ts';

const hour = 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00Z');

const newId = countingIds();
const before = { ...newWorkbook(newId), jobs: [{ ...newJob(newId, 'Tester'), id: 'job' }] };
const after = applyChanges(before, [{ put: ['jobs', 'job', 'title'], value: 'Taster' }]).workbook;

async function folder() {
  return mkdtemp(join(tmpdir(), 'versions-'));
}

/** A save, as far as versions see one: the file with this text is kept, then another takes its place. */
async function keep(versions: Versions, text: string, now: number, states = { before, after }) {
  const path = join(await folder(), 'a.rolebook');
  await writeFile(path, text);
  const written = await versions.keep({ path, ...states }, now);
  await rm(path);
  written();
}

test('the last ten saves stay, then the newest of each day for thirty days', () => {
  const saves = Array.from({ length: 24 * 50 }, (_, index) => ({ at: noon - index * hour }));
  const kept = [...versionsToKeep(saves, noon)].map(({ at }) => (noon - at) / hour);
  expect(kept.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  // The newest of the day before is 23:00, thirteen hours ago.
  expect(kept.slice(10, 12)).toEqual([13, 37]);
  expect(kept).toHaveLength(10 + 30);
});

test('a version is the file as it was, told by what had made it', async () => {
  const versions = new Versions(await folder(), 'w', () => plainCodec);
  await keep(versions, 'first', noon);
  await keep(versions, 'second', noon + hour, { before: after, after: before });
  const [second, first] = await versions.list();
  expect(Buffer.from(await versions.read(second?.id ?? '')).toString()).toBe('second');
  expect(Buffer.from(await versions.read(first?.id ?? '')).toString()).toBe('first');
  expect(first?.summary).toBeNull();
  expect(second?.summary?.jobs[0]).toMatchObject({ title: 'Taster', facts: 1 });
  expect(second?.bytes).toBe(6);
});

test('an erased version is gone from the disk, the others stay', async () => {
  const data = await folder();
  const versions = new Versions(data, 'w', () => plainCodec);
  await keep(versions, 'first', noon);
  await keep(versions, 'second', noon + hour, { before: after, after: before });
  const [second, first] = await versions.list();
  await versions.erase(first?.id ?? '');
  expect((await versions.list()).map(({ id }) => id)).toEqual([second?.id]);
  expect(await readdir(join(data, 'versions', 'w'))).toHaveLength(3);
});

test('an id that is no version of this workbook is refused, paths above all', async () => {
  const versions = new Versions(await folder(), 'w', () => plainCodec);
  for (const id of ['', '..', '../../secret', 'head']) {
    await expect(versions.read(id)).rejects.toThrow('no longer there');
    await expect(versions.erase(id)).rejects.toThrow('no longer there');
  }
});

test('resealed versions are read by the new codec only, and hold no plain word', async () => {
  const mark = 0x7f;
  const lock = (all: Uint8Array) => Uint8Array.from([mark, ...all].map((byte) => byte ^ 0x5a));
  const unlock = (all: Uint8Array) => {
    const [first, ...rest] = all.map((byte) => byte ^ 0x5a);
    if (first !== mark) throw new Error('not sealed');
    return Uint8Array.from(rest);
  };
  let codec = plainCodec;
  const data = await folder();
  const versions = new Versions(data, 'w', () => codec);
  await keep(versions, 'canary', noon);
  codec = { seal: lock, open: unlock };
  expect(await versions.list()).toEqual([]);
  await versions.sealing(plainCodec, codec).run();
  const [version] = await versions.list();
  const sealed = Buffer.from(await versions.read(version?.id ?? ''));
  expect(sealed.toString()).not.toContain('canary');
  expect(Buffer.from(unlock(sealed)).toString()).toBe('canary');
});

test('sealing that a crash interrupted is gone on with at the next opening, once', async () => {
  const lock = (all: Uint8Array) => Uint8Array.from([7, ...all]);
  const unlock = (all: Uint8Array) => {
    if (all[0] !== 7) throw new Error('not sealed');
    return all.subarray(1);
  };
  let codec = plainCodec;
  const data = await folder();
  const versions = new Versions(data, 'w', () => codec);
  await keep(versions, 'canary', noon);
  const locked = { seal: lock, open: unlock };
  await versions.sealing(plainCodec, locked).announce(new Uint8Array());
  codec = locked;
  const reopened = new Versions(data, 'w', () => codec);
  await reopened.resumeSealing(() => plainCodec);
  await reopened.resumeSealing(() => plainCodec);
  const [version] = await reopened.list();
  expect([...(await reopened.read(version?.id ?? ''))].slice(0, 2)).toEqual([7, 'c'.charCodeAt(0)]);
});

test('a version takes no room of its own while the file is there, and stays what it was when another takes its place', async () => {
  const path = join(await folder(), 'a.rolebook');
  await writeFile(path, 'first');
  const versions = new Versions(await folder(), 'w', () => plainCodec);
  const written = await versions.keep({ path, before, after }, noon);
  expect((await stat(path)).nlink).toBe(2);
  await writeFile(`${path}.new`, 'second');
  await rename(`${path}.new`, path);
  written();
  const [version] = await versions.list();
  expect(Buffer.from(await versions.read(version?.id ?? '')).toString()).toBe('first');
});

test('where the disk knows no second names, a version is a copy', async () => {
  const data = await folder();
  const link = () => Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' }));
  const versions = new Versions(data, 'w', () => plainCodec, { ...nodeDisk, link });
  await keep(versions, 'first', noon);
  const [version] = await versions.list();
  expect(Buffer.from(await versions.read(version?.id ?? '')).toString()).toBe('first');
});

test('a save that came to nothing, or that a crash ended, leaves one version at most, and no wrong word about it', async () => {
  const path = join(await folder(), 'a.rolebook');
  await writeFile(path, 'first');
  const data = await folder();
  await keep(new Versions(data, 'w', () => plainCodec), 'before', noon - hour);
  const crashed = new Versions(data, 'w', () => plainCodec);
  await crashed.keep({ path, before, after }, noon);
  await crashed.keep({ path, before, after }, noon + 1);
  const [kept, ...others] = await crashed.list();
  expect(others).toHaveLength(1);
  expect(kept).toMatchObject({ bytes: 5, summary: null });
  await writeFile(`${path}.new`, 'second');
  await rename(`${path}.new`, path);
  const again = new Versions(data, 'w', () => plainCodec);
  (await again.keep({ path, before, after }, noon + hour))();
  const [newest] = await again.list();
  expect(newest).toMatchObject({ bytes: 6, summary: null });
});
