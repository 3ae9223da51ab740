import { isDue } from '../erasure/due.ts';
import type { Application, Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { ApplicationRow, CandidateRow, Standing } from './query.ts';

/** What of the workbook a line shows beside the candidate. */
export interface Surroundings {
  readonly jobs: ReadonlyMap<string, Job>;
  standing(job: string, candidate: string): Standing;
  /** ISO day */
  readonly today: string;
}

const over: readonly Standing[] = ['reject', 'withdraw'];

/** The line of a candidate; `job` is the one looked at, if any. */
export function rowOf(candidate: Candidate, around: Surroundings, job?: string): CandidateRow {
  const { id, name, email, phone, location, source, tags, retention } = candidate;
  const applications = inOrder(candidate, around, job).map((one) => applicationRow(id, one, around));
  const clock = retention.legalHold ? 'hold' : isDue(candidate, around.today) ? 'due' : null;
  const { eraseBy } = retention;
  return { id, name, email, phone, location, source, tags, applications, eraseBy, clock };
}

/** The job looked at first, then those that still go on, the newest of them first. */
export function inOrder(candidate: Candidate, around: Surroundings, job?: string): Application[] {
  const { id, applications } = candidate;
  if (applications.length < 2) return applications;
  const rank = (one: Application) =>
    one.job === job ? 0 : over.includes(around.standing(one.job, id)) ? 2 : 1;
  return applications.toSorted(
    (a, b) => rank(a) - rank(b) || (b.applied ?? '').localeCompare(a.applied ?? ''),
  );
}

function applicationRow(candidate: string, { job, stage, applied }: Application, around: Surroundings) {
  const of = around.jobs.get(job);
  const at = stage === null ? undefined : of?.plan.stages.find(({ id }) => id === stage);
  return {
    job,
    title: of?.title ?? '',
    stage: at?.name ?? null,
    standing: around.standing(job, candidate),
    applied,
  } satisfies ApplicationRow;
}
