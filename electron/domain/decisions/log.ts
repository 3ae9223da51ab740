import { type Change, pathOf } from '../edits/change.ts';
import type { Decision, DecisionKind } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { correctionsIn, standingsOf } from './standing.ts';

type Book = Pick<Workbook, 'jobs' | 'candidates' | 'people' | 'decisions'>;

/** An entry of the log in names; a name is null when what it names is no longer there. */
export interface Entry {
  readonly id: string;
  readonly job: string;
  readonly jobTitle: string | null;
  readonly candidate: string;
  readonly candidateName: string | null;
  readonly kind: DecisionKind;
  readonly stageName: string | null;
  readonly toName: string | null;
  readonly by: string | null;
  readonly byName: string | null;
  readonly at: string;
  readonly reason: string;
  readonly note: string;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  readonly holds: boolean;
}

/** The entries that `isMeant`, newest first; of one moment, the one further down the file is the newer. */
export function newestFirst(decisions: readonly Decision[], isMeant: (one: Decision) => boolean): Decision[] {
  return decisions
    .filter(isMeant)
    .map((decision) => ({ decision, at: Date.parse(decision.at) }))
    .reverse()
    .sort((one, other) => other.at - one.at)
    .map(({ decision }) => decision);
}

/** Writes entries of the log in names. Looks at each list of the workbook once, whatever the number of entries. */
export function inNames(book: Book): (decision: Decision) => Entry {
  const jobs = new Map(book.jobs.map((job) => [job.id, job]));
  const candidates = new Map(book.candidates.map(({ id, name }) => [id, name]));
  const people = new Map(book.people.map(({ id, name }) => [id, name]));
  const corrections = correctionsIn(book.decisions);
  const standing = standingsOf(book.decisions);
  return (decision) => {
    const { stage, to, ...rest } = decision;
    const { id, candidate, kind, by, at, reason, note, corrects } = rest;
    const job = jobs.get(decision.job);
    return {
      id,
      job: decision.job,
      jobTitle: job?.title ?? null,
      candidate,
      candidateName: candidates.get(candidate) ?? null,
      kind,
      stageName: nameOf(job, stage),
      toName: nameOf(job, to ?? null),
      by,
      byName: by === null ? null : (people.get(by) ?? null),
      at,
      reason,
      note,
      corrects,
      correctedBy: corrections.get(id)?.id ?? null,
      holds: standing(decision.job, candidate)?.id === id,
    };
  };
}

/** Whether a change brings an entry into the log. */
export function addsDecision(change: Change): boolean {
  const path = pathOf(change);
  return 'put' in change && path[0] === 'decisions' && path.length === 2;
}

/** How many candidates of a job stand at each kind of decision; null counts those of whom nothing was decided. */
export function countStandings({ candidates, decisions }: Book, job: string) {
  const standing = standingsOf(decisions.filter((one) => one.job === job));
  const counts = new Map<DecisionKind | null, number>();
  for (const { id, applications } of candidates) {
    if (!applications.some((one) => one.job === job)) continue;
    const kind = standing(job, id)?.kind ?? null;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function nameOf(job: Job | undefined, stage: string | null): string | null {
  return job?.plan.stages.find(({ id }) => id === stage)?.name ?? null;
}
