import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodeJournal, encodeEdit, encodeEntry } from '#engine/storage/journalFile.ts';
import { isWholeSum, numberedEdit, numberedWorkbook } from '../support/numberedEdits.ts';
import { edit, open, type Place, placeWith } from './support/place.ts';
import { isFull, report } from './support/table.ts';

const edits = 5;

async function journalOf(place: Place): Promise<string> {
  const names = await readdir(join(place.data, 'journals'));
  return join(place.data, 'journals', names.find((name) => name.endsWith('.journal')) ?? '');
}

/** A place whose journal holds edits that are not in the file, and where each of them ends. */
async function prepare() {
  const place = await placeWith(numberedWorkbook());
  const session = await open(place);
  const ends: number[] = [];
  for (let done = 0; done < edits; done++) {
    await edit(session);
    ends.push((await readFile(await journalOf(place))).length);
  }
  const journal = await journalOf(place);
  return { place, journal, bytes: await readFile(journal), ends };
}

/** Puts `bytes` in the journal's place, opens, edits on, opens again: whatever was valid must still be there. */
async function survives(place: Place, journal: string, bytes: Uint8Array, valid: number): Promise<string[]> {
  const bad: string[] = [];
  await writeFile(journal, bytes);
  const session = await open(place);
  if (session.workbook.revision !== valid)
    bad.push(`${session.workbook.revision} edits of ${valid} came back`);
  if (!isWholeSum(session.workbook)) bad.push('what came back is something else');
  await edit(session, 2);
  const again = await open(place);
  if (again.workbook.revision !== valid + 2) bad.push('later edits were lost behind the torn end');
  if (!isWholeSum(again.workbook)) bad.push('later edits are something else');
  return bad;
}

test('whatever happens to the end of a journal, the valid beginning and later edits stay', async () => {
  test.setTimeout(600_000);
  const { place, journal, bytes, ends } = await prepare();
  const start = (ends[0] ?? 0) - firstFrame(bytes);
  const wholeUpTo = (length: number) => ends.filter((end) => end <= length).length;
  const bad: string[] = [];
  let trials = 0;
  const check = async (what: string, damaged: Uint8Array, valid: number) => {
    trials++;
    const outcome = await survives(place, journal, damaged, valid);
    bad.push(...outcome.map((one) => `${what}: ${one}`));
    return outcome.length === 0;
  };

  const cuts = isFull ? bytes.length - start : 40;
  for (let step = 0; step < cuts; step++) {
    const length = start + Math.floor((step * (bytes.length - start)) / cuts);
    await check(`cut at ${length}`, bytes.subarray(0, length), wholeUpTo(length));
    await check(`zeros from ${length}`, zeroed(bytes, length), wholeUpTo(length));
  }
  const position = fc.integer({ min: start, max: bytes.length - 1 });
  await fc.assert(
    fc.asyncProperty(position, fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
      return check(`bit ${bit} of byte ${at} flipped`, flipped, wholeUpTo(at));
    }),
    { numRuns: isFull ? 1_000 : 40 },
  );
  for (const [index, end] of ends.entries()) {
    const from = index === 0 ? start : (ends[index - 1] ?? 0);
    const doubled = Buffer.concat([bytes.subarray(0, end), bytes.subarray(from)]);
    await check(`edit ${index + 1} twice`, doubled, index + 1);
    const missing = Buffer.concat([bytes.subarray(0, from), bytes.subarray(end)]);
    await check(`edit ${index + 1} missing`, missing, index === edits - 1 ? index : index);
  }
  await place.remove();
  const control = { what: 'append behind the torn end', ...lostBehind(bytes, start) };
  report({
    fault: 'journal torn, zeroed, flipped, doubled; then more edits',
    trials,
    bad: bad.length,
    control,
  });
  expect(bad).toEqual([]);
  expect(control.bad).toBeGreaterThan(0);
});

/** How long the first edit's frame is: all frames here are alike. */
function firstFrame(bytes: Uint8Array): number {
  const entry = decodeJournal(bytes)?.entries[0];
  return entry ? encodeEntry(0, entry).length : 0;
}

function zeroed(bytes: Uint8Array, from: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0, from);
  return copy;
}

/** What a journal loses whose torn end is not cut before the next record. */
function lostBehind(bytes: Uint8Array, start: number): { trials: number; bad: number } {
  const { edit: next } = numberedEdit(numberedWorkbook());
  const payload = encodeEdit({ ...next, revision: 1, at: '' });
  let bad = 0;
  const trials = 40;
  for (let step = 0; step < trials; step++) {
    const torn = bytes.subarray(0, start + Math.floor((step * (bytes.length - start)) / trials));
    const valid = decodeJournal(torn)?.entries.length ?? 0;
    const more = Buffer.concat([torn, encodeEntry(valid, { kind: 'edit', payload })]);
    if (decodeJournal(more)?.entries.length !== valid + 1) bad++;
  }
  return { trials, bad };
}
