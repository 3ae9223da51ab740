import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import type { Change, Edit } from '#domain/edits/change.ts';
import { jobOnRecord, removalOfJob } from '#domain/jobs/removal.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { blankJob } from '#domain/templates/blankJob.ts';
import { duplicateJob, jobFromTemplate } from '#domain/templates/jobFromTemplate.ts';
import type { Desk } from '../desk.ts';
import { templateNamed } from './templates.ts';

type Names =
  | 'job:list'
  | 'job:get'
  | 'job:add'
  | 'job:duplicate'
  | 'job:remove'
  | 'people:list'
  | 'organisation:get';

export function jobHandlers(desk: Desk, newId: NewId): Handlers<Pick<EngineCalls, Names>> {
  async function add(job: Job, label: string, at?: number) {
    const change = { put: ['jobs', job.id], value: job as never, ...(at === undefined ? {} : { at }) };
    await desk.apply({ label, changes: [change satisfies Change] });
    return { id: job.id };
  }
  return {
    'organisation:get': () => desk.workbook.organisation,
    'people:list': () => desk.workbook.people,
    'job:list': () => jobRows(desk.workbook),
    'job:get': ({ id }) => {
      // Asked with every change; what was given out has a call of its own.
      const { given: _, ...job } = jobWithId(desk.workbook, id);
      return job;
    },
    'job:add': ({ template, title, location, label }) =>
      add(
        template === null
          ? blankJob(newId, title, location)
          : jobFromTemplate(templateNamed(template), { title, location }, newId),
        label,
      ),
    'job:duplicate': ({ id, label }) => {
      const { jobs } = desk.workbook;
      const job = jobWithId(desk.workbook, id);
      return add(duplicateJob(job, newId), label, jobs.indexOf(job) + 1);
    },
    'job:remove': async ({ id, label }) => {
      const changes = removalOfJob(desk.workbook, jobWithId(desk.workbook, id).id);
      await desk.applyUnasked(keepingJobs(desk, { label, changes }));
    },
  };
}

/** The edit as it is. Throws a Refusal when it would remove a job that scorecards or decisions belong to. */
export function keepingJobs(desk: Desk, edit: Edit): Edit {
  const job = jobOnRecord(desk.workbook, edit.changes);
  if (!job) return edit;
  throw new Refusal(
    'on-record',
    `“${job.title}” has scorecards or decisions, which stay on record. Archive the job instead.`,
  );
}

/** The job with this id. Throws a Refusal when it is gone. */
export function jobWithId(workbook: Workbook, id: string): Job {
  const job = workbook.jobs.find((one) => one.id === id);
  if (!job)
    throw new Refusal(
      'gone',
      'This job is no longer in the workbook. Undo brings it back if it was removed.',
    );
  return job;
}

function jobRows(workbook: Workbook): JobRow[] {
  const candidates = new Map<string, number>();
  for (const candidate of workbook.candidates) {
    for (const { job } of candidate.applications) candidates.set(job, (candidates.get(job) ?? 0) + 1);
  }
  const open = new Map<string, number>();
  for (const { job, status } of workbook.assessments) {
    if (status === 'draft') open.set(job, (open.get(job) ?? 0) + 1);
  }
  const decisions = new Map<string, number>();
  for (const { job } of workbook.decisions) decisions.set(job, (decisions.get(job) ?? 0) + 1);
  return workbook.jobs.map((job) => ({
    id: job.id,
    title: job.title,
    status: job.status,
    archived: job.archived,
    department: job.department,
    locations: job.locations,
    applyBy: job.applyBy,
    skills: job.skills.length,
    candidates: candidates.get(job.id) ?? 0,
    openScorecards: open.get(job.id) ?? 0,
    decisions: decisions.get(job.id) ?? 0,
  }));
}
