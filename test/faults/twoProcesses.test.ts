import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { numberedWorkbook } from '../support/numberedEdits.ts';
import { prepareVictim } from './support/killer.ts';
import { newPlace, placeWith } from './support/place.ts';
import { isFull, report } from './support/table.ts';

const run = promisify(execFile);
const each = 200;
const rounds = isFull ? 10 : 1;

/** Two colleagues work on one file at the same time; gives how many of their edits are in no file, and the copies. */
async function lostBetween(program: string, way: 'rolebook' | 'lowdb', clash: boolean) {
  const place = await placeWith(numberedWorkbook());
  const colleague = async (name: string) => {
    const data = await mkdtemp(join(tmpdir(), 'colleague-'));
    await run(process.execPath, [
      program,
      way,
      place.file,
      data,
      name,
      `${each}`,
      ...(clash ? ['clash'] : []),
    ]);
  };
  await Promise.all([colleague('ana'), colleague('ben')]);
  const names = (await readdir(dirname(place.file))).filter((name) => name.endsWith('.rolebook'));
  const found = new Set<string>();
  for (const name of names) {
    const { workbook } = parseWorkbook(await readFile(join(dirname(place.file), name)));
    for (const { id } of workbook.people) found.add(id);
  }
  const left = await readdir(dirname(place.file));
  await place.remove();
  const wanted = ['ana', 'ben'].flatMap((name) => Array.from({ length: each }, (_, n) => `${name}-${n}`));
  return {
    lost: wanted.filter((id) => !found.has(id)).length,
    copies: names.length - 1,
    litter: left.filter((name) => /\.(tmp|lock|saving)$/.test(name)),
  };
}

test('two processes, 400 edits: all are in the file, or in a copy beside it when they clash', async () => {
  test.setTimeout(20 * 60_000);
  const workshop = await newPlace();
  const program = await prepareVictim(workshop.folder, 'colleague');
  let bad = 0;
  for (let round = 0; round < rounds; round += 1) {
    const apart = await lostBetween(program, 'rolebook', false);
    expect(apart).toEqual({ lost: 0, copies: 0, litter: [] });
    const together = await lostBetween(program, 'rolebook', true);
    expect(together.litter).toEqual([]);
    expect(together.copies).toBeGreaterThan(0);
    bad += apart.lost + together.lost;
  }
  const control = await lostBetween(program, 'lowdb', false);
  await workshop.remove();
  report({
    fault: 'two processes on one file, edits lost',
    trials: rounds * 4 * each,
    bad,
    control: { what: 'lowdb JSONFile', trials: 2 * each, bad: control.lost },
  });
  expect(bad).toBe(0);
  expect(control.lost).toBeGreaterThan(0);
});
