import { needOf } from '#domain/outline/recognise/headings.ts';
import { type SourceBlock, sourceBlock, textOf } from '#domain/outline/recognise/source.ts';

type Cells = readonly (readonly SourceBlock[])[];

const tick = /^([✓✔☑✅●•*x]|yes|e|d)$/iu;

/**
 * A person specification is a table with a column for what is essential and one for what is desirable. Row by row it
 * becomes what such a list is elsewhere: a line that says which, with items below.
 */
export class NeedTable {
  #header: readonly string[] | null = null;
  /** What the last row was, where rows only tick it. */
  #ticked = '';

  /** The blocks of the next row; null when the table is none of these. */
  row(cells: Cells): SourceBlock[] | null {
    const texts = cells.map((cell) => cell.map(textOf).join(' ').trim());
    if (texts.length >= 2 && texts.filter((text) => needOf(text) !== null).length >= 2) {
      this.#header = texts;
      return texts.filter((text) => needOf(text) === null && text !== '').map((text) => line(text));
    }
    const header = this.#header;
    if (!header || cells.length !== header.length) return null;
    const at = header.findIndex((text, index) => needOf(text) !== null && tick.test(texts[index] ?? ''));
    return at > 0 ? this.#tickedRow(cells, header[at] ?? '') : spread(cells, header);
  }

  #tickedRow([first = []]: Cells, need: string): SourceBlock[] {
    const opening = this.#ticked === need ? [] : [line(`${need}:`)];
    this.#ticked = need;
    return [...opening, ...first.map(asItem)];
  }
}

function spread(cells: Cells, header: readonly string[]): SourceBlock[] {
  return cells.flatMap((cell, index): SourceBlock[] => {
    const head = header[index] ?? '';
    if (cell.length === 0) return [];
    if (needOf(head) !== null) return [line(`${head}:`), ...cell.map(asItem)];
    const text = cell.map(textOf).join(' ');
    return index === 0 ? [line(`${text.replace(/\s*:$/, '')}:`)] : [line(`${head}: ${text}`)];
  });
}

const line = (text: string): SourceBlock => sourceBlock({ runs: [{ text }], gap: false });

function asItem(block: SourceBlock): SourceBlock {
  return block.kind === 'text' ? { ...block, kind: 'item', gap: false } : block;
}
