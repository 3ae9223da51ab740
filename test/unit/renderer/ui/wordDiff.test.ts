import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { wordDiff } from '../../../../renderer/ui/wordDiff.ts';

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test('words that went and came are marked where they stood', () => {
  expect(told('keep searches fast', 'keep searches under half a second')).toBe(
    'keep searches [-fast-][+under half a second+]',
  );
  expect(told('the old lamp', 'the lamp')).toBe('the [-old -]lamp');
});

test('two changes with a mere space between them are one', () => {
  expect(told('Hit the ground running', 'Keep a lamp burning')).toBe(
    '[-Hit the ground running-][+Keep a lamp burning+]',
  );
});

test('nothing is marked where nothing changed', () => {
  expect(wordDiff('as it was', 'as it was')).toEqual([{ kind: 'same', text: 'as it was' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('whatever the texts, both can be read out of what is told', () => {
  const text = fc.array(fc.constantFrom('a', 'bb', ' ', ', ', '.', '日本', '👩🏽‍💻', '\n'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const pieces = wordDiff(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('very long texts are shown one after the other instead of holding up the window', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
});
