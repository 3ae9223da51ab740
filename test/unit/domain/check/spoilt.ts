import type { Workbook } from '#domain/schemas/workbook.ts';
import { bigWorkbook } from '../../../support/bigWorkbook.ts';

export const soundWorkbook = (): Workbook => bigWorkbook({ jobs: 2, candidates: 3, assessments: 4 });

/** A sound workbook with one thing wrong. */
export function spoilt(spoil: (parts: Parts) => void): Workbook {
  const workbook = soundWorkbook();
  const [job, otherJob] = workbook.jobs;
  const [stage] = job?.plan.stages ?? [];
  const [candidate] = workbook.candidates;
  const [assessment] = workbook.assessments;
  if (!job || !otherJob || !stage || !candidate || !assessment) throw new Error('The workbook is too small.');
  spoil({ workbook, job, otherJob, stage, candidate, assessment });
  return workbook;
}
export type Parts = {
  workbook: Workbook;
  job: Workbook['jobs'][number];
  otherJob: Workbook['jobs'][number];
  stage: Workbook['jobs'][number]['plan']['stages'][number];
  candidate: Workbook['candidates'][number];
  assessment: Workbook['assessments'][number];
};
