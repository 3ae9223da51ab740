import { useEffect, useRef } from 'react';

/** A screen that takes files from outside, other than workbooks. */
export interface DropTaker {
  /** What will happen, while files hang over the window. */
  readonly text: string;
  /** Which files it takes; any where it does not say. */
  readonly wants?: (file: File) => boolean;
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

/** The one that came last and takes all of these files, or files of any kind. */
export function dropTaker(files?: readonly File[]): DropTaker | undefined {
  return takers.findLast(({ current: { wants } }) => wants === undefined || files?.every(wants))?.current;
}
