import { type Change, pathOf } from '../edits/change.ts';
import type { Job } from '../schemas/job.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** The first job that `changes` would remove though scorecards or decisions belong to it; null when there is none. */
export function jobOnRecord(workbook: Workbook, changes: readonly Change[]): Job | null {
  const removed = changes.filter((change) => 'remove' in change).map(pathOf);
  const jobs = new Set(
    removed.filter(([top, , deeper]) => top === 'jobs' && deeper === undefined).map(([, id]) => id),
  );
  if (jobs.size === 0) return null;
  const records = new Set([...workbook.assessments, ...workbook.decisions].map(({ job }) => job));
  return workbook.jobs.find(({ id }) => jobs.has(id) && records.has(id)) ?? null;
}

/** Removes a job, and that candidates are considered for it. */
export function removalOfJob({ candidates }: Workbook, job: Id): Change[] {
  const applications = candidates.flatMap((candidate) =>
    candidate.applications
      .filter((application) => application.job === job)
      .map(({ id }): Change => ({ remove: ['candidates', candidate.id, 'applications', id] })),
  );
  return [...applications, { remove: ['jobs', job] }];
}
