import type { Part, Row } from '../outline/outline.ts';
import type { Assessment, Rating } from '../schemas/assessment.ts';
import type { Job } from '../schemas/job.ts';
import type { Run } from '../schemas/richText.ts';
import { criterionName } from './ratings.ts';
import { momentOf, type Reporting, short } from './reporting.ts';

interface Speaking {
  name(interviewer: string): string;
  clean(text: string): string;
  /** Whether to say whose scorecard it is. */
  readonly ofWhom: boolean;
}

/** What was changed after submission: what stood there before, what stands there now, and why; null when nothing was. */
export function changesTable(
  report: Reporting,
  job: Job,
  assessments: readonly Assessment[],
  speaking: Speaking,
): Part | null {
  const { words } = report;
  const rows = assessments
    .filter(({ status }) => status === 'submitted')
    .flatMap((assessment) =>
      assessment.changes.map((change, at) => ({ assessment, change, after: afterOf(assessment, at) })),
    )
    .sort((one, other) => Date.parse(one.change.at) - Date.parse(other.change.at));
  if (rows.length === 0) return null;
  const criteria = new Map(job.plan.stages.flatMap((stage) => stage.criteria.map((one) => [one.id, one])));
  return {
    type: 'table',
    summary: words.changes,
    columns: [
      { label: words.changed, share: 21 },
      { label: words.criterion, share: 19 },
      { label: words.before, share: 20 },
      { label: words.after, share: 20 },
      { label: words.reason, share: 20 },
    ],
    rows: rows.map(({ assessment, change, after }): Row => {
      const criterion = criteria.get(change.before.criterion);
      const about = [
        momentOf(change.at, report),
        speaking.name(assessment.interviewer),
        speaking.ofWhom ? report.candidate(assessment.candidate) : '',
      ].filter(Boolean);
      return {
        cells: [
          { runs: [{ text: about.join('\n') }] },
          { runs: [{ text: criterion ? criterionName(criterion, report) : words.goneCriterion }] },
          { runs: saidRuns(change.before, report, speaking) },
          { runs: saidRuns(after, report, speaking) },
          { runs: [{ text: speaking.clean(change.reason.trim()) }] },
        ],
      };
    }),
  };
}

/** What a change led to: what the next change of the same criterion found, or what stands there today. */
function afterOf({ changes, ratings }: Assessment, at: number): Rating | undefined {
  const criterion = changes[at]?.before.criterion;
  const next = changes.slice(at + 1).find(({ before }) => before.criterion === criterion);
  return next?.before ?? ratings.find((one) => one.criterion === criterion);
}

function saidRuns(rating: Rating | undefined, report: Reporting, { clean }: Speaking): Run[] {
  const value = rating?.value ?? null;
  const evidence = clean(rating?.evidence.trim() ?? '');
  return [
    { text: value === null ? report.words.notRated : short(value, report), bold: true },
    ...(evidence ? [{ text: `\n${evidence}` }] : []),
  ];
}
