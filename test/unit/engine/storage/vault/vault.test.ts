import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import { codecOf, isLocked, lock, newKey, unlock } from '#engine/storage/vault/vault.ts';

/** Cheap enough to be derived many times; the usual cost takes most of a second. */
const quickN = 2 ** 14;
const canary = 'Canary Wharf 4711';
const content = Buffer.from(JSON.stringify({ format: 'rolebook', note: `${canary} `.repeat(1_000) }));

const quickKey = () => newKey('correct horse', quickN);

async function refusal(work: () => unknown): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It was accepted.');
}

test('what was locked with a password opens with it, at the cost that is usual', async () => {
  const key = await newKey('correct horse');
  const file = lock(content, key);
  expect(Buffer.from(file).toString('latin1')).toMatch(
    /^rolebook-locked 1\n\{"kdf":"scrypt","N":262144,"r":8,"p":1,/,
  );
  const opened = await unlock(file, 'correct horse');
  expect(Buffer.compare(opened.bytes, content)).toBe(0);
  expect(Buffer.compare((await unlock(lock(content, opened.key), 'correct horse')).bytes, content)).toBe(0);
});

test('a wrong password is one sentence, an empty one is not taken', async () => {
  const file = lock(content, await quickKey());
  const wrong = await refusal(() => unlock(file, 'Correct horse'));
  expect(wrong.code).toBe('wrong-password');
  expect(wrong.message).toMatch(/^This password does not open the workbook\. [^\n]*\.$/);
  expect((await refusal(() => newKey(''))).code).toBe('no-password');
});

test('letters that keyboards compose differently are the same password', async () => {
  const file = lock(content, await newKey('Zu\u0308rich', quickN));
  expect((await unlock(file, 'Z\u00fcrich')).bytes.length).toBe(content.length);
});

test('only a locked file is told to be one', async () => {
  expect(isLocked(lock(content, await quickKey()))).toBe(true);
  expect(isLocked(content)).toBe(false);
  expect(isLocked(Buffer.from('rolebook'))).toBe(false);
  expect((await refusal(() => unlock(content, 'x'))).code).toBe('not-locked');
});

test('of 2,000 flipped bits none is accepted', async () => {
  test.setTimeout(5 * 60_000);
  const key = await quickKey();
  const file = Buffer.from(lock(content, key));
  const headerEnd = file.indexOf('}\n') + 2;
  let accepted = 0;
  const outcome = (work: () => unknown) => refusal(work).catch(() => (accepted += 1));
  for (let trial = 0; trial < 2_000; trial++) {
    const flipped = Buffer.from(file);
    const at = Math.floor((trial * file.length) / 2_000);
    flipped[at] = (flipped[at] as number) ^ (1 << (trial % 8));
    // The password leads to the same key as long as the header is whole, so the costly way is taken for headers only.
    if (at < headerEnd || trial % 100 === 0) await outcome(() => unlock(flipped, 'correct horse'));
    else await outcome(() => codecOf(key).open(flipped));
  }
  const record = Buffer.from(codecOf(key).seal(content, 'record'));
  for (let at = 0; at < record.length; at++) {
    const flipped = Buffer.from(record);
    flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
    await outcome(() => codecOf(key).open(flipped));
  }
  expect(accepted).toBe(0);
});

test('a locked file or record that is cut off anywhere is refused', async () => {
  const key = await quickKey();
  const codec = codecOf(key);
  for (const bytes of [
    codec.seal(content),
    codec.seal(content, 'record'),
    codec.seal(Buffer.alloc(0), 'record'),
  ]) {
    for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 200)) {
      expect((await refusal(() => codec.open(bytes.subarray(0, length)))).code).toMatch(
        /damaged|newer-version/,
      );
    }
  }
});

test('a crafted header is refused before anything costly is done', async () => {
  const file = Buffer.from(lock(content, await quickKey())).toString('latin1');
  const crafted = (from: string | RegExp, to: string) => Buffer.from(file.replace(from, to), 'latin1');
  const headers = [
    crafted('"N":16384', `"N":${2 ** 21}`),
    crafted('"N":16384', '"N":1e300'),
    crafted('"N":16384', '"N":16385'),
    crafted('"N":16384', '"N":1024'),
    crafted('"r":8', '"r":1000000'),
    crafted('"p":1', '"p":1000000'),
    crafted(/"salt":"[^"]*"/, '"salt":"AAAA"'),
    crafted(/"key":"[^"]*"/, '"key":""'),
    crafted('"kdf"', '"more":1,"kdf"'),
    crafted('\n{', '\n['),
    Buffer.from(`rolebook-locked 1\n${'x'.repeat(50_000_000)}`),
  ];
  for (const header of headers)
    expect((await refusal(() => unlock(header, 'correct horse'))).code).toBe('damaged');
  const newer = crafted('rolebook-locked 1', 'rolebook-locked 2');
  expect((await refusal(() => unlock(newer, 'correct horse'))).message).toMatch(/Update Rolebook/);
});

test('a record is not taken for a file, a file not for one of another key', async () => {
  const [one, other] = [await quickKey(), await quickKey()];
  const record = codecOf(one).seal(content, 'record');
  const header = Buffer.from(lock(content, one)).toString('latin1').split('\n').slice(0, 2).join('\n');
  const disguised = Buffer.concat([Buffer.from(`${header}\n`, 'latin1'), record]);
  expect((await refusal(() => codecOf(one).open(disguised))).code).toBe('damaged');
  expect((await refusal(() => codecOf(other).open(record))).code).toBe('damaged');
  expect((await refusal(() => codecOf(other).open(lock(content, one)))).code).toBe('damaged');
});

test('nothing that is written holds a word of the content, and no two pieces are alike', async () => {
  const key = await quickKey();
  const codec = codecOf(key);
  const written = [
    lock(content, key),
    lock(content, key),
    codec.seal(content, 'record'),
    codec.seal(content, 'record'),
  ];
  const pieces = written.map((bytes) => Buffer.from(bytes));
  for (const piece of pieces) {
    for (const word of [canary, 'Canary', 'format', Buffer.from(canary).toString('base64').slice(0, 12)]) {
      expect(piece.includes(word), word).toBe(false);
    }
    expect(piece.includes(Buffer.from(key.bytes))).toBe(false);
  }
  expect(new Set(pieces.map((piece) => piece.toString('hex').slice(-200))).size).toBe(4);
});
