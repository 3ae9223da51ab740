import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Range } from '../useLines.ts';

/** Height of a line and of the head above them, px. */
export const lineHeight = 36;

interface Viewport {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The lines in view. */
  readonly range: Range;
  /** Scrolls as little as needed to see a line whole. */
  readonly show: (index: number) => void;
  /** How many whole lines are in view. */
  readonly size: number;
}

/** Which lines of a scrolling table are in view. `scrolled` is where it starts, px. */
export function useViewport(scrolled: number, onScrolled: (px: number) => void): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>(() => rangeAt(scrolled));
  const told = useRef(onScrolled);
  useEffect(() => {
    told.current = onScrolled;
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = rangeAt(element.scrollTop, element.clientHeight);
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
      told.current(element.scrollTop);
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const show = useCallback((index: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = index * lineHeight;
    const room = element.clientHeight - 2 * lineHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room) element.scrollTop = top - room;
  }, []);

  return { scroller, range, show, size: Math.max(1, range.last - range.first - 1) };
}

/** The lines in view at a place, px, in a room of `height` px. */
export function rangeAt(scrolled: number, height = 900): Range {
  const first = Math.floor(scrolled / lineHeight);
  return { first, last: first + Math.ceil((height - lineHeight) / lineHeight) };
}
