import type { Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Job } from '../schemas/job.ts';
import type { CandidateScore } from '../scoring/figures.ts';
import { stageName } from './ratings.ts';
import { figure, heading, listed, percent, type Reporting } from './reporting.ts';

/** A candidate's way through the stages: score, how much of each was rated, what interviewers recommend. */
export function stagesTable(report: Reporting, job: Job, score: CandidateScore): Part[] {
  const { words } = report;
  const assessed = report.assessments(job.id, score.candidate).filter(({ status }) => status === 'submitted');
  const rows = job.plan.stages.flatMap((stage): Row[] => {
    const own = score.stages.find((one) => one.stage === stage.id);
    if (!own) return [];
    const recommended = assessed
      .filter((one) => one.stage === stage.id)
      .map(({ interviewer, recommendation }) => {
        const said = recommendation ? words.recommendations[recommendation] : words.noRecommendation;
        return `${report.person(interviewer)}: ${said}`;
      });
    return [
      {
        cells: [
          { runs: [{ text: stageName(stage, report) }] },
          { runs: [{ text: own.score === null ? '–' : figure(own.score, report) }] },
          { runs: [{ text: own.coverage.share === null ? '–' : percent(own.coverage.share, report) }] },
          { runs: [{ text: recommended.join('\n') }] },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, words.stages),
    {
      type: 'table',
      summary: `${words.stages}: ${listed([words.score, words.rated, words.recommendation], report)}, ${fill(words.stands.heading, { name: report.candidate(score.candidate) })}`,
      columns: [
        { label: words.stage, share: 36 },
        { label: words.score, share: 11, align: 'end' },
        { label: words.rated, share: 12, align: 'end' },
        { label: words.recommendation, share: 41 },
      ],
      rows,
    },
  ];
}
