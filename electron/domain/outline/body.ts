import { type Block, plainText } from '../schemas/richText.ts';
import type { Item, Part } from './outline.ts';

/** The parts of a section's body: neighbouring items become lists, questions headings, blank blocks nothing. */
export function bodyParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let list: Item[] | null = null;
  for (const block of blocks) {
    const text = plainText(block.runs).trim();
    if (text === '') continue;
    if (block.kind === 'bullet' || block.kind === 'number') {
      const ordered: boolean = block.kind === 'number';
      if (list === null || startsAnew(list, block.level, ordered)) {
        list = [];
        parts.push({ type: 'list', items: list });
      }
      const previous = list.at(-1);
      const level = Math.min(block.level, previous ? previous.level + 1 : 0);
      list.push({ ordered, level, runs: block.runs, source: block.id });
      continue;
    }
    list = null;
    if (block.kind === 'question') parts.push({ type: 'heading', level: 2, text, source: block.id });
    else parts.push({ type: 'paragraph', runs: block.runs, source: block.id });
  }
  return parts;
}

/** Bullets after numbers on the top level are another list. */
function startsAnew(list: readonly Item[], level: number, ordered: boolean): boolean {
  const top = list[0];
  return level === 0 && top !== undefined && top.ordered !== ordered;
}
