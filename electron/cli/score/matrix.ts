import type { CandidateScore, JobScores } from '#domain/scoring/figures.ts';
import { amount, table } from './table.ts';

/** More columns do not fit beside each other on a usual screen. */
const columns = 8;

/** Criteria by candidates, who stand under their number in the ranking. */
export function matrixLines({ plan, candidates }: JobScores): string[] {
  const rated = candidates
    .map((candidate, index) => ({ candidate, number: index + 1 }))
    .filter(({ candidate }) => candidate.stages.length > 0);
  if (rated.length === 0) return ['No scorecard is submitted yet.'];
  const lines = ['Means of the interviewers, by No. (– not rated, ! two or more points apart)'];
  for (let from = 0; from < rated.length; from += columns) {
    const shown = rated.slice(from, from + columns);
    const held = (id: string) =>
      shown.some(({ candidate }) => candidate.stages.some(({ stage }) => stage === id));
    const rows = plan.flatMap((stage) => [
      [
        `${stage.name}${stage.retired ? ' (retired)' : ''}`,
        String(stage.weight),
        ...shown.map(({ candidate }) =>
          amount(candidate.stages.find((one) => one.stage === stage.stage)?.score ?? null),
        ),
      ],
      ...(held(stage.stage) ? stage.criteria : []).map(({ criterion, name, weight, retired }) => [
        `  ${name}${retired ? ' (retired)' : ''}`,
        retired ? '–' : String(weight),
        ...shown.map(({ candidate }) => cell(candidate, criterion)),
      ]),
    ]);
    const head = ['', 'Weight', ...shown.map(({ number }) => `${number} `)];
    lines.push(
      '',
      ...table(head, withRoomForMarks(rows), ['left', ...Array<'right'>(columns + 1).fill('right')]),
    );
  }
  return lines;
}

function cell({ stages }: CandidateScore, criterion: string): string {
  for (const { criteria } of stages) {
    const found = criteria.find((one) => one.criterion === criterion);
    if (found) return `${amount(found.mean)}${found.spread?.apart ? '!' : ''}`;
  }
  return '–';
}

/** Figures stand below each other whether or not a mark follows. */
function withRoomForMarks(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map((text, column) => (column < 2 || text.endsWith('!') ? text : `${text} `)));
}
