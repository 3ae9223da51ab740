import { z } from 'zod';
import type { Job } from '../schemas/job.ts';
import { collectionNames, type Workbook } from '../schemas/workbook.ts';
import { byName, isObject, type Json, same } from './json.ts';

const Count = z.int().min(0);

/** How many members of a list came, went, and are otherwise different. */
export const Tally = z.strictObject({ added: Count, removed: Count, changed: Count });
export type Tally = z.infer<typeof Tally>;

/** What is different in one job. */
export const JobSummary = z.strictObject({
  title: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  facts: Count,
  sections: Tally,
  skills: Tally,
  stages: Tally,
});
export type JobSummary = z.infer<typeof JobSummary>;

/** What is different between two states of a workbook, to be put in words. */
export const Summary = z.strictObject({
  organisation: z.boolean(),
  people: Tally,
  jobs: z.array(JobSummary),
  candidates: Tally,
  assessments: Tally,
  decisions: Tally,
});
export type Summary = z.infer<typeof Summary>;

export function summarise(before: Workbook, after: Workbook): Summary {
  const lists = Object.fromEntries(
    collectionNames
      .filter((name) => name !== 'jobs')
      .map((name) => [name, tally(before[name] as Json[], after[name] as Json[])]),
  );
  return {
    organisation: !same(before.organisation as Json, after.organisation as Json),
    jobs: jobSummaries(before.jobs, after.jobs),
    ...(lists as Pick<Summary, 'people' | 'candidates' | 'assessments' | 'decisions'>),
  };
}

function tally(before: readonly Json[], after: readonly Json[]): Tally {
  if (before === after) return { added: 0, removed: 0, changed: 0 };
  const was = byName(before) ?? new Map<string, Json>();
  const now = byName(after) ?? new Map<string, Json>();
  const result = { added: 0, removed: 0, changed: 0 };
  for (const [name, member] of now) {
    if (!was.has(name)) result.added += 1;
    else if (!same(was.get(name), member)) result.changed += 1;
  }
  for (const name of was.keys()) if (!now.has(name)) result.removed += 1;
  return result;
}

function jobSummaries(before: readonly Job[], after: readonly Job[]): JobSummary[] {
  const summaries: JobSummary[] = [];
  for (const job of after) {
    const was = before.find(({ id }) => id === job.id);
    if (!was) summaries.push(jobSummary(job, job, 'added'));
    else if (!same(was as Json, job as Json)) summaries.push(jobSummary(was, job, 'changed'));
  }
  for (const job of before) {
    if (!after.some(({ id }) => id === job.id)) summaries.push(jobSummary(job, job, 'removed'));
  }
  return summaries;
}

function jobSummary(before: Job, after: Job, change: JobSummary['change']): JobSummary {
  const { sections: _s, skills: _k, plan: _p, ...facts } = after;
  const factsChanged = Object.keys(facts).filter(
    (fact) => !same(before[fact] as Json | undefined, after[fact] as Json | undefined),
  );
  return {
    title: after.title,
    change,
    facts: factsChanged.length,
    sections: tally(before.sections as Json[], after.sections as Json[]),
    skills: tally(before.skills as Json[], after.skills as Json[]),
    stages: tally(before.plan.stages as Json[], after.plan.stages as Json[]),
  };
}

/** Whether there is anything to tell. */
export function isNothing(summary: Summary): boolean {
  return !summary.organisation && !Object.values(summary).some(hasCount);
}

function hasCount(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.values(value).some((count) => count !== 0);
}
