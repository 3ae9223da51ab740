import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { JSONFile } from 'lowdb/node';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { isWholeSum, numberedEdit, numberedWorkbook } from '../support/numberedEdits.ts';
import { edit, inFile, open, type Place, placeWith, temps } from './support/place.ts';
import { isFull, report } from './support/table.ts';

/** About 1 MB. */
const workbook = () => numberedWorkbook(960, 1_000);
const diskBytes = 4 * 1024 * 1024;
const steps = isFull ? 40 : 8;

/** Runs `work` on a small disk of its own, in memory; null where that cannot be mounted. */
async function onSmallDisk<T>(work: (folder: string) => Promise<T>): Promise<T | null> {
  const folder = await mkdtemp(join(tmpdir(), 'rolebook-small-'));
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  try {
    return await work(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true });
  }
}

/** Leaves about so many bytes free; gives the file that takes the rest. */
async function fillUp(folder: string, free: number): Promise<string> {
  const filler = join(folder, 'filler');
  const available = Number(
    execFileSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' }).split('\n')[1],
  );
  await writeFile(filler, new Uint8Array(Math.max(0, available - free)));
  return filler;
}

async function trial(place: Place, folder: string, share: number): Promise<string[]> {
  const bad: string[] = [];
  const size = JSON.stringify(await inFile(place), null, 2).length;
  const session = await open(place);
  const filler = await fillUp(folder, size * share);
  const durable = await edit(session, 3);
  const first = await session.save();
  if (!isWholeSum(await inFile(place))) bad.push('the old file is damaged');
  if (first.state === 'saved' && (await inFile(place)).revision !== 3) bad.push('said saved and was not');
  if (first.state !== 'saved' && !/full|part/.test('reason' in first ? first.reason : '')) {
    bad.push(`gave no clear reason: ${JSON.stringify(first)}`);
  }
  if ((await temps(place)).length > 0) bad.push('left a temporary file behind');
  const crashed = await open(place);
  if (crashed.workbook.revision < durable) bad.push('lost an acknowledged edit');
  await rm(filler);
  await edit(session, 1);
  if ((await session.save()).state !== 'saved') bad.push('did not save once there was room');
  if ((await inFile(place)).revision !== 4) bad.push('saved something else');
  await session.close();
  return bad;
}

async function badOfLowdb(folder: string, share: number): Promise<boolean> {
  const place = await placeWith(workbook(), folder);
  const adapter = new JSONFile<Workbook>(place.file);
  const before = await inFile(place);
  const filler = await fillUp(folder, JSON.stringify(before, null, 2).length * share);
  await adapter.write(numberedEdit(before).after).catch(() => undefined);
  const whole = await inFile(place).then(isWholeSum, () => false);
  const left = (await readdir(place.folder)).filter((name) => name.endsWith('.tmp'));
  await rm(filler);
  await place.remove();
  return !whole || left.length > 0;
}

for (const where of ['beside the workbook', 'on another disk'] as const) {
  test(`a full disk costs nothing and says so, with the journal ${where}`, async () => {
    test.setTimeout(300_000);
    const done = await onSmallDisk(async (folder) => {
      const bad: string[] = [];
      let controlBad = 0;
      for (let step = 0; step < steps; step++) {
        // A little more than all of it, so that the last trials have room.
        const share = (1.1 * step) / (steps - 1);
        const place = await placeWith(workbook(), folder);
        const data = where === 'on another disk' ? await mkdtemp(join(tmpdir(), 'rolebook-data-')) : null;
        const outcome = await trial(data ? { ...place, data } : place, folder, share);
        bad.push(...outcome.map((what) => `${Math.round(share * 100)} % free: ${what}`));
        await place.remove();
        if (data) await rm(data, { recursive: true });
        if (await badOfLowdb(folder, share)) controlBad++;
      }
      return { bad, controlBad };
    });
    test.skip(
      done === null,
      'No small disk can be mounted here (it takes root): the full disk is not tried.',
    );
    if (!done) return;
    const control = { what: 'lowdb JSONFile', trials: steps, bad: done.controlBad };
    report({ fault: `disk 0–100 % free, journal ${where}`, trials: steps, bad: done.bad.length, control });
    expect(done.bad).toEqual([]);
    expect(done.controlBad).toBeGreaterThan(0);
  });
}
