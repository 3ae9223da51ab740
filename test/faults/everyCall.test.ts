import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import type { Session } from '#engine/storage/session.ts';
import { type FaultKind, type FaultyDisk, faultKinds, faultyDisk, Killed } from '../support/faultyDisk.ts';
import { isWholeSum, numberedWorkbook } from '../support/numberedEdits.ts';
import { afterCrash, edit, inFile, open, type Place, placeWith, temps } from './support/place.ts';
import { isFull, report } from './support/table.ts';

/** What a working day does: open (with edits of a crash to bring back), edit, save, edit, save as it closes. */
async function work(place: Place, disk: FaultyDisk, trial: Trial): Promise<void> {
  const session = await open(place, { disk });
  trial.session = session;
  for (const count of [2, 3]) {
    for (let done = 0; done < count; done++) {
      trial.durable = Math.max(trial.durable, await edit(session));
      await checkClaim(place, trial);
    }
    await session.save();
    await checkClaim(place, trial);
  }
  await session.close();
  await checkClaim(place, trial);
}

interface Trial {
  session: Session | null;
  /** The last edit that was acknowledged as being on disk. */
  durable: number;
  readonly bad: string[];
}

/** "Saved" is only said when a crash at this moment would lose nothing. */
async function checkClaim(place: Place, { session, bad }: Trial): Promise<void> {
  if (session?.saved.state !== 'saved') return;
  const { revision } = await afterCrash(place);
  if (revision !== session.workbook.revision) bad.push('said saved and was not');
}

async function once(at: number, kind: FaultKind): Promise<string[]> {
  const place = await placeWith(numberedWorkbook());
  const trial: Trial = { session: null, durable: 0, bad: [] };
  const { bad } = trial;
  const before = await open(place);
  trial.durable = await edit(before, 2);
  const disk = faultyDisk(at, kind);
  try {
    await work(place, disk, trial);
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof Killed)) bad.push(`threw ${error}`);
  }
  if (!isWholeSum(await inFile(place))) bad.push('damaged the file');
  if (trial.session && !disk.dead) {
    const { saved, workbook } = trial.session;
    const again = saved.state === 'saved' ? saved : await trial.session.save();
    if (again.state !== 'saved') bad.push(`did not save once it could: ${JSON.stringify(again)}`);
    trial.durable = workbook.revision;
    if ((await temps(place)).length > 0) bad.push('left a temporary file behind');
  }
  await disk.release();
  const after = await open(place);
  if (after.workbook.revision < trial.durable) bad.push(`lost edit ${trial.durable}`);
  if (!isWholeSum(after.workbook)) bad.push('brought back something else');
  if (after.conflicts.length > 0) bad.push('made a conflict of its own edits');
  await place.remove();
  return bad;
}

test('whichever call to the disk fails, no edit is lost and "saved" is never said too early', async () => {
  test.setTimeout(600_000);
  const place = await placeWith(numberedWorkbook());
  const disk = faultyDisk();
  await edit(await open(place), 2);
  await work(place, disk, { session: null, durable: 0, bad: [] });
  const { calls } = disk;
  await place.remove();
  expect(calls.length).toBeGreaterThan(80);

  const bad: string[] = [];
  let trials = 0;
  const step = isFull ? 1 : 6;
  for (const [index, kind] of faultKinds.entries()) {
    for (let at = 1 + (index % step); at <= calls.length; at += step) {
      trials++;
      const outcome = await once(at, kind);
      bad.push(...outcome.map((what) => `${kind} at call ${at} (${calls[at - 1]}): ${what}`));
    }
  }
  report({ fault: 'every call to the disk fails in turn', trials, bad: bad.length });
  expect(bad).toEqual([]);
});
