import { standingsOf } from '../decisions/standing.ts';
import type { Outline, Part, Row } from '../outline/outline.ts';
import { assessedParts, type Compared } from './candidateReport.ts';
import { changesTable } from './changes.ts';
import { decisionTable } from './decided.ts';
import { givenPostings } from './givenPostings.ts';
import { internalFacts } from './jobDescription.ts';
import { planParts } from './planParts.ts';
import { rankingTable } from './rankingTable.ts';
import {
  bullets,
  counted,
  facts,
  heading,
  listed,
  paragraph,
  type Reporting,
  reportOutline,
} from './reporting.ts';
import { knockOutSentences, standsSentences } from './stands.ts';

/** Everything about one job in one document: what was asked, how it was assessed, what was found, decided and changed. */
export function hiringFileOutline(report: Reporting, compared: Compared): Outline {
  const { words } = report;
  const { job, scores } = compared;
  const title = job.title.trim() || words.unnamed;
  const kind = words.kinds['hiring-file'];
  return reportOutline(report, { title: `${kind}: ${title}`, subject: kind, mark: words.confidential }, [
    { type: 'title', text: title },
    { type: 'lead', text: kind },
    ...facts(internalFacts(report, job)),
    heading(1, words.ranking),
    scores.candidates.length > 0
      ? rankingTable(report, compared, scores.candidates, standingsOf(report.workbook.decisions))
      : paragraph(words.findings.nobody),
    heading(1, words.posting),
    ...givenPostings(report, job),
    heading(1, words.plan),
    ...planParts(report, job),
    ...candidateParts(report, compared),
    ...logParts(report, compared),
    ...peopleParts(report, compared),
  ]);
}

function candidateParts(report: Reporting, { job, scores }: Compared): Part[] {
  if (scores.candidates.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: report.words.assessments, opensPage: true },
    ...scores.candidates.flatMap((score) => [
      heading(2, report.candidate(score.candidate)),
      ...standsSentences(report, job, scores, score).map(paragraph),
      // Of somebody unrated every knock-out would say the same.
      ...(score.standing === 'unrated' ? [] : bullets(knockOutSentences(report, job, score))),
      ...(report.assessments(job.id, score.candidate).length > 0
        ? assessedParts(report, job, score.candidate, 2, score)
        : []),
    ]),
  ];
}

/** What was changed and decided, over all candidates, in the order it happened. */
function logParts(report: Reporting, { job }: Compared): Part[] {
  const { words, workbook } = report;
  const clean = (text: string) => text;
  const own = workbook.assessments.filter((assessment) => assessment.job === job.id);
  const changes = changesTable(report, job, own, { name: report.person, clean, ofWhom: true });
  const decisions = workbook.decisions
    .filter((decision) => decision.job === job.id)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const log = decisionTable(report, job, decisions, { clean, withCandidate: true, withDecider: true });
  return [
    heading(1, words.changes),
    changes ?? paragraph(words.noChanges),
    heading(1, words.decisionLog),
    log ?? paragraph(words.noDecisions),
  ];
}

/** Everybody of the organisation who took part, and how. */
function peopleParts(report: Reporting, { job }: Compared): Part[] {
  const { words, workbook } = report;
  const assessors = new Set(job.plan.stages.flatMap((stage) => stage.assessors));
  const count = (ids: readonly (string | null)[], id: string) => ids.filter((one) => one === id).length;
  const submitted = workbook.assessments
    .filter((one) => one.job === job.id && one.status === 'submitted')
    .map(({ interviewer }) => interviewer);
  const decided = workbook.decisions.filter((one) => one.job === job.id).map(({ by }) => by);
  const rows = workbook.people.flatMap(({ id, name, role, email }): Row[] => {
    const parts = [
      job.hiringManager === id ? words.parts.manager : '',
      assessors.has(id) ? words.parts.assessor : '',
      count(submitted, id) > 0 ? counted(words.parts.assessed, count(submitted, id), report) : '',
      count(decided, id) > 0 ? counted(words.parts.decided, count(decided, id), report) : '',
    ].filter(Boolean);
    if (parts.length === 0) return [];
    const about = [role.trim(), email.trim()].filter(Boolean).join('\n');
    return [
      {
        cells: [
          { runs: [{ text: name.trim() || words.unnamed, bold: true }] },
          { runs: [{ text: about }] },
          { runs: [{ text: listed(parts, report) }] },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(1, words.people),
    {
      type: 'table',
      summary: words.people,
      columns: [
        { label: words.name, share: 24 },
        { label: words.role, share: 36 },
        { label: words.part, share: 40 },
      ],
      rows,
    },
  ];
}
