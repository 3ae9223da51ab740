import type { JobRow } from '#contract/state.ts';
import { useCall } from '../api/hooks.ts';

/** The jobs of the open workbook; undefined until they are known. */
export function useJobs(): JobRow[] | undefined {
  return useCall('job:list', undefined, (changed) => changed.jobs.length + changed.candidates.length > 0)
    .data;
}
