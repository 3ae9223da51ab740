import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { plainCodec } from '#engine/storage/codec.ts';
import { versionsToKeep } from '#engine/storage/versions/keep.ts';
import { Versions } from '#engine/storage/versions/versions.ts';
import { countingIds } from '../../../support/ids.ts';

const hour = 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

const newId = countingIds();
const before = { ...newWorkbook(newId), jobs: [{ ...newJob(newId, 'Tester'), id: 'job' }] };
const after = applyChanges(before, [{ put: ['jobs', 'job', 'title'], value: 'Taster' }]).workbook;

async function folder() {
  return mkdtemp(join(tmpdir(), 'versions-'));
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
  await versions.keep({ previous: bytes('first'), before, after }, noon);
  await versions.keep({ previous: bytes('second'), before: after, after: before }, noon + hour);
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
  await versions.keep({ previous: bytes('first'), before, after }, noon);
  await versions.keep({ previous: bytes('second'), before: after, after: before }, noon + hour);
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
  await versions.keep({ previous: bytes('canary'), before, after }, noon);
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
  await versions.keep({ previous: bytes('canary'), before, after }, noon);
  const locked = { seal: lock, open: unlock };
  await versions.sealing(plainCodec, locked).announce(new Uint8Array());
  codec = locked;
  const reopened = new Versions(data, 'w', () => codec);
  await reopened.resumeSealing(() => plainCodec);
  await reopened.resumeSealing(() => plainCodec);
  const [version] = await reopened.list();
  expect([...(await reopened.read(version?.id ?? ''))].slice(0, 2)).toEqual([7, 'c'.charCodeAt(0)]);
});
