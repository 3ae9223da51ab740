import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Begins at the first control of a panel, and goes to the nearest one when the control one has just pressed is gone
 * because its deed is done. Otherwise Escape and Tab would lead nowhere.
 */
export function useKeptFocus<E extends HTMLElement>(): {
  ref: RefObject<E | null>;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const ref = useRef<E>(null);
  const at = useRef(-1);
  useEffect(() => {
    const panel = ref.current;
    const { activeElement } = document;
    if (!panel || panel.contains(activeElement)) return;
    // The panel's dialog has the focus at first, and nothing has it once a control is gone.
    if (activeElement !== document.body && !activeElement?.contains(panel)) return;
    const item = panel.querySelectorAll('li')[at.current];
    (item ?? panel).querySelector<HTMLElement>('input, button')?.focus();
  });
  return {
    ref,
    onFocus: ({ target, currentTarget }) => {
      const item = target.closest('li');
      at.current = item ? [...currentTarget.querySelectorAll('li')].indexOf(item) : -1;
    },
  };
}
