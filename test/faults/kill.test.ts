import { expect, test } from '@playwright/test';
import { isWholeSum, numberedWorkbook } from '../support/numberedEdits.ts';
import { killAtWork, prepareVictim } from './support/killer.ts';
import { inFile, newPlace, open, type Place, placeWith, temps } from './support/place.ts';
import { isFull, report } from './support/table.ts';

const trials = isFull ? 500 : 15;
const controls = isFull ? 100 : 3;

/** About 5 MB. */
const large = () => numberedWorkbook(4_800, 1_000);

async function checkKilled(place: Place, acknowledged: number): Promise<string[]> {
  const bad: string[] = [];
  try {
    if (!isWholeSum(await inFile(place))) bad.push('the file is neither old nor new');
  } catch (error) {
    bad.push(`the file is damaged: ${error}`);
  }
  const session = await open(place);
  if (session.workbook.revision < acknowledged)
    bad.push(`lost ${acknowledged - session.workbook.revision} edits`);
  if (!isWholeSum(session.workbook)) bad.push('brought back something else');
  if (session.conflicts.length > 0) bad.push('made a conflict of its own edits');
  await session.close();
  if ((await temps(place)).length > 0) bad.push('a temporary file stayed behind');
  return bad;
}

test('a kill at any moment leaves the old file or the new one, and every acknowledged edit', async () => {
  test.setTimeout(40 * 60_000);
  const place = await placeWith(large());
  const workshop = await newPlace();
  const victim = await prepareVictim(workshop.folder);
  const bad: string[] = [];
  let edits = 0;
  for (let trial = 0; trial < trials; trial++) {
    const acknowledged = await killAtWork(victim, 'rolebook', place, Math.random() * 400);
    bad.push(...(await checkKilled(place, acknowledged)));
    edits = acknowledged;
  }
  await place.remove();
  expect(edits).toBeGreaterThan(trials);
  const control = { what: 'fs.writeFile', trials: controls, bad: await badOfWholeFiles(victim) };
  await workshop.remove();
  report({ fault: `SIGKILL at random moments, 5 MB, ${edits} edits`, trials, bad: bad.length, control });
  expect(bad).toEqual([]);
  // A few trials may miss the moment; a hundred do not.
  if (isFull) expect(control.bad).toBeGreaterThan(0);
});

async function badOfWholeFiles(victim: string): Promise<number> {
  let bad = 0;
  for (let trial = 0; trial < controls; trial++) {
    const place = await placeWith(large());
    await killAtWork(victim, 'writeFile', place, Math.random() * 100);
    const whole = await inFile(place).then(isWholeSum, () => false);
    if (!whole) bad++;
    await place.remove();
  }
  return bad;
}
