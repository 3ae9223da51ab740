import type { Change, Edit } from '../edits/change.ts';
import { pathOf } from '../edits/change.ts';
import { alike, isObject } from '../merge/json.ts';
import type { Part } from '../outline/outline.ts';
import { postingOutline } from '../outline/posting.ts';
import { GivenPart, type GivenPosting, type PostingWay } from '../schemas/givenPosting.ts';
import type { Job } from '../schemas/job.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { NewId } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** The text that candidates read of a job now, in the shape in which it is kept. */
export function postedText(job: Job, organisation: Organisation): GivenPart[] {
  return postingOutline(job, organisation).parts.map((part) => GivenPart.parse(withoutSources(part)));
}

/** Keeps the text that leaves now; null when it is what left last. */
export function keepGiven(
  job: Job,
  organisation: Organisation,
  { as, at, newId }: { as: PostingWay; at: string; newId: NewId },
): Edit | null {
  const parts = postedText(job, organisation);
  if (says(lastGiven(job), parts)) return null;
  const kept: GivenPosting = { id: newId(), at, as, parts };
  const changes: Change[] = job.given
    ? [{ put: ['jobs', job.id, 'given', kept.id], value: kept as never, at: job.given.length }]
    : [{ put: ['jobs', job.id, 'given'], value: [kept] as never }];
  return { label: 'keep the posting as given out', changes };
}

/** When and how a job's posting left last, and whether it reads otherwise now; null when it never did. */
export function standingOfGiven(
  job: Job,
  organisation: Organisation,
): { at: string; as: PostingWay; changed: boolean } | null {
  const last = lastGiven(job);
  if (!last) return null;
  return { at: last.at, as: last.as, changed: !says(last, postedText(job, organisation)) };
}

/** Whether an edit would change or take away what was given out, or make it up; with the whole job it may go. */
export function rewritesGiven({ jobs }: Pick<Workbook, 'jobs'>, edit: Edit): boolean {
  return edit.changes.some((change) => {
    const [top, id, field] = pathOf(change);
    if (top !== 'jobs') return false;
    if (field !== undefined) return field === 'given';
    const was = jobs.find((job) => job.id === id)?.given;
    return 'put' in change && !alike(was, isObject(change.value) ? change.value.given : undefined);
  });
}

/** Whether a job still has all that was given out, or is gone itself. */
export function keepsGiven(before: Job | undefined, after: Job | undefined): boolean {
  if (!before?.given || !after) return true;
  return before.given.every((one) =>
    alike(
      one,
      after.given?.find(({ id }) => id === one.id),
    ),
  );
}

/** Jobs of an earlier state with what was given out until today. */
export function keepAllGiven(earlier: Workbook, today: Workbook): Workbook {
  const given = new Map(today.jobs.map((job) => [job.id, job.given]));
  const jobs = earlier.jobs.map((job) => {
    const now = given.get(job.id);
    return now ? { ...job, given: now } : job;
  });
  return { ...earlier, jobs };
}

function lastGiven(job: Job): GivenPosting | null {
  return job.given?.at(-1) ?? null;
}

function says(given: GivenPosting | null, parts: readonly GivenPart[]): boolean {
  return given !== null && alike(given.parts, parts);
}

/** Ids say which section and skill a part was made from; what was read does not hang on them. */
function withoutSources(part: Part): object {
  if (part.type === 'list') return { ...part, items: part.items.map(withoutSource) };
  return withoutSource(part);
}

function withoutSource<T extends object>(one: T): object {
  const { source: _, ...rest } = one as T & { source?: string };
  return rest;
}
