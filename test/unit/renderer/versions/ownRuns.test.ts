import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { plainText, type Run } from '../../../../electron/domain/schemas/richText.ts';
import { ownRuns } from '../../../../renderer/features/versions/clash/ownRuns.ts';

const source: Run[] = [{ text: 'Keep the lamp ' }, { text: 'burning', bold: true }, { text: ' all night' }];

test('words that stayed look as they did', () => {
  expect(ownRuns('Keep every lamp burning till dawn', [source])).toEqual([
    { text: 'Keep every lamp ' },
    { text: 'burning', bold: true },
    { text: ' till dawn' },
  ]);
});

test('a new word between two that look alike looks like them', () => {
  const bold: Run[] = [{ text: 'every night', bold: true }];
  expect(ownRuns('every single night', [bold])).toEqual([{ text: 'every single night', bold: true }]);
});

test('the looks come from the side whose words were kept', () => {
  const other: Run[] = [{ text: 'Something else', italic: true }];
  expect(ownRuns('Something else again', [source, other])[0]).toMatchObject({ italic: true });
});

test('one line stays one line, and nothing is no run at all', () => {
  expect(ownRuns('two\n lines', [])).toEqual([{ text: 'two lines' }]);
  expect(ownRuns('', [source])).toEqual([]);
});

test('whatever is typed, its letters are all there', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\n'));
  const runs = fc.array(fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ['text'] }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, runs, runs, (typed, mine, theirs) => {
      expect(plainText(ownRuns(typed, [mine, theirs]))).toBe(typed);
    }),
  );
});
