import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';

/** The jobs of this title or id; without one, all that are not archived. Throws a Refusal when there is none. */
export function chosenJobs(jobs: readonly JobRow[], wanted: string | undefined): readonly JobRow[] {
  if (wanted === undefined) {
    const active = jobs.filter((job) => !job.archived);
    if (active.length > 0) return active;
    throw new Refusal(
      'no-job',
      jobs.length === 0
        ? 'This workbook has no job.'
        : 'Every job of this workbook is archived. Name one with --job.',
    );
  }
  const found = jobs.filter((job) => job.id === wanted || job.title.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  const titles = jobs.map((job) => `“${job.title}”`).join(', ') || 'none';
  throw new Refusal('no-job', `There is no job “${wanted}” in this workbook. It has: ${titles}.`);
}
