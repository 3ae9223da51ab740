import { type RefObject, useLayoutEffect, useState } from 'react';

/** Editor and paper side by side need this much; with less the paper lies over the editor. */
const enough = 960;

/** Whether there is room for the paper beside the editor. */
export function useRoom(screen: RefObject<HTMLElement | null>): boolean {
  const [isRoomy, setRoomy] = useState(true);
  useLayoutEffect(() => {
    const element = screen.current;
    if (!element) return;
    const look = () => setRoomy(element.clientWidth >= enough);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [screen]);
  return isRoomy;
}
