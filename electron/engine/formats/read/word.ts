import { cleaned } from '#domain/outline/recognise/lines.ts';
import { markOf } from '#domain/outline/recognise/marks.ts';
import { type SourceBlock, sourceBlock, withoutStart } from '#domain/outline/recognise/source.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import type { WordBlock, WordParagraph, WordTable } from '../../word/read/document.ts';
import { readDocx } from '../../word/read/readDocx.ts';
import { NeedTable } from './needTable.ts';

/** A Word document as source blocks. */
export function blocksOfWord(bytes: Uint8Array): SourceBlock[] {
  return readDocx(bytes).blocks.flatMap(blocksOf);
}

function blocksOf(block: WordBlock): SourceBlock[] {
  return block.type === 'table' ? tableBlocks(block) : paragraphBlocks(block);
}

function paragraphBlocks(paragraph: WordParagraph): SourceBlock[] {
  const { heading, list, style } = paragraph;
  const runs = looks(paragraph);
  const text = plainText(runs);
  if (text.trim() === '') return [];
  if (/^(title|titel|titre|título)$/i.test(style)) return [sourceBlock({ kind: 'title', level: 1, runs })];
  if (heading !== null) return [sourceBlock({ kind: 'heading', level: heading, runs })];
  if (list) {
    const level = Math.min(8, Math.max(0, list.level));
    return [sourceBlock({ kind: 'item', level, ordered: list.ordered, runs: untyped(runs), gap: false })];
  }
  return typedBlocks(runs);
}

/** Capitals that are only a look are said to be ones, so that headings in them are seen. */
function looks({ runs, capitals }: WordParagraph): Run[] {
  return runs.map((run) => {
    const text = cleaned(run.text);
    return { ...run, text: capitals ? text.toLocaleUpperCase() : text };
  });
}

const lineMark = /^\s*(?:[•·●○◦▪■‣⁃►✓✔–*-]|\d{1,2}[.)])\s/u;

/** Items that were typed: with a mark of their own, or line under line in one paragraph. */
export function typedBlocks(runs: readonly Run[]): SourceBlock[] {
  const lines = linesOf(runs).filter((line) => plainText(line).trim() !== '');
  const marked = lines.filter((line) => lineMark.test(plainText(line))).length;
  const parts = marked >= 2 ? lines : [[...runs]];
  return parts.map((part, index) => {
    const text = plainText(part);
    const indent = text.length - text.trimStart().length;
    const mark = markOf(text.trimStart());
    const gap = index === 0;
    if (!mark) return sourceBlock({ runs: part, gap });
    const level = Math.min(8, Math.floor(indent / 4) + mark.depth);
    return sourceBlock({
      kind: 'item',
      level,
      ordered: mark.ordered,
      runs: withoutStart(part, indent + mark.length),
      gap,
    });
  });
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** An item of a real list may have a typed mark as well. */
export function untyped(runs: readonly Run[]): Run[] {
  const text = plainText(runs);
  const indent = text.length - text.trimStart().length;
  const mark = markOf(text.trimStart());
  return mark && !mark.ordered ? withoutStart(runs, indent + mark.length) : [...runs];
}

/** Rows of short cells are facts or figures; a table that only holds columns of text is read cell by cell. */
export function tableBlocks({ rows }: WordTable): SourceBlock[] {
  const needs = new NeedTable();
  return rows.flatMap(({ cells }) => {
    const inner = cells.map((cell) => cell.flatMap(blocksOf));
    return needs.row(inner) ?? rowBlocks(inner);
  });
}

const longestCell = 400;

/** One row, its cells already read. */
export function rowBlocks(inner: readonly (readonly SourceBlock[])[]): SourceBlock[] {
  const full = inner.filter((cell) => cell.length > 0);
  const isShort = full.every(
    (cell) => cell.length === 1 && cell[0]?.kind === 'text' && plainText(cell[0].runs).length <= longestCell,
  );
  if (!isShort || full.length < 2) {
    // Cells of two lines each: a label and what it names.
    const pairs = full.every((cell) => cell.length === 2 && cell.every(({ kind }) => kind === 'text'));
    const cells = full.flatMap((cell) => cell.map(({ runs }) => [...runs]));
    if (pairs && full.length >= 2 && cells.every((cell) => plainText(cell).length <= 120))
      return [row(cells)];
    return full.flat();
  }
  return [row(inner.map((cell) => [...(cell[0]?.runs ?? [])]))];
}

function row(cells: Run[][]): SourceBlock {
  return sourceBlock({ kind: 'row', runs: [], cells: cells.slice(0, 50), gap: false });
}
