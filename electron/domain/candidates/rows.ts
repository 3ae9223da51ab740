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
  const { eraseBy } = retention;
  const clock = clockOf(candidate, around.today);
  return { id, name, email, phone, location, source, tags, applications, eraseBy, clock };
}

/** Whether the time to erase has come, or a legal hold keeps it from coming. */
export function clockOf(candidate: Candidate, today: string): 'due' | 'hold' | null {
  if (candidate.retention.legalHold) return 'hold';
  return isDue(candidate, today) ? 'due' : null;
}

/** What they are considered for, of jobs that there are. */
export function applicationsOf({ applications }: Candidate, { jobs }: Surroundings): Application[] {
  return applications.every(({ job }) => jobs.has(job))
    ? applications
    : applications.filter(({ job }) => jobs.has(job));
}

/** The job looked at first, then those that still go on, the newest of them first. */
function inOrder(candidate: Candidate, around: Surroundings, job?: string): Application[] {
  const applications = applicationsOf(candidate, around);
  if (applications.length < 2) return applications;
  const rank = (one: Application) => {
    if (one.job === job) return 0;
    return over.includes(around.standing(one.job, candidate.id)) ? 2 : 1;
  };
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
