import { type SetStateAction, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { JobRow } from '#contract/state.ts';
import { flushEdits } from '../api/edits.ts';
import type { Go, Route } from './route.ts';

/**
 * Where one is. A workbook with a single job opens at that job; `jobToOpen` takes one there; a job that was removed
 * gives way to the list.
 */
export function useRoute(
  jobs: readonly JobRow[] | undefined,
  jobToOpen: string | null,
): { route: Route | null; go: Go } {
  const [route, setRouteNow] = useState<Route | null>(null);
  // The screen one leaves stays until the chunk of the next one is there.
  const setRoute = useCallback(
    (next: SetStateAction<Route | null>) => startTransition(() => setRouteNow(next)),
    [],
  );
  const before = useRef<readonly JobRow[]>([]);

  useEffect(() => {
    if (jobs === undefined) return;
    const removed = before.current.filter(({ id }) => !jobs.some((job) => job.id === id));
    before.current = jobs;
    setRoute((route) => {
      if (route === null) return firstRoute(jobs);
      const isGone = route.screen === 'job' && removed.some(({ id }) => id === route.job);
      return isGone ? { screen: 'jobs' } : route;
    });
  }, [jobs, setRoute]);

  useEffect(() => {
    if (jobToOpen !== null) setRoute({ screen: 'job', job: jobToOpen, part: 'description' });
  }, [jobToOpen, setRoute]);

  const go = useCallback(
    (next: Route) => {
      void flushEdits();
      setRoute(next);
    },
    [setRoute],
  );
  return { route, go };
}

function firstRoute(jobs: readonly JobRow[]): Route {
  const [job] = jobs;
  return jobs.length === 1 && job ? { screen: 'job', job: job.id, part: 'description' } : { screen: 'jobs' };
}
