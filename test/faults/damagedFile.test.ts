import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { bigWorkbook } from '../support/bigWorkbook.ts';

const workbook = bigWorkbook({ jobs: 1, candidates: 8, assessments: 12 });
const file = Buffer.from(stringifyWorkbook(workbook));
const percents = Array.from({ length: 100 }, (_, percent) => Math.floor((file.length * percent) / 100));
const share = Math.ceil(file.length / 100);

/** True when the bytes are taken for a workbook; everything but a refusal in one sentence fails the test. */
function accepted(bytes: Uint8Array): boolean {
  try {
    parseWorkbook(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
    return false;
  }
}

test('a file cut off at any percent is refused with a sentence', () => {
  for (const at of percents) expect(accepted(file.subarray(0, at)), `cut at byte ${at}`).toBe(false);
});

test('a file with any percent zeroed, inverted or taken out is refused with a sentence', () => {
  for (const at of percents) {
    const end = Math.min(file.length, at + share);
    const zeroed = Buffer.from(file).fill(0, at, end);
    const inverted = Buffer.from(
      file.map((byte, index) => (index >= at && index < end ? byte ^ 0xff : byte)),
    );
    const without = Buffer.concat([file.subarray(0, at), file.subarray(end)]);
    for (const bytes of [zeroed, inverted]) expect(accepted(bytes), `bytes ${at} to ${end}`).toBe(false);
    // Taking out whole fields and entities leaves a sound file now and then: no format without a checksum can tell.
    accepted(without);
  }
});

test('a flipped bit is refused, or changes one value to another that is just as sound', () => {
  const original = JSON.parse(file.toString('utf8')) as unknown;
  let trials = 0;
  let unnoticed = 0;
  for (const at of percents) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] as number) ^ (1 << bit);
      trials += 1;
      if (!accepted(flipped)) continue;
      unnoticed += 1;
      expect(differences(original, JSON.parse(flipped.toString('utf8')) as unknown)).toBeLessThanOrEqual(1);
    }
  }
  console.log(
    `flipped bits: ${trials}, of them inside of texts and numbers and so not to be told: ${unnoticed}`,
  );
});

/** How many scalars differ; a field or member that only one side has counts as more than one. */
function differences(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? 0 : 1;
  }
  const names = Object.keys(one);
  if (names.join() !== Object.keys(other).join()) return 2;
  return names.reduce((sum, name) => sum + differences(one[name as never], other[name as never]), 0);
}
