import type { Path } from '../edits/change.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Report } from './finding.ts';

/** Which of two dates is wrong only people know: none of these has a repair. */
export function checkJobDates(job: Job, report: Report): void {
  const at: Path = ['jobs', job.id];
  inOrder(
    job.opened,
    job.applyBy,
    [...at, 'applyBy'],
    'Applications end before the job opens; correct one date.',
    report,
  );
  inOrder(
    job.opened,
    job.starts,
    [...at, 'starts'],
    'The job starts before it opens; correct one date.',
    report,
  );
}

export function checkCandidateDates({ id, consent, retention }: Candidate, report: Report): void {
  const at: Path = ['candidates', id];
  const consentEnds = 'Consent ends before it was given; correct one date.';
  inOrder(consent.given, consent.until, [...at, 'consent', 'until'], consentEnds, report);
  const erased = 'The date to erase by comes before the date to keep until; correct one of them.';
  inOrder(retention.keepUntil, retention.eraseBy, [...at, 'retention', 'eraseBy'], erased, report);
}

export function checkAssessmentDates({ id, started, submitted }: Assessment, report: Report): void {
  if (started === null || submitted === null || Date.parse(started) <= Date.parse(submitted)) return;
  const message = 'It was submitted before it was started; correct one of the two.';
  report.warning('impossible-date', ['assessments', id, 'submitted'], message);
}

/** Days as ISO 8601 compare as texts. */
function inOrder(
  first: string | null,
  then: string | null,
  path: Path,
  message: string,
  report: Report,
): void {
  if (first !== null && then !== null && then < first) report.warning('impossible-date', path, message);
}
