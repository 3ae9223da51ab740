import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { comparable, distinctNames } from '#domain/batch/names.ts';

test('names that are the same get numbers, capitals and writing of accents aside', () => {
  expect(distinctNames(['Report', 'report', 'REPORT', 'Other'])).toEqual([
    'Report',
    'report (2)',
    'REPORT (3)',
    'Other',
  ]);
  expect(distinctNames(['Zo\u00eb', 'Zoe\u0308'])).toEqual(['Zo\u00eb', 'Zoe\u0308 (2)']);
});

test('a number does not make of one name what another is called', () => {
  expect(distinctNames(['A', 'A', 'A (2)'])).toEqual(['A', 'A (3)', 'A (2)']);
  expect(distinctNames(['A (2)', 'A', 'a'])).toEqual(['A (2)', 'A', 'a (3)']);
});

test('whatever the names, none comes twice, each begins as it did, and the first of its kind is kept', () => {
  const name = fc.stringMatching(/^[aAbé]{1,2}( \([23]\))?$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (bases) => {
      const names = distinctNames(bases);
      expect(new Set(names.map(comparable)).size).toBe(bases.length);
      bases.forEach((base, index) => {
        expect(names[index]?.startsWith(base)).toBe(true);
        const isFirst = bases.findIndex((other) => comparable(other) === comparable(base)) === index;
        if (isFirst) expect(names[index]).toBe(base);
      });
    }),
  );
});

test('ten thousand files of one name are named at once', () => {
  const started = performance.now();
  expect(distinctNames(Array.from({ length: 10_000 }, () => 'Report')).at(-1)).toBe('Report (10000)');
  expect(performance.now() - started).toBeLessThan(5_000);
});
