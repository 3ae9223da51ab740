import { useEffect, useRef, useState } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import type { TriedWeight } from '#domain/comparison/tried.ts';
import { type Concerns, useCall } from '../../api/hooks.ts';

/** The comparison, with weights tried where there are any. While those change, the former answer stays. */
export function useOverview(job: string, tried: readonly TriedWeight[]) {
  const concerns: Concerns = (changed) =>
    changed.jobs.includes(job) ||
    changed.candidates.length + changed.assessments.length + changed.people.length > 0;
  const weights = useSettled(tried, 120);
  const { data, error } = useCall('comparison:overview', { job, weights: [...weights] }, concerns);
  const last = useRef<Overview | undefined>(undefined);
  if (data) last.current = data;
  return { overview: data ?? last.current, weights, error };
}

/** A value as it is once it has not changed for a moment. */
export function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(settled, value)) return;
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [settled, value, after]);
  return settled;
}
