import type { Application, Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * An earlier state of the workbook with today's log: what was decided since stays decided. Whoever and whatever the
 * log is about comes along where the earlier state does not have it: people, jobs, candidates, and that they are
 * considered for a job.
 */
export function keepLog(earlier: Workbook, today: Workbook): Workbook {
  const { decisions } = today;
  const people = named(decisions.map(({ by }) => by));
  const about = named(decisions.map(({ candidate }) => candidate));
  const jobs = withNamed(earlier.jobs, today.jobs, named(decisions.map(({ job }) => job)));
  const pairs = named(decisions.map(({ job, candidate }) => `${job} ${candidate}`));
  const now = new Map(today.candidates.map((candidate) => [candidate.id, candidate]));
  const known = new Map(jobs.map((job) => [job.id, job]));
  const candidates = withNamed(earlier.candidates, today.candidates, about).map((candidate) => {
    const decided = ({ job }: Application) => pairs.has(`${job} ${candidate.id}`);
    return about.has(candidate.id) ? considered(candidate, now.get(candidate.id), decided, known) : candidate;
  });
  return {
    ...earlier,
    people: withNamed(earlier.people, today.people, people),
    jobs,
    candidates,
    decisions,
  };
}

/** A candidate with what they were considered for when it was decided, where jobs and stages are still there. */
function considered(
  candidate: Candidate,
  now: Candidate | undefined,
  decided: (application: Application) => boolean,
  jobs: ReadonlyMap<string, Job>,
): Candidate {
  const { applications } = candidate;
  const missing = (now?.applications ?? []).filter(
    (one) => decided(one) && !applications.some(({ job }) => job === one.job),
  );
  const all = [...applications, ...missing].flatMap((one) => {
    const job = jobs.get(one.job);
    if (!job) return [];
    const isThere = one.stage === null || job.plan.stages.some(({ id }) => id === one.stage);
    return [isThere ? one : { ...one, stage: null }];
  });
  const isSame = all.length === applications.length && all.every((one, index) => one === applications[index]);
  return isSame ? candidate : { ...candidate, applications: all };
}

function named(ids: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== null));
}

function withNamed<T extends { id: string }>(
  earlier: readonly T[],
  today: readonly T[],
  wanted: ReadonlySet<string>,
): T[] {
  const there = new Set(earlier.map(({ id }) => id));
  return [...earlier, ...today.filter(({ id }) => wanted.has(id) && !there.has(id))];
}
