import type { Id } from '../schemas/primitives.ts';
import type { JobScores } from '../scoring/figures.ts';
import type { ReportWords } from './words/words.ts';

/** A cell of a table that leaves for a spreadsheet. */
export type TableCell = string | number | null;

/**
 * The comparison as plain rows, one a candidate: standing, rank, total, part of the plan that is rated, knock-outs missed,
 * then the mean of the interviewers on each criterion. What is not rated is empty, never zero.
 */
export function matrixRows(
  scores: JobScores,
  words: ReportWords,
  chosen: ReadonlySet<Id> | null,
): TableCell[][] {
  const criteria = scores.plan.flatMap((stage) =>
    stage.criteria.map((one) => ({ ...one, stage: stage.name })),
  );
  const names = new Map(criteria.map(({ criterion, name }) => [criterion, name]));
  const head = [
    words.candidate,
    words.standing,
    words.rank,
    words.total,
    words.rated,
    words.knockOuts,
    ...criteria.map(({ stage, name }) => `${stage}: ${name}`),
  ];
  const rows = scores.candidates
    .filter(({ candidate }) => chosen?.has(candidate) ?? true)
    .map((score): TableCell[] => {
      const means = new Map(
        score.stages.flatMap((stage) =>
          stage.criteria.map(({ criterion, mean }) => [criterion, mean] as const),
        ),
      );
      const out = score.knockOuts.filter(({ verdict }) => verdict === 'out');
      return [
        score.name,
        words.standings[score.standing],
        score.rank,
        score.total,
        score.coverage.share,
        out.map(({ criterion }) => names.get(criterion) ?? words.goneCriterion).join('; '),
        ...criteria.map(({ criterion }) => means.get(criterion) ?? null),
      ];
    });
  return [head, ...rows];
}
