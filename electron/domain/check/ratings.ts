import type { Path } from '../edits/change.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { Report } from './finding.ts';
import { type Known, valuesOf } from './known.ts';

/** Scales whose points contradict each other, knock-outs that no rating can meet. */
export function checkScales(job: Job, report: Report): void {
  for (const stage of job.plan.stages) {
    for (const criterion of stage.criteria) {
      checkScale(criterion, ['jobs', job.id, 'plan', 'stages', stage.id, 'criteria', criterion.id], report);
    }
  }
}

function checkScale({ scale, knockOutBelow }: Criterion, path: Path, report: Report): void {
  const values = valuesOf(scale);
  if (values.size < scale.length) {
    report.error(
      'contradiction',
      [...path, 'scale'],
      'Two points of the scale have the same value; change one.',
    );
  }
  if (knockOutBelow === null || values.has(knockOutBelow)) return;
  const message = 'The knock-out lies outside of the scale; choose one of its points.';
  report.warning('outside-scale', [...path, 'knockOutBelow'], message);
}

/** Ratings that the scale does not have, two ratings for one criterion, a state that the dates contradict. */
export function checkRatings(assessment: Assessment, known: Known, report: Report): void {
  const at: Path = ['assessments', assessment.id];
  const criteria = known.jobs.get(assessment.job)?.stages.get(assessment.stage);
  const rated = new Set<string>();
  for (const { criterion, value } of assessment.ratings) {
    if (rated.has(criterion)) {
      report.error(
        'contradiction',
        [...at, 'ratings'],
        'It rates one criterion twice; keep one of the ratings.',
      );
    }
    rated.add(criterion);
    const scale = criteria?.get(criterion);
    if (value === null || !scale || scale.has(value)) continue;
    const message = `The rating ${value} is not on the criterion’s scale; choose one of its points.`;
    report.error('outside-scale', [...at, 'ratings'], message);
  }
  if (assessment.status === 'submitted' && assessment.submitted === null) {
    report.warning(
      'contradiction',
      [...at, 'submitted'],
      'It is submitted, but does not say when; enter the date.',
    );
  }
  if (known.candidates.get(assessment.candidate)?.has(assessment.job) === false) {
    const message = 'The candidate is not considered for this job; add the job to the candidate.';
    report.warning('contradiction', [...at, 'candidate'], message);
  }
}

/** One interviewer's second scorecard for the same conversation. */
export function checkTwice(assessments: readonly Assessment[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, job, stage, candidate, interviewer } of assessments) {
    const key = [job, stage, candidate, interviewer].join('/');
    if (seen.has(key)) {
      const message = 'The same interviewer assessed the candidate twice in this stage; keep one of the two.';
      report.warning('contradiction', ['assessments', id], message);
    }
    seen.add(key);
  }
}
