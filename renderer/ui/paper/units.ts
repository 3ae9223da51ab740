import type { TextRole } from '#domain/outline/designs.ts';
import { bulletOf, itemKeepsNext, paragraphKeepsNext, rowKeepsNext } from '#domain/outline/flow.ts';
import type { Item, Outline, Part, Row, Table } from '#domain/outline/outline.ts';

/** What stands below each other on paper: the pieces that page breaks fall between. */
export type Unit = Piece & {
  /** The text that stands above it, for the space between them. */
  readonly above: TextRole | null;
};

type Piece = { readonly keepsNext: boolean } & (
  | Exclude<Part, { type: 'list' | 'table' }>
  | { readonly type: 'item'; readonly item: Item; readonly marker: string }
  | { readonly type: 'tableHead'; readonly table: Table }
  | {
      readonly type: 'row';
      readonly table: Table;
      readonly row: Row;
      readonly isLast: boolean;
      /** So many units above stands the head of its table. */
      readonly headAbove: number;
    }
);

/** An outline as a column of units. */
export function unitsOf({ parts }: Outline): Unit[] {
  const pieces = parts.flatMap((part, index) => piecesOf(part, parts[index - 1], parts[index + 1]));
  return pieces.map((piece, index) => ({ ...piece, above: roleOf(pieces[index - 1]) }));
}

/** What a piece's text looks like; null for what has no text of its own. */
export function roleOf(piece: Piece | undefined): TextRole | null {
  if (piece === undefined || piece.type === 'facts') return null;
  if (piece.type === 'tableHead' || piece.type === 'row') return null;
  return piece.type === 'heading' ? `heading${piece.level}` : piece.type;
}

/** Headings stay with their text, a paragraph with the list it leads to, no item stands alone. */
function piecesOf(part: Part, previous: Part | undefined, next: Part | undefined): Piece[] {
  if (part.type === 'paragraph' || part.type === 'note') {
    return [{ ...part, keepsNext: paragraphKeepsNext(previous, next) }];
  }
  if (part.type === 'table') return tablePieces(part);
  if (part.type !== 'list') return [{ ...part, keepsNext: part.type !== 'facts' }];
  const markers = markersOf(part.items);
  return part.items.map((item, index) => ({
    type: 'item',
    item,
    marker: markers[index] ?? '',
    keepsNext: itemKeepsNext(index, part.items.length),
  }));
}

function tablePieces(table: Table): Piece[] {
  return [
    { type: 'tableHead', table, keepsNext: true },
    ...table.rows.map((row, index) => ({
      type: 'row' as const,
      table,
      row,
      isLast: index === table.rows.length - 1,
      headAbove: index + 1,
      keepsNext: rowKeepsNext(table, index),
    })),
  ];
}

/** The dot or number before each item; a deeper level counts anew each time it begins. */
export function markersOf(items: readonly Item[]): string[] {
  let counts: number[] = [];
  return items.map(({ ordered, level }) => {
    counts = counts.slice(0, level + 1);
    if (!ordered) return bulletOf(level);
    counts[level] = (counts[level] ?? 0) + 1;
    return `${numeral(counts[level], level)}${level % 3 === 1 ? ')' : '.'}`;
  });
}

/** 1, a, i, and again from the start, level by level. */
function numeral(count: number, level: number): string {
  if (level % 3 === 1) return letters(count);
  if (level % 3 === 2) return roman(count);
  return String(count);
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = count;
  let written = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
