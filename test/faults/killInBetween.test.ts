import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Session } from '#engine/storage/session.ts';
import { type FaultyDisk, faultyDisk, Killed } from '../support/faultyDisk.ts';
import { isWholeSum, numberedWorkbook } from '../support/numberedEdits.ts';
import { edit, open, type Place, placeWith, temps } from './support/place.ts';
import { report } from './support/table.ts';

type Work = (place: Place, disk: FaultyDisk) => Promise<Session>;

const recovery: Work = (place, disk) => open(place, { disk });

const checkpoint: Work = async (place, disk) => {
  const session = await open(place, { disk });
  await session.save();
  return session;
};

const checkpointWithEdits: Work = async (place, disk) => {
  const session = await open(place, { disk });
  await Promise.all([session.save(), edit(session, 3)]);
  await session.save();
  return session;
};

/** Does `work` on the same beginning again and again, killed before and after each of its calls to the disk. */
async function killEverywhere(begin: Place, work: Work, check: (place: Place) => Promise<string[]>) {
  const kept = `${begin.folder}-kept`;
  await cp(begin.folder, kept, { recursive: true });
  const bad: string[] = [];
  let trials = 0;
  for (const kind of ['kill before', 'kill after'] as const) {
    for (let at = 1, finished = false; !finished; at++) {
      for (const name of await readdir(begin.folder)) await rm(join(begin.folder, name), { recursive: true });
      await cp(kept, begin.folder, { recursive: true });
      const disk = faultyDisk(at, kind);
      await work(begin, disk).catch((error) => {
        if (!disk.dead && !(error instanceof Killed)) throw error;
      });
      // Saves in the background fall silent only when the disk does.
      finished = !disk.dead && disk.calls.length < at;
      await disk.release();
      trials++;
      bad.push(...(await check(begin)).map((what) => `${kind} call ${at}: ${what}`));
      // Opening again changes nothing: what came back stays.
      bad.push(...(await check(begin)).map((what) => `${kind} call ${at}, opened twice: ${what}`));
    }
  }
  await rm(kept, { recursive: true });
  return { trials, bad };
}

for (const [name, work, most] of [
  ['recovery', recovery, 4],
  ['checkpoint', checkpoint, 4],
  ['checkpoint, edits coming in', checkpointWithEdits, 7],
] as const) {
  test(`a kill during ${name} leads to the same state when opened again`, async () => {
    test.setTimeout(120_000);
    const place = await placeWith(numberedWorkbook());
    await edit(await open(place), 4);
    const { trials, bad } = await killEverywhere(place, work, async (again) => {
      const { workbook, conflicts } = await open(again);
      if ((await temps(again)).length > 0) return ['a temporary file stayed behind'];
      const fits = workbook.revision >= 4 && workbook.revision <= most && isWholeSum(workbook);
      if (fits && conflicts.length === 0) return [];
      return [`revision ${workbook.revision}, ${conflicts.length} conflicts`];
    });
    await place.remove();
    report({ fault: `kill during ${name}, at each call`, trials, bad: bad.length });
    expect(bad).toEqual([]);
  });
}

test('a kill while edits are put aside for another file keeps both', async () => {
  const place = await placeWith(numberedWorkbook());
  await edit(await open(place), 4);
  // A colleague's save in the meantime.
  const other = await placeWith({ ...numberedWorkbook(), revision: 40 });
  await cp(other.file, place.file);
  const { trials, bad } = await killEverywhere(place, checkpoint, async (again) => {
    const { workbook, conflicts } = await open(again);
    const kept = conflicts.flatMap(({ edits }) => edits.map(({ label }) => label));
    const fits = workbook.revision === 40 && kept.join() === 'edit 1,edit 2,edit 3,edit 4';
    return fits ? [] : [`revision ${workbook.revision}, kept ${kept.join()}`];
  });
  await place.remove();
  await other.remove();
  report({ fault: 'kill while edits are put aside, at each call', trials, bad: bad.length });
  expect(bad).toEqual([]);
});
