import { standingsOf } from '../decisions/standing.ts';
import type { Outline, Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Id } from '../schemas/primitives.ts';
import type { CandidateScore } from '../scoring/figures.ts';
import { type Finding, findingsOf } from '../scoring/findings.ts';
import type { Compared } from './candidateReport.ts';
import { findingText, moveText, unratedText } from './findingText.ts';
import { matrixTables } from './matrixTables.ts';
import { rankingTable } from './rankingTable.ts';
import {
  bullets,
  facts,
  figure,
  heading,
  listed,
  madeFacts,
  note,
  percent,
  type Reporting,
  reportOutline,
  short,
} from './reporting.ts';
import { knockOutSentences, placedCount } from './stands.ts';

/** The comparison of a job's candidates, or of some of them: the finding in words first, then what it rests on. */
export function shortlistOutline(
  report: Reporting,
  compared: Compared,
  chosen: ReadonlySet<Id> | null,
): Outline {
  const { words } = report;
  const { job, scores } = compared;
  const rows = scores.candidates.filter(({ candidate }) => chosen?.has(candidate) ?? true);
  const shown = new Set(rows.map(({ candidate }) => candidate));
  const findings = findingsOf(scores).filter((finding) => concerns(finding).every((id) => shown.has(id)));
  const inWords = findings.filter(({ kind }) => kind !== 'apart');
  const title = job.title.trim() || words.unnamed;
  const kind = words.kinds.shortlist;
  return reportOutline(report, { title: `${kind}: ${title}`, subject: kind, mark: words.confidential }, [
    { type: 'title', text: title },
    { type: 'lead', text: kind },
    ...facts([
      { label: words.considered, value: short(rows.length, report) },
      { label: words.standings.placed, value: short(placedCount(scores), report) },
      { label: report.documentWords.reference, value: job.reference },
      ...madeFacts(report),
    ]),
    heading(1, words.findings.heading),
    ...bullets(sentencesOf(report, compared, inWords)),
    ...(rows.length > 0
      ? [
          heading(1, words.ranking),
          rankingTable(report, compared, rows, standingsOf(report.workbook.decisions)),
          note(words.figures),
        ]
      : []),
    ...turnParts(report, compared, shown),
    ...apartParts(report, compared, findings),
    ...besideParts(report, compared, rows),
    ...matrixTables(report, compared, rows),
  ]);
}

/** Findings in words; open knock-outs of the same criteria are told in one sentence. */
function sentencesOf(report: Reporting, { job }: Compared, findings: readonly Finding[]): string[] {
  const open = new Map<string, { criteria: readonly Id[]; candidates: Id[] }>();
  for (const finding of findings) {
    if (finding.kind !== 'knock-out-unrated') continue;
    const key = finding.criteria.join(' ');
    const group = open.get(key) ?? { criteria: finding.criteria, candidates: [] };
    group.candidates.push(finding.candidate);
    open.set(key, group);
  }
  return findings.flatMap((finding) => {
    if (finding.kind !== 'knock-out-unrated') return [findingText(report, job, finding)];
    const key = finding.criteria.join(' ');
    const group = open.get(key);
    open.delete(key);
    return group ? [unratedText(report, job, group.criteria, group.candidates)] : [];
  });
}

/** Whom a finding names. */
function concerns(finding: Finding): readonly Id[] {
  if ('candidates' in finding) return finding.candidates.map(({ candidate }) => candidate);
  if ('candidate' in finding) return [finding.candidate];
  return finding.kind === 'order' ? [finding.ahead, finding.behind] : [];
}

/** Which changes of weights, and which interviewers left out, turn who stands before whom. */
function turnParts(report: Reporting, { scores }: Compared, shown: ReadonlySet<Id>): Part[] {
  const { words, candidate, person } = report;
  const pairs = scores.neighbours
    .slice(0, Math.max(0, scores.robustness.among - 1))
    .filter(({ ahead, behind }) => shown.has(ahead) && shown.has(behind));
  if (pairs.length === 0) return [];
  const text = (one: string) => ({ runs: [{ text: one }] });
  return [
    heading(1, words.turns),
    {
      type: 'table',
      summary: words.turns,
      columns: [
        { label: words.pair, share: 44 },
        { label: words.turnWeights, share: 26 },
        { label: words.turnWithout, share: 30 },
      ],
      rows: pairs.map(({ ahead, behind, tie, move, interviewers }): Row => {
        const names = { ahead: candidate(ahead), behind: candidate(behind) };
        return {
          cells: [
            text(fill(tie ? words.tied : words.pairOf, names)),
            text(move === null ? words.turnedNever : fill(words.turnedBy, { move: moveText(report, move) })),
            text(interviewers.length > 0 ? listed(interviewers.map(person), report) : words.nobodyTurns),
          ],
        };
      }),
    },
  ];
}

function apartParts(report: Reporting, { job }: Compared, findings: readonly Finding[]): Part[] {
  const sentences = findings
    .filter(({ kind }) => kind === 'apart')
    .map((finding) => findingText(report, job, finding));
  return sentences.length > 0 ? [heading(1, report.words.apart), ...bullets(sentences)] : [];
}

/** Who stands beside the order, each with the reason: nobody is left out unseen. */
function besideParts(report: Reporting, { job }: Compared, rows: readonly CandidateScore[]): Part[] {
  const { words } = report;
  const beside = rows.filter(({ standing }) => standing !== 'placed');
  if (beside.length === 0) return [];
  return [
    heading(1, words.beside),
    {
      type: 'table',
      summary: words.beside,
      columns: [
        { label: words.candidate, share: 24 },
        { label: words.standing, share: 22 },
        { label: words.besideReason, share: 54 },
      ],
      rows: beside.map((score): Row => {
        const out = knockOutSentences(report, job, {
          ...score,
          knockOuts: score.knockOuts.filter(({ verdict }) => verdict === 'out'),
        });
        const rated =
          score.total === null
            ? words.stands.unrated
            : fill(words.besideLittle, {
                share: percent(score.coverage.share, report),
                total: figure(score.total, report),
              });
        return {
          cells: [
            { runs: [{ text: report.candidate(score.candidate), bold: true }] },
            {
              runs: [{ text: words.standings[score.standing] }],
              ...(score.standing === 'knocked-out' && { tone: 'out' as const }),
            },
            { runs: [{ text: out.length > 0 ? out.join('\n') : rated }] },
          ],
        };
      }),
    },
  ];
}
