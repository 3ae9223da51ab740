import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { beside, type Column } from './columns.ts';

/**
 * Ctrl+← and Ctrl+→ move the card that has the focus, and those chosen with it, to the stage beside theirs;
 * the focus goes along.
 */
export function useCardKeys(
  board: RefObject<HTMLElement | null>,
  columns: readonly Column[],
  selected: ReadonlySet<string>,
  move: (candidates: readonly string[], to: Column) => boolean,
) {
  const follow = useRef<string | null>(null);
  useEffect(() => {
    const id = follow.current;
    if (id === null) return;
    follow.current = null;
    // Moved cards are on top; the list may have been scrolled.
    const at = columns.find(({ cards }) => cards.some((card) => card.id === id));
    const list = at && board.current?.querySelector(`[data-column="${CSS.escape(at.id)}"] [role="grid"]`);
    if (list) list.scrollTop = 0;
    focusSoon(() => board.current?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`));
  }, [columns, board]);

  return (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (by === null || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[role="row"]')?.dataset.key;
    const at = target.closest<HTMLElement>('[data-column]')?.dataset.column;
    const from = columns.find((column) => column.id === at);
    if (id === undefined || !from) return;
    event.preventDefault();
    event.stopPropagation();
    const to = beside(columns, from.id, by);
    const together = selected.has(id)
      ? from.cards.map((card) => card.id).filter((one) => selected.has(one))
      : [id];
    if (to && move(together, to)) follow.current = id;
  };
}

/**
 * Focuses what is found as soon as it is drawn, and once more should the list it left have taken the focus;
 * gives up after a third of a second.
 */
function focusSoon(find: () => HTMLElement | null | undefined, frames = 20, held = 0): void {
  requestAnimationFrame(() => {
    const element = find();
    const hasFocus = element !== null && element === document.activeElement;
    if (element && !hasFocus) {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      element.focus();
    }
    if (frames > 0 && held < 3) focusSoon(find, frames - 1, hasFocus ? held + 1 : 0);
  });
}
