import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Person } from '../schemas/person.ts';
import type { Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import type { ReturnedForm } from './returned.ts';

/** Whom a blank form is about, as somebody said who knows. */
export interface ChosenPeople {
  readonly candidate?: Id | undefined;
  readonly interviewer?: Id | undefined;
}

/** Where a form belongs; people who are null are still to be chosen. */
export interface FormPlace {
  readonly job: Job;
  readonly stage: Stage;
  readonly candidate: Candidate | null;
  readonly interviewer: Person | null;
}

/** Finds where a form belongs in a workbook, or says in one sentence why it does not. */
export function placeOf(
  workbook: Workbook,
  { about }: ReturnedForm,
  chosen: ChosenPeople,
): FormPlace | { readonly refusal: string } {
  if (about.workbook !== workbook.id) {
    const name = about.workbookName.trim();
    return {
      refusal: name
        ? `Belongs to the workbook “${name}”. Open that one to take it.`
        : 'Belongs to another workbook. Open that one to take it.',
    };
  }
  const job = workbook.jobs.find(({ id }) => id === about.job);
  const stage = job?.plan.stages.find(({ id }) => id === about.stage);
  if (!job || !stage) return { refusal: 'The stage it was made for is no longer in the plan.' };
  if (stage.retired) {
    return { refusal: `“${stage.name}” is retired: what was rated stays, and nothing is added.` };
  }
  // What the form itself names is not for choosing.
  const candidate = find(workbook.candidates, about.candidate ?? chosen.candidate);
  if (about.candidate !== null && !candidate) {
    return { refusal: 'Its candidate is not in this workbook, or no longer.' };
  }
  if (candidate && !candidate.applications.some((application) => application.job === job.id)) {
    return {
      refusal: `${candidate.name || 'Its candidate'} is not considered for “${job.title}”. Add them to the job first.`,
    };
  }
  const interviewer =
    find(workbook.people, about.interviewer ?? undefined) ?? find(workbook.people, chosen.interviewer);
  return { job, stage, candidate: candidate ?? null, interviewer: interviewer ?? null };
}

function find<T extends { readonly id: Id }>(all: readonly T[], id: Id | undefined): T | undefined {
  return all.find((one) => one.id === id);
}
