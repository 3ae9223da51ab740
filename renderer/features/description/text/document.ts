import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Spot } from '../paste/insert.ts';
import type { DocNode } from './blocks.ts';

/** Says of a transaction that it only shows what the workbook already holds. */
export const foreign = 'foreign';

interface Replacing {
  readonly caret?: Spot;
  /** False when the user did it, so that it is handed on as typing is. */
  readonly isForeign?: boolean;
}

/** Shows another document by changing only what differs, so that the caret stays in text that is equal. */
export function replaceDocument(
  editor: Editor,
  doc: DocNode,
  { caret, isForeign = true }: Replacing = {},
): void {
  const next = editor.state.schema.nodeFromJSON(doc);
  let transaction = differing(editor, next);
  if (!transaction.doc.eq(next)) {
    transaction = editor.state.tr.replaceWith(0, editor.state.doc.content.size, next.content);
  }
  const position = caret && positionOf(transaction.doc, caret);
  if (position !== undefined) {
    transaction.setSelection(TextSelection.create(transaction.doc, position)).scrollIntoView();
  }
  if (isForeign) transaction.setMeta(foreign, true);
  editor.view.dispatch(transaction);
}

/** Replaces the stretch between the first and the last difference. */
function differing({ state }: Editor, next: Node): Transaction {
  const transaction = state.tr;
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return transaction;
  // Repeated letters make the two searches overlap; the overlap is given back to both ends.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  try {
    return transaction.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  } catch {
    return state.tr;
  }
}

/** Where a letter of a block stands in the document. */
function positionOf(doc: Node, spot: Spot): number | undefined {
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (found === undefined && node.isTextblock && node.attrs.id === spot.block) {
      found = position + 1 + Math.min(spot.offset, node.content.size);
    }
    return found === undefined;
  });
  return found;
}

/** The block and letter at either end of the selection. */
export function selectedSpots(editor: Editor): { from: Spot; to: Spot } {
  const { $from, $to } = editor.state.selection;
  return {
    from: { block: String($from.parent.attrs.id), offset: $from.parentOffset },
    to: { block: String($to.parent.attrs.id), offset: $to.parentOffset },
  };
}
