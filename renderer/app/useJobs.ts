import type { JobRow } from '#contract/state.ts';
import { type Concerns, useCall } from '../api/hooks.ts';

const concerns: Concerns = ({ jobs, candidates, assessments, decisions }) =>
  jobs.length + candidates.length + assessments.length + decisions.length > 0;

/** The jobs of the open workbook; undefined until they are known. */
export function useJobs(): JobRow[] | undefined {
  return useCall('job:list', undefined, concerns).data;
}
