import type { NewId } from '#domain/schemas/primitives.ts';
import { type Block, plainText } from '#domain/schemas/richText.ts';
import { isItem, mergedRuns, normal, type Piece, sliceRuns } from '../text/piece.ts';

/** A place between two letters. */
export interface Spot {
  readonly block: string;
  readonly offset: number;
}

/**
 * Puts pieces where the caret is, or in the selection's stead. The block around keeps its id;
 * lines pasted into a list become items of it. Returns the caret's new spot too.
 */
export function insertPieces(
  blocks: readonly Block[],
  selection: { from: Spot; to: Spot },
  pieces: readonly Piece[],
  newId: NewId,
): { blocks: Block[]; caret: Spot } {
  const first = blocks.findIndex((block) => block.id === selection.from.block);
  const last = blocks.findIndex((block) => block.id === selection.to.block);
  const head = blocks[first];
  const tail = blocks[last];
  if (!head || !tail || pieces.length === 0) return { blocks: [...blocks], caret: selection.to };

  const before = sliceRuns(head.runs, 0, selection.from.offset);
  const after = sliceRuns(tail.runs, selection.to.offset);
  const pasted = fitted(pieces, head, before.length > 0).map((piece) => ({ ...piece, id: newId() }));
  const opening = pasted[0] as Block;
  pasted[0] = {
    ...head,
    kind: before.length > 0 || isItem(head.kind) ? head.kind : opening.kind,
    level: before.length > 0 || isItem(head.kind) ? head.level : opening.level,
    runs: [...before, ...opening.runs],
  };
  const closing = pasted.at(-1) as Block;
  const caret = { block: closing.id, offset: plainText(closing.runs).length };
  pasted[pasted.length - 1] = { ...closing, runs: mergedRuns([...closing.runs, ...after]) };
  return {
    blocks: normal([...blocks.slice(0, first), ...pasted, ...blocks.slice(last + 1)]),
    caret,
  };
}

/** Inside a list everything pasted joins that list; a list goes as deep below it as it was. */
function fitted(pieces: readonly Piece[], head: Block, midway: boolean): Piece[] {
  if (!isItem(head.kind)) {
    // The first line continues what is there, so a list after it starts at its own depth.
    return midway
      ? pieces.map((piece, index) => (index === 0 ? { ...piece, level: 0 } : piece))
      : [...pieces];
  }
  return pieces.map((piece) => ({
    ...piece,
    kind: isItem(piece.kind) ? piece.kind : head.kind,
    level: Math.min(8, head.level + piece.level),
  }));
}
