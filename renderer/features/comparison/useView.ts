import { useCallback, useState } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import { firstView, type View } from './view.ts';

/** How each job was looked at last, for as long as the window is open. */
const remembered = new Map<string, View>();

export type ChangeView = (change: (view: View) => Partial<View>) => void;

/** How this job is looked at, as one left it. */
export function useView(overview: Pick<Overview, 'job' | 'plan'>): [View, ChangeView] {
  const { job } = overview;
  const [view, setView] = useState(() => remembered.get(job) ?? firstView(overview));
  const change: ChangeView = useCallback(
    (change) =>
      setView((before) => {
        const next = { ...before, ...change(before) };
        remembered.set(job, next);
        return next;
      }),
    [job],
  );
  return [view, change];
}
