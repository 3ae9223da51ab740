import { longDay } from '../outline/language.ts';
import type { Outline, Part } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { CandidateScore, JobScores } from '../scoring/figures.ts';
import { changesTable } from './changes.ts';
import { decisionTable } from './decided.ts';
import { ratingParts, stageName } from './ratings.ts';
import {
  bullets,
  facts,
  heading,
  listed,
  madeFacts,
  paragraph,
  percent,
  type Reporting,
  reportOutline,
} from './reporting.ts';
import { stagesTable } from './stagesTable.ts';
import { knockOutSentences, rankText, standsSentences, totalText } from './stands.ts';

/** A job with its figures. */
export interface Compared {
  readonly job: Job;
  readonly scores: JobScores;
}

/** Everything that was found out about candidates for jobs, each on pages of their own. */
export function candidateReports(
  report: Reporting,
  about: readonly { readonly candidate: Candidate; readonly compared: Compared }[],
): Outline {
  const { words } = report;
  const kind = words.kinds['candidate-report'];
  const [only] = about.length === 1 ? about : [];
  const title = only ? `${kind}: ${report.candidate(only.candidate.id)}` : kind;
  return reportOutline(
    report,
    { title, subject: kind, mark: words.confidential },
    about.flatMap(({ candidate, compared }, index) => onePart(report, candidate, compared, index > 0)),
  );
}

function onePart(report: Reporting, candidate: Candidate, compared: Compared, opensPage: boolean): Part[] {
  const { words } = report;
  const { job, scores } = compared;
  const score = scores.candidates.find((one) => one.candidate === candidate.id) ?? null;
  const name = report.candidate(candidate.id);
  return [
    { type: 'title', text: name, ...(opensPage && { opensPage }) },
    { type: 'lead', text: `${words.kinds['candidate-report']} · ${job.title.trim() || words.unnamed}` },
    ...aboutFacts(report, candidate, compared, score),
    ...(score
      ? [
          heading(1, fill(words.stands.heading, { name })),
          ...standsSentences(report, job, scores, score).map(paragraph),
          ...(score.standing === 'unrated' ? [] : bullets(knockOutSentences(report, job, score))),
          ...stagesTable(report, job, score),
        ]
      : []),
    ...assessedParts(report, job, candidate.id, 1, score),
    heading(1, words.decisions),
    decisionTable(report, job, report.decisions(job.id, candidate.id), {
      clean: (text) => text,
      withCandidate: false,
      withDecider: true,
    }) ?? paragraph(words.noDecisions),
  ];
}

/** Ratings with their evidence, and what was changed after submission. */
export function assessedParts(
  report: Reporting,
  job: Job,
  candidate: string,
  level: 1 | 2,
  score: CandidateScore | null,
): Part[] {
  const { words } = report;
  const clean = (text: string) => text;
  const changes = changesTable(report, job, report.assessments(job.id, candidate), {
    name: report.person,
    clean,
    ofWhom: false,
  });
  const below = level === 1 ? 2 : 3;
  return [
    ...(level === 1 ? [heading(1, words.assessments)] : []),
    ...ratingParts(report, job, candidate, below, { name: report.person, clean, score }),
    ...(changes ? [heading(below, words.changes), changes] : []),
  ];
}

function aboutFacts(
  report: Reporting,
  candidate: Candidate,
  { job, scores }: Compared,
  score: CandidateScore | null,
): Part[] {
  const { words, language } = report;
  const application = candidate.applications.find((one) => one.job === job.id);
  const stage = job.plan.stages.find(({ id }) => id === application?.stage);
  return facts([
    { label: words.total, value: score ? totalText(report, scores, score) : '' },
    score && { label: words.rank, value: rankText(report, scores, score) },
    score && {
      label: words.rated,
      value: fill(words.ratedShare, { share: percent(score.coverage.share, report) }),
    },
    { label: words.stageNow, value: stage ? stageName(stage, report) : '' },
    { label: words.applied, value: application?.applied ? longDay(application.applied, language) : '' },
    { label: words.source, value: candidate.source },
    { label: words.email, value: candidate.email },
    { label: words.phone, value: candidate.phone },
    { label: words.home, value: candidate.location },
    { label: words.links, value: linksText(report, candidate) },
    { label: report.documentWords.reference, value: job.reference },
    ...madeFacts(report),
  ]);
}

export function linksText(report: Reporting, { links }: Candidate): string {
  return listed(
    links
      .map(({ label, url }) => url.trim().replace(/^https?:\/\/|\/$/g, '') || label.trim())
      .filter(Boolean),
    report,
  );
}
