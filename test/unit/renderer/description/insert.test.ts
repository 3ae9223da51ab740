import { expect, test } from '@playwright/test';
import type { Block } from '#domain/schemas/richText.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { insertPieces } from '../../../../renderer/features/description/paste/insert.ts';
import { movedBlock } from '../../../../renderer/features/description/text/move.ts';
import type { Piece } from '../../../../renderer/features/description/text/piece.ts';

const block = (id: string, kind: Block['kind'], text: string, level = 0): Block => ({
  id,
  kind,
  level,
  runs: text === '' ? [] : [{ text }],
});
const piece = (kind: Block['kind'], text: string, level = 0): Piece => ({ kind, level, runs: [{ text }] });
const shown = (blocks: readonly Block[]) =>
  blocks.map(({ id, kind, level, runs }) => `${id} ${kind} ${level} ${plainText(runs)}`);

function counter() {
  let count = 0;
  return () => `new${++count}`;
}

test('words pasted into a sentence stay in it', () => {
  const at = { block: 'a', offset: 4 };
  const { blocks, caret } = insertPieces(
    [block('a', 'paragraph', 'You work')],
    { from: at, to: at },
    [piece('paragraph', 'really ')],
    counter(),
  );
  expect(shown(blocks)).toEqual(['a paragraph 0 You really work']);
  expect(caret).toEqual({ block: 'a', offset: 11 });
});

test('a list pasted into an empty paragraph takes its place', () => {
  const at = { block: 'a', offset: 0 };
  const { blocks } = insertPieces(
    [block('a', 'paragraph', '')],
    { from: at, to: at },
    [piece('bullet', 'one'), piece('bullet', 'two', 1)],
    counter(),
  );
  expect(shown(blocks)).toEqual(['a bullet 0 one', 'new2 bullet 1 two']);
});

test('lines pasted into a list become items of it, at its depth', () => {
  const at = { block: 'b', offset: 3 };
  const { blocks } = insertPieces(
    [block('a', 'number', 'first'), block('b', 'number', 'and', 1)],
    { from: at, to: at },
    [piece('paragraph', ' so'), piece('paragraph', 'on')],
    counter(),
  );
  expect(shown(blocks)).toEqual(['a number 0 first', 'b number 1 and so', 'new2 number 1 on']);
});

test('pasting over a selection across blocks replaces it, and the first block keeps its id', () => {
  const { blocks, caret } = insertPieces(
    [
      block('a', 'paragraph', 'one two'),
      block('b', 'paragraph', 'gone'),
      block('c', 'paragraph', 'five six'),
    ],
    { from: { block: 'a', offset: 4 }, to: { block: 'c', offset: 5 } },
    [piece('paragraph', 'three'), piece('paragraph', 'four ')],
    counter(),
  );
  expect(shown(blocks)).toEqual(['a paragraph 0 one three', 'new2 paragraph 0 four six']);
  expect(caret).toEqual({ block: 'new2', offset: 5 });
});

test('an item moves with what is nested below it, and not out of its list', () => {
  const blocks = [
    block('a', 'bullet', 'a'),
    block('b', 'bullet', 'b', 1),
    block('c', 'bullet', 'c'),
    block('d', 'bullet', 'd', 1),
  ];
  expect(movedBlock(blocks, 'a', 1)?.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  expect(movedBlock(blocks, 'c', -1)?.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  expect(movedBlock(blocks, 'd', -1)).toBeNull();
  expect(movedBlock(blocks, 'a', -1)).toBeNull();
});
