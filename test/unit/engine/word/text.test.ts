import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { byDirection, isRightToLeft, oneLine, writable } from '#engine/word/text.ts';

test('what XML cannot hold is dropped, everything else is kept', () => {
  expect(writable('a\u0000b\u0008c\u001bd\u009fe\ufffef')).toBe('abcdef');
  expect(writable('lone \ud83d and \ude00 halves')).toBe('lone  and  halves');
  expect(writable('whole 😀 and 👩🏽‍🚀')).toBe('whole 😀 and 👩🏽‍🚀');
  expect(writable('one\r\ntwo\rthree\u2028four\tfive')).toBe('one\ntwo\nthree\nfour\tfive');
  expect(oneLine('  one\n two\t three ')).toBe('one two three');
});

test('the first letter decides which way a paragraph runs', () => {
  expect(isRightToLeft('שלום and more')).toBe(true);
  expect(isRightToLeft('123 – مرحبا')).toBe(true);
  expect(isRightToLeft('Say שלום')).toBe(false);
  expect(isRightToLeft('😀 42')).toBe(false);
});

test('a text is cut where its direction changes and nowhere else', () => {
  expect(byDirection('Say שלום עולם twice')).toEqual([
    { text: 'Say ', rightToLeft: false },
    { text: 'שלום עולם', rightToLeft: true },
    { text: ' twice', rightToLeft: false },
  ]);
  expect(byDirection('plain')).toEqual([{ text: 'plain', rightToLeft: false }]);
  expect(byDirection('')).toEqual([]);
});

test('cutting loses no letter of any text', () => {
  const mixed = fc.array(fc.constantFrom('a', ' ', '1', '-', 'ש', 'م', '\u064b', '😀', '\n'));
  fc.assert(
    fc.property(mixed, (pieces) => {
      const text = pieces.join('');
      expect(
        byDirection(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
