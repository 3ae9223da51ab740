import type { Cell, Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { CandidateScore, CriterionScore } from '../scoring/figures.ts';
import type { Compared } from './candidateReport.ts';
import { criterionName, ratingCell, stageName } from './ratings.ts';
import { figure, heading, note, percent, type Reporting, short } from './reporting.ts';

/** So many candidates stand side by side before their names would have to be torn. */
const mostBeside = 6;

/** Criteria by candidate, in as many tables of about the same width as it takes. */
export function matrixTables(report: Reporting, compared: Compared, rows: readonly CandidateScore[]): Part[] {
  const { words } = report;
  const rated = rows.filter(({ stages }) => stages.length > 0);
  if (rated.length === 0) return [];
  const tables = Math.ceil(rated.length / mostBeside);
  const size = Math.ceil(rated.length / tables);
  return [
    ...Array.from({ length: tables }, (_, at) => {
      const from = at * size;
      const own = rated.slice(from, from + size);
      const place = { from: from + 1, to: from + own.length, count: rated.length };
      return [
        heading(1, tables > 1 ? partName(report, place) : words.matrix),
        matrixTable(report, compared, own),
      ];
    }).flat(),
    note(words.matrixNote),
  ];
}

function partName(
  report: Reporting,
  { from, to, count }: { from: number; to: number; count: number },
): string {
  const values = { from: short(from, report), to: short(to, report), count: short(count, report) };
  return fill(report.words.matrixPart, values);
}

function matrixTable(report: Reporting, { job }: Compared, candidates: readonly CandidateScore[]): Part {
  const { words } = report;
  const given = candidates.map(
    ({ stages }) =>
      new Map(stages.flatMap(({ criteria }) => criteria.map((one) => [one.criterion, one] as const))),
  );
  const assessed = new Set(given.flatMap((one) => [...one.keys()]));
  const totals: Row[] = [
    {
      isGroup: true,
      cells: [
        { runs: [{ text: words.total, bold: true }] },
        ...candidates.map(
          ({ total }): Cell => ({
            runs: [{ text: total === null ? '–' : figure(total, report), bold: true }],
          }),
        ),
      ],
    },
    {
      cells: [
        { runs: [{ text: words.rated }] },
        ...candidates.map(({ coverage }): Cell => ({ runs: [{ text: percent(coverage.share, report) }] })),
      ],
    },
  ];
  const stages = job.plan.stages.flatMap((stage): Row[] => {
    const criteria = stage.criteria.filter(
      ({ id, retired }) => assessed.has(id) || (!retired && !stage.retired),
    );
    if (criteria.length === 0) return [];
    const wide = (runs: Cell['runs']): Cell => ({ runs, span: candidates.length + 1 });
    const name = stageName(stage, report);
    if (!stage.criteria.some(({ id }) => assessed.has(id))) {
      return [{ cells: [wide([{ text: fill(words.stageUnrated, { stage: name }) }])] }];
    }
    return [
      { isGroup: true, cells: [wide([{ text: name, bold: true }])] },
      ...criteria.map((criterion) => ({
        cells: [
          { runs: [{ text: nameOf(criterion, report) }] },
          ...given.map((one) => meanCell(report, criterion, one.get(criterion.id))),
        ],
      })),
    ];
  });
  return {
    type: 'table',
    summary: words.matrix,
    columns: [
      { label: words.criterion, share: 30 },
      ...candidates.map(({ candidate }) => ({
        label: report.candidate(candidate),
        share: Math.min(18, 70 / candidates.length),
        align: 'centre' as const,
      })),
    ],
    rows: [...totals, ...stages],
  };
}

function nameOf(criterion: Criterion, report: Reporting): string {
  return `${criterionName(criterion, report)}${criterion.knockOutBelow === null ? '' : ' *'}`;
}

function meanCell(report: Reporting, criterion: Criterion, score: CriterionScore | undefined): Cell {
  const mean = score?.mean ?? null;
  const { knockOutBelow, retired } = criterion;
  const isOut = mean !== null && knockOutBelow !== null && !retired && mean < knockOutBelow;
  return ratingCell(mean === null ? '–' : short(mean, report), mean, criterion, isOut);
}
