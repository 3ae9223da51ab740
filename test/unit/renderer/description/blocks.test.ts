import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Block, Run } from '#domain/schemas/richText.ts';
import { blocksToDoc, docToBlocks } from '../../../../renderer/features/description/text/blocks.ts';
import { normal } from '../../../../renderer/features/description/text/piece.ts';

const block = (id: string, kind: Block['kind'], level = 0, text = id): Block => ({
  id,
  kind,
  level,
  runs: [{ text }],
});

test('nested items become lists inside items, and come back flat', () => {
  const blocks = [
    block('a', 'paragraph'),
    block('b', 'bullet'),
    block('c', 'number', 1),
    block('d', 'bullet'),
    block('e', 'question'),
  ];
  const doc = blocksToDoc(blocks);
  expect(doc.content?.map((node) => node.type)).toEqual(['paragraph', 'bulletList', 'question']);
  expect(doc.content?.[1]?.content?.[0]?.content?.[1]?.type).toBe('orderedList');
  expect(docToBlocks(doc)).toEqual(blocks);
});

test('an item that is nested deeper than the one before allows comes up to where it can stand', () => {
  const doc = blocksToDoc([block('a', 'bullet', 3), block('b', 'bullet', 5)]);
  expect(docToBlocks(doc).map(({ level }) => level)).toEqual([0, 1]);
});

test('an empty body is one empty paragraph, and that is an empty body again', () => {
  expect(blocksToDoc([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(docToBlocks(blocksToDoc([]))).toEqual([]);
});

test('a line break inside a run survives with its looks', () => {
  const blocks: Block[] = [
    { id: 'a', kind: 'paragraph', level: 0, runs: [{ text: 'one\ntwo', bold: true }] },
  ];
  expect(docToBlocks(blocksToDoc(blocks))).toEqual(blocks);
});

test('fields of a block that the editor does not know are kept', () => {
  const before = [{ ...block('a', 'paragraph'), colour: 'green' }];
  expect(docToBlocks(blocksToDoc(before), before)).toEqual(before);
});

const run: fc.Arbitrary<Run> = fc
  .record({
    text: fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\n', '👩‍💻', '<', '"'),
      minLength: 1,
      maxLength: 8,
    }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    link: fc.option(fc.constantFrom('https://example.org/', 'mailto:a@example.org')),
  })
  .map(({ text, bold, italic, underline, link }) => ({
    text,
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(underline && { underline: true as const }),
    ...(link && { link }),
  }));

const blocks = fc
  .array(
    fc.record({
      kind: fc.constantFrom('paragraph' as const, 'bullet' as const, 'number' as const, 'question' as const),
      level: fc.nat(8),
      runs: fc.array(run, { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all): Block[] => all.map((one, index) => ({ ...one, id: `b${index}` })));

test('whatever the editor can show comes back from it the same', () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const shown = normal(some);
      const [only] = shown;
      fc.pre(shown.length > 1 || only?.kind !== 'paragraph' || only.runs.length > 0);
      expect(docToBlocks(blocksToDoc(some))).toEqual(shown);
    }),
    { numRuns: 300 },
  );
});
