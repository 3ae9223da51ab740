import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, someEngine } from '../../support/engine.ts';

/** The sample, open, and a copy of it whose log somebody wrote anew with another program. */
async function withForgedCopy() {
  const { engine } = await someEngine();
  const path = join(await freshFolder(), 'hiring.rolebook');
  await engine['workbook:create']({ path, replace: false, start: { from: 'sample' } });
  await engine['workbook:save'](undefined);
  const copy = join(await freshFolder(), 'copy.rolebook');
  await engine['workbook:copy']({ path: copy });
  const forged = JSON.parse(await readFile(copy, 'utf8'));
  const [first, second] = forged.decisions;
  first.reason = 'Somebody else wrote this';
  forged.decisions = forged.decisions.filter((one: unknown) => one !== second);
  forged.revision += 1;
  forged.organisation.name = 'Renamed in the copy';
  await writeFile(copy, `${JSON.stringify(forged, null, 2)}\n`);
  const [candidate, other] = [first.candidate, second.candidate];
  const log = async () => [
    ...(await engine['decision:list']({ candidate })),
    ...(await engine['decision:list']({ candidate: other })),
  ];
  return { engine, path, copy, forged, log };
}

test('a copy whose log was written anew is brought in without that: the log stays as it was', async () => {
  const { engine, copy, log } = await withForgedCopy();
  const before = await log();
  const { clashes } = await engine['merge:begin']({ path: copy });
  const choices = clashes.map(({ path }) => ({ path, choice: { take: 'theirs' as const } }));
  await engine['merge:settle']({ choices, label: 'bring together' });
  expect((await engine['organisation:get'](undefined)).name).toBe('Renamed in the copy');
  expect(await log()).toEqual(before);
});

test('a file whose log was written anew by another program while it is open changes nothing of the log here', async () => {
  const { engine, path, forged, log } = await withForgedCopy();
  const before = await log();
  await writeFile(path, `${JSON.stringify(forged, null, 2)}\n`);
  await engine['workbook:look'](undefined);
  const name = async () => (await engine['organisation:get'](undefined)).name;
  await expect.poll(name).toBe('Renamed in the copy');
  expect(await log()).toEqual(before);
  await engine['workbook:save'](undefined);
  const written = JSON.parse(await readFile(path, 'utf8')).decisions;
  expect(JSON.stringify(written)).not.toContain('Somebody else wrote this');
  expect(written).toHaveLength(forged.decisions.length + 1);
  await engine['workbook:close'](undefined);
});
