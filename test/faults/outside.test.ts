import { readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { JSONFile } from 'lowdb/node';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { isWholeSum, numberedEdit, numberedWorkbook } from '../support/numberedEdits.ts';
import { edit, open, type Place, placeWith } from './support/place.ts';
import { isFull, report } from './support/table.ts';

const rounds = isFull ? 10 : 2;

/** Somebody's workbook of the same size to the byte, so that only its content can tell. */
async function theirs(place: Place): Promise<Uint8Array> {
  const workbook = JSON.parse(await readFile(place.file, 'utf8')) as Workbook;
  return stringifyWorkbook({
    ...workbook,
    people: workbook.people.map((one) => ({ ...one, name: 'AS AT FIRST' })),
  });
}

const outside: Record<string, (place: Place) => Promise<void>> = {
  'replaced by rename': async (place) => {
    await writeFile(`${place.file}.new`, await theirs(place));
    await rename(`${place.file}.new`, place.file);
  },
  'written over, same size and time': async (place) => {
    const { atime, mtime } = await stat(place.file);
    await writeFile(place.file, await theirs(place));
    await utimes(place.file, atime, mtime);
  },
  'written over, dated back': async (place) => {
    await writeFile(place.file, await theirs(place));
    await utimes(place.file, new Date(0), new Date(0));
  },
  truncated: (place) => truncate(place.file, 100),
  emptied: (place) => truncate(place.file, 0),
  deleted: (place) => rm(place.file),
};

const content = (place: Place) => readFile(place.file).catch(() => null);

async function trial(change: (place: Place) => Promise<void>): Promise<string[]> {
  const bad: string[] = [];
  const place = await placeWith(numberedWorkbook());
  const original = await readFile(place.file);
  const session = await open(place);
  await edit(session, 2);
  await change(place);
  const found = await content(place);
  await edit(session, 1);
  const saved = await session.save();
  if (saved.state !== 'not-saved') bad.push(`said ${saved.state}`);
  const closed = await session.close();
  if (closed.state !== 'not-saved') bad.push(`said ${closed.state} as it closed`);
  const after = await content(place);
  if (found === null ? after !== null : !after?.equals(found)) bad.push('overwrote what it had not seen');
  // Back comes the file: the edits are still there.
  await writeFile(place.file, original);
  const again = await open(place);
  if (again.workbook.revision !== 3 || !isWholeSum(again.workbook)) bad.push('lost the edits');
  await place.remove();
  return bad;
}

async function lowdbOverwrites(change: (place: Place) => Promise<void>): Promise<boolean> {
  const place = await placeWith(numberedWorkbook());
  const adapter = new JSONFile<Workbook>(place.file);
  const workbook = await adapter.read();
  await change(place);
  const found = await content(place);
  if (workbook) await adapter.write(numberedEdit(workbook).after);
  const after = await content(place);
  await place.remove();
  return found === null ? after !== null : !after?.equals(found);
}

test('a file that someone else replaced, deleted or cut is not overwritten unseen, and no edit is lost', async () => {
  const bad: string[] = [];
  let trials = 0;
  let controlBad = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, change] of Object.entries(outside)) {
      trials++;
      bad.push(...(await trial(change)).map((what) => `${name}: ${what}`));
      if (await lowdbOverwrites(change)) controlBad++;
    }
  }
  const control = { what: 'lowdb JSONFile', trials, bad: controlBad };
  report({ fault: 'open file replaced, rewritten, cut, deleted', trials, bad: bad.length, control });
  expect(bad).toEqual([]);
  expect(controlBad).toBe(trials);
});

test('a file that was only touched with an old date is saved as ever', async () => {
  const place = await placeWith(numberedWorkbook());
  const session = await open(place);
  await edit(session, 2);
  await utimes(place.file, new Date(0), new Date(0));
  const saved = await session.save();
  await session.close();
  await place.remove();
  report({ fault: 'open file touched with an old date', trials: 1, bad: saved.state === 'saved' ? 0 : 1 });
  expect(saved.state).toBe('saved');
});
