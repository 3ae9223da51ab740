import type { Editor } from '@tiptap/core';
import type { Block } from '#domain/schemas/richText.ts';
import { blocksToDoc, type DocNode, docToBlocks } from './blocks.ts';
import { replaceDocument, selectedSpots } from './document.ts';

/** Moves the caret's block past its neighbour, what is nested below it with it. Always uses the key up. */
export function moveBlock(editor: Editor, step: -1 | 1): boolean {
  const { to } = selectedSpots(editor);
  const blocks = movedBlock(docToBlocks(editor.getJSON() as DocNode), to.block, step);
  if (blocks) replaceDocument(editor, blocksToDoc(blocks), { caret: to, isForeign: false });
  return true;
}

/** The blocks with one of them a place further up or down among its neighbours; null where there is none. */
export function movedBlock(blocks: readonly Block[], id: string, step: -1 | 1): Block[] | null {
  const start = blocks.findIndex((block) => block.id === id);
  if (start < 0) return null;
  const end = endOf(blocks, start);
  const level = blocks[start]?.level ?? 0;
  if (step === 1) {
    if (end >= blocks.length || (blocks[end]?.level ?? 0) < level) return null;
    const after = endOf(blocks, end);
    return rearranged(blocks, start, end, after);
  }
  let before = start - 1;
  while (before >= 0 && (blocks[before]?.level ?? 0) > level) before--;
  if (before < 0 || (blocks[before]?.level ?? 0) < level) return null;
  return rearranged(blocks, before, start, end);
}

/** Where the block and what is nested below it ends. */
function endOf(blocks: readonly Block[], start: number): number {
  const level = blocks[start]?.level ?? 0;
  let end = start + 1;
  while (end < blocks.length && (blocks[end]?.level ?? 0) > level) end++;
  return end;
}

/** Two neighbouring stretches change places. */
function rearranged(blocks: readonly Block[], start: number, middle: number, end: number): Block[] {
  return [
    ...blocks.slice(0, start),
    ...blocks.slice(middle, end),
    ...blocks.slice(start, middle),
    ...blocks.slice(end),
  ];
}
