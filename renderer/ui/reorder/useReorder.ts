import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';

/** Where the dragged row would go: before the row of this place, or after the last one. */
interface Drag {
  readonly id: string;
  readonly at: number;
}

export interface Reorder {
  /** Another whenever a row may look different or go elsewhere because of the others. */
  readonly state: unknown;
  /** For the row itself. */
  row(id: string): {
    ref: (element: HTMLElement | null) => void;
    'data-drop'?: 'before' | 'after';
    'data-dragged'?: true;
  };
  /** For the handle in its margin. */
  handle(id: string): {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    onPointerCancel: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** Moves a row one place; for menus and shortcuts. */
  step(id: string, by: -1 | 1): void;
}

/** Rows that are put in order by dragging a handle, or by the arrow keys on it. `onMove` gets the row's new place. */
export function useReorder(ids: readonly string[], onMove: (id: string, to: number) => void): Reorder {
  const rows = useRef(new Map<string, HTMLElement>());
  const [drag, setDrag] = useState<Drag | null>(null);

  const step = (id: string, by: -1 | 1) => {
    const to = ids.indexOf(id) + by;
    if (to >= 0 && to < ids.length) onMove(id, to);
  };
  const finish = (id: string, at: number) => {
    const from = ids.indexOf(id);
    // Taking the row out moves all below it up by one.
    const to = at > from ? at - 1 : at;
    setDrag(null);
    if (from >= 0 && to !== from) onMove(id, to);
  };

  const order = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order and the drag are all that it stands for
  const state = useMemo(() => ({}), [order, drag]);

  return {
    state,
    row(id) {
      const index = ids.indexOf(id);
      const isLast = index === ids.length - 1;
      const drop = drag?.at === index ? 'before' : isLast && drag?.at === ids.length ? 'after' : undefined;
      return {
        ref: (element) => {
          if (element) rows.current.set(id, element);
          else rows.current.delete(id);
        },
        ...(drop && { 'data-drop': drop }),
        ...(drag?.id === id && { 'data-dragged': true }),
      };
    },
    handle: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, at: ids.indexOf(id) });
      },
      onPointerMove(event) {
        if (drag?.id !== id) return;
        const at = placeAt(ids, rows.current, event.clientY);
        if (at !== drag.at) setDrag({ id, at });
        scrollNearEdge(event.currentTarget, event.clientY);
      },
      onPointerUp(event) {
        // A quick hand lets go before the last movement was drawn: where it lets go is what counts.
        if (drag?.id === id) finish(id, placeAt(ids, rows.current, event.clientY));
      },
      onPointerCancel: () => setDrag(null),
      onKeyDown(event) {
        if (event.key === 'Escape') setDrag(null);
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
    step,
  };
}

/** The place a pointer at this height stands for: before the first row whose middle is below it. */
function placeAt(ids: readonly string[], rows: ReadonlyMap<string, HTMLElement>, y: number): number {
  const place = ids.findIndex((id) => {
    const box = rows.get(id)?.getBoundingClientRect();
    return box !== undefined && y < box.top + box.height / 2;
  });
  return place < 0 ? ids.length : place;
}

function scrollNearEdge(element: HTMLElement, y: number): void {
  const scroller = element.closest('[data-scroller]');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + 40) scroller.scrollBy(0, -12);
  if (y > bottom - 40) scroller.scrollBy(0, 12);
}
