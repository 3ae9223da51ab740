import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  decodeEdit,
  decodeJournal,
  type Entry,
  encodeEdit,
  encodeEntry,
  encodeHead,
} from '#engine/storage/journalFile.ts';

const head = { workbookId: 'w', path: '/a/b.rolebook', base: 'ff' };
const entry = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((payload): Entry => ({ kind: 'edit', payload })),
  fc
    .record({ file: fc.string(), covers: fc.nat() })
    .map((checkpoint): Entry => ({ kind: 'checkpoint', checkpoint })),
);

const plain = (entries: readonly Entry[]) =>
  entries.map((one) => (one.kind === 'edit' ? [...one.payload] : one.checkpoint));

test('a journal is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const bytes = Buffer.concat([
        encodeHead(head),
        ...entries.map((one, index) => encodeEntry(index, one)),
      ]);
      const read = decodeJournal(bytes);
      expect(read?.head).toEqual(head);
      expect(read?.torn).toBe(false);
      expect(plain(read?.entries ?? [])).toEqual(plain(entries));
    }),
  );
});

test('cut anywhere and followed by anything, the whole records before the cut are read, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.uint8Array({ maxLength: 40 }),
      (entries, share, rubbish) => {
        const frames = entries.map((one, index) => encodeEntry(index, one));
        const start = encodeHead(head);
        const body = Buffer.concat(frames);
        const cut = Math.floor(share * body.length);
        const damaged = Buffer.concat([body.subarray(0, cut), rubbish]);
        const read = decodeJournal(Buffer.concat([start, damaged]));
        // By chance the rubbish may be the very bytes that were cut off.
        const endOf = (count: number) => Buffer.concat(frames.slice(0, count)).length;
        const isThere = (end: number) => damaged.subarray(0, end).equals(body.subarray(0, end));
        const whole = frames.filter((_, index) => isThere(endOf(index + 1))).length;
        expect(read?.entries.length).toBe(whole);
        expect(read?.torn).toBe(damaged.length > endOf(whole));
      },
    ),
  );
});

test('a journal whose head is damaged is none', () => {
  const bytes = Buffer.from(encodeHead(head));
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
    expect(decodeJournal(flipped)).toBeNull();
  }
});

test('an edit is read back, and anything else is not taken for one', () => {
  const edit = { label: 'l', changes: [{ remove: ['jobs', 'a'] }], revision: 3, at: 'now' };
  expect(decodeEdit(encodeEdit(edit))).toEqual(edit);
  expect(decodeEdit(Buffer.from('{"label":"l"}'))).toBeNull();
  expect(decodeEdit(Buffer.from([1, 2, 3]))).toBeNull();
});
