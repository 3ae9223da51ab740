import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Viewport {
  /** How far it is scrolled sideways, in whole steps. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling less than this draws nothing anew. */
export const step = 78;

/** What of a scrolled part is in view. */
export function useViewport(scroller: RefObject<HTMLElement | null>) {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, width: 0, height: 0 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const left = Math.floor(element.scrollLeft / step) * step;
    const { clientWidth: width, clientHeight: height } = element;
    setViewport((before) =>
      before.left === left && before.width === width && before.height === height
        ? before
        : { left, width, height },
    );
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, measure]);

  // At once, so that what comes into view is there in the frame that shows it.
  const onScroll = useCallback(() => flushSync(measure), [measure]);
  return { viewport, onScroll };
}
