import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Does something that draws the list anew, and puts the focus into what `selector` finds then: at once, so that
 * no key is lost, and once more when a menu that closes has given the focus back to its button.
 */
export function focusAfter(list: RefObject<HTMLElement | null>, deed: () => void, selector: string): void {
  const focus = () => list.current?.querySelector<HTMLElement>(selector)?.focus();
  flushSync(deed);
  focus();
  requestAnimationFrame(focus);
}
