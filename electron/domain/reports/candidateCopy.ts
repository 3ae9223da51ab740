import { bodyParts } from '../outline/body.ts';
import { longDay } from '../outline/language.ts';
import type { Outline, Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Block } from '../schemas/richText.ts';
import { linksText } from './candidateReport.ts';
import { changesTable } from './changes.ts';
import { decisionTable } from './decided.ts';
import { withoutOtherNames } from './otherNames.ts';
import { ratingParts, stageName } from './ratings.ts';
import { facts, heading, note, paragraph, type Reporting, reportOutline, short } from './reporting.ts';

/**
 * Everything the workbook holds about one person, in every job, for that person: nobody else's data is in it. People
 * are numbered, their names taken out of what was written, and there is no rank, which would tell of others.
 */
export function candidateCopyOutline(report: Reporting, candidate: Candidate): Outline {
  const { words, workbook } = report;
  const { copy } = words;
  const clean = withoutOtherNames(workbook, candidate.id, copy.other);
  const name = report.candidate(candidate.id);
  const kind = words.kinds['candidate-copy'];
  const organisation = workbook.organisation.name.trim() || words.unnamed;
  const { number } = numbering(report);
  const jobs = workbook.jobs.filter(
    ({ id }) =>
      candidate.applications.some(({ job }) => job === id) ||
      report.assessments(id, candidate.id).length + report.decisions(id, candidate.id).length > 0,
  );
  return reportOutline(report, { title: `${kind}: ${name}`, subject: kind, mark: '' }, [
    { type: 'title', text: kind },
    { type: 'lead', text: fill(copy.lead, { organisation, name }) },
    ...facts([
      { label: words.name, value: name },
      { label: words.email, value: candidate.email },
      { label: words.phone, value: candidate.phone },
      { label: words.home, value: candidate.location },
      { label: words.links, value: linksText(report, candidate) },
      { label: words.source, value: clean(candidate.source) },
      { label: words.tags, value: clean(candidate.tags.join(', ')) },
      { label: words.asOf, value: longDay(report.today, report.language) },
    ]),
    note(fill(copy.note, { other: copy.other })),
    ...consideredParts(report, candidate, jobs),
    ...keepingParts(report, candidate, clean),
    heading(1, copy.notes),
    ...(candidate.notes.length > 0
      ? bodyParts(candidate.notes.map((block) => cleanBlock(block, clean)))
      : [paragraph(copy.noNotes)]),
    ...jobs.flatMap((job) => jobParts(report, candidate, job, number, clean)),
  ]);
}

/** Interviewers are told apart by numbers, in the order they come. */
function numbering({ words }: Reporting) {
  const numbers = new Map<string, number>();
  return {
    number(interviewer: string): string {
      const number = numbers.get(interviewer) ?? numbers.size + 1;
      numbers.set(interviewer, number);
      return fill(words.interviewerNumber, { number: String(number) });
    },
  };
}

function consideredParts(report: Reporting, candidate: Candidate, jobs: readonly Job[]): Part[] {
  const { words, language } = report;
  if (jobs.length === 0) return [];
  return [
    heading(1, words.copy.considered),
    {
      type: 'table',
      summary: words.copy.considered,
      columns: [
        { label: words.job, share: 46 },
        { label: words.applied, share: 24 },
        { label: words.stageNow, share: 30 },
      ],
      rows: jobs.map((job): Row => {
        const application = candidate.applications.find((one) => one.job === job.id);
        const stage = job.plan.stages.find(({ id }) => id === application?.stage);
        return {
          cells: [
            { runs: [{ text: job.title.trim() || words.unnamed }] },
            { runs: [{ text: application?.applied ? longDay(application.applied, language) : '–' }] },
            { runs: [{ text: stage ? stageName(stage, report) : '–' }] },
          ],
        };
      }),
    },
  ];
}

/** Consent, how long the data is kept, and which files there are. */
function keepingParts(report: Reporting, candidate: Candidate, clean: (text: string) => string): Part[] {
  const { words, language } = report;
  const { copy } = words;
  const { consent, retention, files } = candidate;
  const day = (one: string | null) => (one ? longDay(one, language) : '');
  const given = facts([
    { label: copy.given, value: day(consent.given) },
    { label: copy.until, value: day(consent.until) },
    { label: copy.remark, value: clean(consent.note) },
  ]);
  const kept = facts([
    { label: copy.keepUntil, value: day(retention.keepUntil) },
    { label: copy.eraseBy, value: day(retention.eraseBy) },
  ]);
  return [
    heading(1, copy.consent),
    ...(given.length > 0 ? given : [paragraph(copy.noConsent)]),
    heading(1, copy.retention),
    ...(kept.length > 0 ? kept : [paragraph(copy.noRetention)]),
    ...(retention.legalHold ? [paragraph(copy.legalHold)] : []),
    heading(1, copy.files),
    files.length === 0
      ? paragraph(copy.noFiles)
      : {
          type: 'table',
          summary: copy.files,
          columns: [
            { label: copy.file, share: 56 },
            { label: copy.size, share: 20, align: 'end' },
            { label: copy.added, share: 24 },
          ],
          rows: files.map(({ name, bytes, added }) => ({
            cells: [
              { runs: [{ text: clean(name.trim()) || words.unnamed }] },
              { runs: [{ text: `${short(Math.ceil(bytes / 1_000), report)} kB` }] },
              { runs: [{ text: longDay(added, language) }] },
            ],
          })),
        },
  ];
}

function jobParts(
  report: Reporting,
  candidate: Candidate,
  job: Job,
  name: (interviewer: string) => string,
  clean: (text: string) => string,
): Part[] {
  const { words } = report;
  const title = { job: job.title.trim() || words.unnamed };
  const changes = changesTable(report, job, report.assessments(job.id, candidate.id), {
    name,
    clean,
    ofWhom: false,
  });
  const decisions = decisionTable(report, job, report.decisions(job.id, candidate.id), {
    clean,
    withCandidate: false,
    withDecider: false,
  });
  return [
    heading(1, fill(words.copy.assessed, title)),
    ...ratingParts(report, job, candidate.id, 2, { name, clean, score: null }),
    ...(changes ? [heading(2, words.changes), changes] : []),
    heading(1, fill(words.copy.decided, title)),
    decisions ?? paragraph(words.noDecisions),
  ];
}

function cleanBlock(block: Block, clean: (text: string) => string): Block {
  // Names may be torn between runs: a block that holds one loses its looks rather than keeps the name.
  const whole = block.runs.map(({ text }) => text).join('');
  const cleaned = clean(whole);
  return cleaned === whole ? block : { ...block, runs: [{ text: cleaned }] };
}
