import { missingFrom } from '#domain/letterhead/distribute.ts';
import { nameOf } from '#domain/letterhead/placeholders.ts';
import { plainText } from '#domain/schemas/richText.ts';
import type { WordBlock } from '../read/document.ts';
import { readDocx } from '../read/readDocx.ts';
import { openLetterhead } from './open.ts';
import { findPlaceholders, lettersOf, placesIn, shownParts, textOf, type Where } from './places.ts';

/** What a letterhead asks for. Throws a Refusal when it is none. */
export function inspect(bytes: Uint8Array) {
  const { known, inText, unknown, misplaced } = findPlaceholders(openLetterhead(bytes));
  return {
    found: known.map(({ placeholder, where }) => ({ name: nameOf(placeholder), where: [...where] })),
    missing: missingFrom(inText),
    unknown: [...unknown],
    misplaced: [...misplaced],
  };
}

interface Line {
  readonly kind: 'heading' | 'text' | 'item' | 'row';
  readonly text: string;
}

/** What a document says from top to bottom: its header, its lines, its footer. */
export function pageText(bytes: Uint8Array) {
  const parts = openLetterhead(bytes);
  const around = (wanted: Where) => {
    const texts = shownParts(parts)
      .filter(({ where }) => where === wanted)
      .flatMap(({ root }) => placesIn(root).map(({ paragraph }) => textOf(lettersOf(paragraph)).trim()));
    return [...new Set(texts)].filter(Boolean);
  };
  const lines = readDocx(bytes).blocks.flatMap(linesOf);
  return {
    header: around('header'),
    lines: lines.filter(({ text }) => text !== ''),
    footer: around('footer'),
  };
}

const textsIn = (cell: readonly WordBlock[]) => cell.flatMap(linesOf).filter(({ text }) => text !== '');

/** Short cells side by side; what holds lists or tables of its own one below the other. */
function rowLines(cells: readonly (readonly Line[])[]): Line[] {
  if (cells.some((lines) => lines.length > 1)) return cells.flat();
  return [{ kind: 'row', text: cells.flatMap((lines) => lines.map(({ text }) => text)).join(' · ') }];
}

function linesOf(block: WordBlock): Line[] {
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => rowLines(cells.map(textsIn)));
  const kind = block.heading !== null ? 'heading' : block.list ? 'item' : 'text';
  return [{ kind, text: plainText(block.runs).trim() }];
}
