import { Refusal } from '#contract/result.ts';
import { type FormFor, interviewForm } from '#domain/forms/form.ts';
import type { FormDocument } from '#domain/forms/formDocument.ts';
import type { WantedForm } from '#domain/forms/wanted.ts';
import { activeCriteria } from '#domain/plan/active.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';

/** A form of a job. */
export type FormRequest = WantedForm & { readonly job: Id };

/** The form that was asked for; it says nothing of anybody's ratings. Throws a Refusal when it cannot be made. */
export function makeForm(
  workbook: Workbook,
  request: FormRequest,
  name: string,
  today: string,
): FormDocument {
  return interviewForm(workbook, soundRequest(workbook, request), name, today);
}

function soundRequest(
  workbook: Workbook,
  { job: id, stage: at, candidate, interviewer }: FormRequest,
): FormFor {
  const job = workbook.jobs.find((one) => one.id === id);
  if (!job) throw new Refusal('no-job', 'This job is no longer in the workbook.');
  const stage = job.plan.stages.find((one) => one.id === at);
  if (!stage || stage.retired) throw new Refusal('no-stage', 'This stage is no longer in the plan.');
  if (activeCriteria(stage).length === 0) {
    throw new Refusal(
      'no-criteria',
      `“${stage.name}” has no criteria, so that there is nothing to rate in it.`,
    );
  }
  if (candidate !== null && !workbook.candidates.some((one) => one.id === candidate)) {
    throw new Refusal('no-candidate', 'This candidate is no longer in the workbook.');
  }
  if (interviewer !== null && !workbook.people.some((one) => one.id === interviewer)) {
    throw new Refusal('no-person', 'This interviewer is no longer in the workbook.');
  }
  return { job, stage, candidate, interviewer };
}
