import { useEffect, useRef } from 'react';

/** A screen that takes files from outside, other than workbooks. */
export interface DropTaker {
  /** What will happen, while files hang over the window. */
  readonly text: string;
  readonly take: (files: readonly File[]) => void;
}

const takers: { current: DropTaker }[] = [];

/** Takes files that are dropped on the window, for as long as the component is there. */
export function useDropTaker(taker: DropTaker): void {
  const newest = useRef(taker);
  useEffect(() => {
    newest.current = taker;
  });
  useEffect(() => {
    takers.push(newest);
    return () => {
      takers.splice(takers.indexOf(newest), 1);
    };
  }, []);
}

/** The screen that came last and takes files, if any does. */
export function dropTaker(): DropTaker | undefined {
  return takers.at(-1)?.current;
}
