import type { Standings } from '../decisions/standing.ts';
import type { Part, Row } from '../outline/outline.ts';
import type { CandidateScore } from '../scoring/figures.ts';
import type { Compared } from './candidateReport.ts';
import { decisionText } from './decided.ts';
import { figure, percent, type Reporting } from './reporting.ts';
import { knockOutText, rankText } from './stands.ts';

/** Candidates in their order: rank or why none, total, how much is rated, knock-outs, the decision that holds. */
export function rankingTable(
  report: Reporting,
  { job, scores }: Compared,
  rows: readonly CandidateScore[],
  standings: Standings,
): Part {
  const { words } = report;
  return {
    type: 'table',
    summary: words.ranking,
    columns: [
      { label: words.rank, share: 16.5 },
      { label: words.candidate, share: 18 },
      { label: words.total, share: 11, align: 'end' },
      { label: words.rated, share: 11, align: 'end' },
      { label: words.knockOuts, share: 22.5 },
      { label: words.decision, share: 21 },
    ],
    rows: rows.map((score): Row => {
      const decision = standings(job.id, score.candidate);
      const out = score.standing === 'knocked-out';
      return {
        cells: [
          { runs: [{ text: rankText(report, scores, score) }] },
          { runs: [{ text: report.candidate(score.candidate), bold: true }] },
          { runs: [{ text: score.total === null ? '–' : figure(score.total, report) }] },
          { runs: [{ text: score.total === null ? '–' : percent(score.coverage.share, report) }] },
          { runs: [{ text: knockOutText(report, job, score) }], ...(out && { tone: 'out' }) },
          { runs: [{ text: decision ? decisionText(decision, job, report) : words.undecided }] },
        ],
      };
    }),
  };
}
