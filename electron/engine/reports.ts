import type { DocumentRequest } from '#contract/reports.ts';
import { Refusal } from '#contract/result.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { candidateCopyOutline } from '#domain/reports/candidateCopy.ts';
import { type Compared, candidateReports } from '#domain/reports/candidateReport.ts';
import { hiringFileOutline } from '#domain/reports/hiringFile.ts';
import { jobDescriptionOutline } from '#domain/reports/jobDescription.ts';
import { matrixRows, type TableCell } from '#domain/reports/matrix.ts';
import { type Reporting, reporting } from '#domain/reports/reporting.ts';
import { shortlistOutline } from '#domain/reports/shortlist.ts';
import { reportWordsFor } from '#domain/reports/words/words.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import { fileName } from './fileName.ts';
import type { Occasion } from './occasion.ts';

/** A document before it is written: pages, or rows for a spreadsheet. */
export type Report = { readonly outline: Outline } | { readonly rows: TableCell[][] };

/** Makes what was asked for. `visible` must hold nothing hidden from whoever asks. Throws a Refusal when it cannot be. */
export function makeReport(visible: Workbook, request: DocumentRequest, occasion: Occasion): Report {
  const { document } = request;
  if (document === 'candidate-copy') {
    const candidate = onlyCandidate(visible, request);
    return {
      outline: candidateCopyOutline(speaking(visible, candidateJob(visible, candidate), occasion), candidate),
    };
  }
  if (document === 'candidate-report') return { outline: reportsOf(visible, request, occasion) };
  const job = jobOf(visible, request);
  const report = speaking(visible, job, occasion);
  if (document === 'job-description') return { outline: jobDescriptionOutline(report, job) };
  const compared = compare(visible, job);
  const chosen = request.candidates.length > 0 ? new Set(request.candidates) : null;
  if (document === 'hiring-file') return { outline: hiringFileOutline(report, compared) };
  if (document === 'shortlist') return { outline: shortlistOutline(report, compared, chosen) };
  return { rows: matrixRows(compared.scores, reportWordsFor(job.language), chosen) };
}

/** What the file of a document is called, in the document's language. */
export function reportName(visible: Workbook, request: DocumentRequest): string {
  const { document, candidates } = request;
  const ending = document === 'matrix' ? '.csv' : '.docx';
  const [only] = candidates.length === 1 ? candidatesOf(visible, request) : [];
  const job = request.job === null ? only && candidateJob(visible, only) : jobOf(visible, request);
  const { kinds } = reportWordsFor(job?.language ?? 'en');
  const about = document === 'candidate-copy' ? [only?.name] : [only?.name, job?.title];
  return fileName([...about.map((one) => one ?? ''), kinds[document]], ending);
}

function reportsOf(visible: Workbook, request: DocumentRequest, occasion: Occasion): Outline {
  const about = candidatesOf(visible, request).flatMap((candidate) =>
    jobsOf(visible, candidate)
      .filter(({ id }) => request.job === null || id === request.job)
      .map((job) => ({ candidate, compared: compare(visible, job) })),
  );
  const [first] = about;
  if (!first) {
    const why = request.job === null ? 'no job yet' : 'this job';
    throw new Refusal(
      'nothing-to-report',
      `There is nothing to report: nobody chosen is considered for ${why}.`,
    );
  }
  return candidateReports(speaking(visible, first.compared.job, occasion), ordered(about));
}

/** In the order of the comparison; somebody's jobs stay beside each other. */
function ordered<T extends { readonly candidate: Candidate; readonly compared: Compared }>(about: T[]): T[] {
  const [first] = about;
  if (!first || about.some(({ compared }) => compared !== first.compared)) return about;
  return byPlace(about, first.compared, ({ candidate }) => candidate);
}

/** Sorted as a comparison has its candidates; whoever it does not have comes with the first. */
function byPlace<T>(all: readonly T[], { scores }: Compared, who: (one: T) => Candidate): T[] {
  const places = new Map(scores.candidates.map(({ candidate }, place) => [candidate, place]));
  const placeOf = (one: T) => places.get(who(one).id) ?? 0;
  return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const comparisons = new WeakMap<Workbook, Map<string, Compared>>();

/** A batch asks for the same comparison once for each candidate; it holds as long as the workbook is the same. */
function compare(visible: Workbook, job: Job): Compared {
  const known = comparisons.get(visible) ?? new Map<string, Compared>();
  comparisons.set(visible, known);
  const { candidates, assessments } = visible;
  const compared = known.get(job.id) ?? { job, scores: scoreJob({ job, candidates, assessments }) };
  known.set(job.id, compared);
  return compared;
}

/** Who is considered for a job, was assessed for it or decided about, in the order of the comparison. */
export function candidatesFor(visible: Workbook, job: Job): Candidate[] {
  const about = candidatesOf(visible, { document: 'candidate-report', job: job.id, candidates: [] });
  return byPlace(about, compare(visible, job), (candidate) => candidate);
}

function speaking(visible: Workbook, job: Job | undefined, { today, by }: Occasion): Reporting {
  return reporting(visible, job?.language ?? 'en', today, by);
}

function jobOf({ jobs }: Workbook, { job: id }: DocumentRequest): Job {
  const job = jobs.find((one) => one.id === id);
  if (!job) throw new Refusal('no-job', 'This job is no longer in the workbook.');
  return job;
}

/** Those who were chosen, or all of the job. */
function candidatesOf(visible: Workbook, { job, candidates }: DocumentRequest): Candidate[] {
  if (candidates.length === 0) {
    return visible.candidates.filter((one) => jobsOf(visible, one).some(({ id }) => id === job));
  }
  const all = new Map(visible.candidates.map((one) => [one.id, one]));
  return candidates.map((id) => {
    const candidate = all.get(id);
    if (!candidate) throw new Refusal('no-candidate', 'This candidate is no longer in the workbook.');
    return candidate;
  });
}

function onlyCandidate(visible: Workbook, request: DocumentRequest): Candidate {
  const [only, ...others] = candidatesOf(visible, request);
  if (only && others.length === 0) return only;
  const sentence = 'A copy for a candidate holds one person’s data only: choose one candidate.';
  throw new Refusal('one-candidate', sentence);
}

/** Jobs somebody is considered for or was assessed or decided about. */
function jobsOf(visible: Workbook, { id }: Candidate): Job[] {
  const own = consideredIn(visible).get(id);
  return own ? visible.jobs.filter((job) => own.has(job.id)) : [];
}

const considered = new WeakMap<Workbook, Map<string, Set<string>>>();

/** The jobs of every candidate, by going through the workbook once. */
function consideredIn(visible: Workbook): Map<string, Set<string>> {
  const known = considered.get(visible);
  if (known) return known;
  const jobs = new Map(
    visible.candidates.map(({ id, applications }) => [id, new Set(applications.map(({ job }) => job))]),
  );
  for (const { candidate, job } of [...visible.assessments, ...visible.decisions]) {
    jobs.get(candidate)?.add(job);
  }
  considered.set(visible, jobs);
  return jobs;
}

/** The job whose language a document about all of somebody's jobs speaks: the latest. */
export function candidateJob(visible: Workbook, candidate: Candidate): Job | undefined {
  return jobsOf(visible, candidate).at(-1) ?? visible.jobs[0];
}
