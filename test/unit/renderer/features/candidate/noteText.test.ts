import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Block, newBlock } from '#domain/schemas/richText.ts';
import { blocksOf, textOf } from '../../../../../renderer/features/candidate/notes/noteText.ts';
import { countingIds } from '../../../../support/ids.ts';

const newId = countingIds();
const paragraph = (text: string) => newBlock(newId, 'paragraph', text);
const bullet = (text: string) => newBlock(newId, 'bullet', text);

test('what is typed is what is shown again, letter by letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '•', '• ', '-', 'ö') }), { minLength: 1 }),
      (texts) => {
        let blocks: Block[] = [];
        for (const text of texts) {
          blocks = blocksOf(text, blocks, newId);
          expect(textOf(blocks)).toBe(text);
        }
        const ids = blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});

test('paragraphs that were not touched stay the very same, wherever others come or go', () => {
  const before = [paragraph('one'), bullet('two'), paragraph('three')];
  const added = blocksOf('zero\none\n• two\nthree', before, newId);
  expect(added.slice(1)).toEqual(before);
  expect(added[1]).toBe(before[0]);
  expect(blocksOf('one\nthree', before, newId)).toEqual([before[0], before[2]]);
  expect(blocksOf('', before, newId)).toEqual([]);
});

test('a line that starts with a dot is a bullet, and stops being one without it', () => {
  const [made] = blocksOf('• free in May', [], newId);
  expect(made).toMatchObject({ kind: 'bullet', runs: [{ text: 'free in May' }] });
  const [plain] = blocksOf('free in May', [made as Block], newId);
  expect(plain).toMatchObject({ id: made?.id, kind: 'paragraph' });
});

test('bold and links stay around what is typed; what is typed after a link is not part of it', () => {
  const before: Block = {
    ...paragraph(''),
    runs: [
      { text: 'Speaks ' },
      { text: 'Polish', bold: true },
      { text: ', see ' },
      { text: 'here', link: 'https://a.example' },
    ],
  };
  const once = blocksOf('Speaks fluent Polish, see here', [before], newId);
  const [typed] = blocksOf('Speaks fluent Polish, see here now', once, newId);
  expect(typed?.runs).toEqual([
    { text: 'Speaks fluent ' },
    { text: 'Polish', bold: true },
    { text: ', see ' },
    { text: 'here', link: 'https://a.example' },
    { text: ' now' },
  ]);
});
