import type { Part } from './outline.ts';

/** Whether a paragraph must not be the last on its page: it announces a list, or groups of lists under a heading. */
export function paragraphKeepsNext(previous: Part | undefined, next: Part | undefined): boolean {
  if (next?.type === 'list') return true;
  const opens = previous?.type === 'heading' && previous.level === 1;
  return opens && next?.type === 'heading' && next.level > 1;
}

/** Whether an item must not be the last on its page: no item of a list stands alone on a page. */
export function itemKeepsNext(index: number, count: number): boolean {
  const last = count - 1;
  return index < last && (index === 0 || index === last - 1);
}

/** The mark before items of a bulleted list, by level; both are in every font. */
export function bulletOf(level: number): string {
  return level % 2 === 0 ? '•' : '–';
}
