import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Scrolled out of sight. */
  readonly isAway: boolean;
}

/** By what they belong to, `criterion:<id>` or `skill:<id>`: where lines begin and end, counted from the corner of `work`. */
export type Ports = ReadonlyMap<string, Point>;

/**
 * Where the ends of the lines are now. Follows what is drawn, resized and scrolled; what is scrolled out of the
 * column beside is left out, and so is everything once the columns stand below each other.
 */
export function usePorts(work: RefObject<HTMLElement | null>): Ports {
  const [ports, setPorts] = useState<Ports>(new Map());
  const measure = useCallback(() => {
    if (!work.current) return;
    const found = portsIn(work.current);
    setPorts((before) => (isSame(before, found) ? before : found));
  }, [work]);

  // Anything on screen may have moved them.
  useLayoutEffect(measure);
  // Not before paint: what holds this component is only there then.
  useEffect(() => {
    const element = work.current;
    if (!element) return;
    measure();
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(element);
    for (const column of element.querySelectorAll(':scope > *, :scope > * > *')) sizes.observe(column);
    const scroller = element.parentElement;
    scroller?.addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      scroller?.removeEventListener('scroll', soon, { capture: true });
    };
  }, [work, measure]);
  return ports;
}

function portsIn(work: HTMLElement): Ports {
  const corner = work.getBoundingClientRect();
  const seen = work.parentElement?.getBoundingClientRect() ?? corner;
  const found = new Map<string, Point>();
  for (const port of work.querySelectorAll<HTMLElement>('[data-port]')) {
    const box = port.getBoundingClientRect();
    const column = port.closest('aside')?.getBoundingClientRect();
    const isBelow = column !== undefined && column.left <= corner.left + 1;
    if (isBelow) return new Map();
    const y = box.top + box.height / 2;
    const isScrolledOut = column !== undefined && (y < column.top || y > column.bottom);
    if (isScrolledOut) continue;
    found.set(port.dataset.port ?? '', {
      x: box.left + box.width / 2 - corner.left,
      y: y - corner.top,
      isAway: y < seen.top || y > seen.bottom,
    });
  }
  return found;
}

function isSame(before: Ports, after: Ports): boolean {
  if (before.size !== after.size) return false;
  return [...after].every(([key, { x, y, isAway }]) => {
    const other = before.get(key);
    return other?.x === x && other.y === y && other.isAway === isAway;
  });
}
