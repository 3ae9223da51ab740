import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { CandidateRow } from '#domain/candidates/query.ts';
import { remember, rememberedPlace } from '../remembered.ts';
import type { Chosen } from '../useChosen.ts';

interface KeysProps {
  readonly found: number;
  readonly rowAt: (index: number) => CandidateRow | undefined;
  readonly chosen: Chosen;
  readonly viewport: { readonly show: (index: number) => void; readonly size: number };
  readonly onOpen: (candidate: string) => void;
  readonly onRemove: () => void;
}

interface Keys {
  readonly body: RefObject<HTMLDivElement | null>;
  /** The line the keyboard is at. */
  readonly active: number;
  readonly activeRow: CandidateRow | undefined;
  readonly goTo: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Moving through the lines and choosing with the keyboard. */
export function useKeys({ found, rowAt, chosen, viewport, onOpen, onRemove }: KeysProps): Keys {
  const body = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(rememberedPlace().active);
  const active = Math.min(at, Math.max(0, found - 1));
  // Its line may be scrolled far away; the keyboard is at it all the same.
  const seen = useRef<{ at: number; row: CandidateRow } | null>(null);
  const there = rowAt(active);
  if (there) seen.current = { at: active, row: there };
  const activeRow = seen.current?.at === active ? seen.current.row : undefined;
  const isMoving = useRef(false);

  const goTo = (index: number) => {
    setAt(index);
    remember({ active: index });
  };

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);

  const move = (index: number, isRange: boolean) => {
    const next = Math.min(found - 1, Math.max(0, index));
    isMoving.current = next !== active;
    goTo(next);
    viewport.show(next);
    if (isRange) chosen.upTo(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + viewport.size,
      PageUp: active - viewport.size,
      Home: 0,
      End: found - 1,
    };
    const step = steps[event.key];
    const row = activeRow;
    if (step !== undefined) {
      // A range begins where the keyboard is, not where something was chosen long ago.
      if (event.shiftKey && chosen.ids.size === 0 && row) chosen.only(active, row.id);
      move(step, event.shiftKey);
    } else if (event.key === ' ' && row) {
      if (event.shiftKey) chosen.upTo(active);
      else chosen.toggle(active, row.id);
    } else if (event.key === 'Enter' && row) onOpen(row.id);
    else if (event.key === 'Escape' && chosen.ids.size > 0) chosen.none();
    else if (event.key === 'Delete' && chosen.ids.size > 0) onRemove();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) chosen.all();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    body,
    active,
    activeRow,
    goTo,
    onKeyDown,
    onFocus: ({ target }) => {
      const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
      if (!Number.isNaN(index)) goTo(index);
    },
  };
}
