import { findingsOf } from '#domain/scoring/findings.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import { bigWorkbook, goalSize } from '../../../support/bigWorkbook.ts';
import { inTurns, type Samples, timed } from '../measure.ts';

/** One job's whole comparison without its cells and with them, beside reading the same scorecards from text, ms. */
export function scores(rounds: number): Promise<Samples<'ours' | 'cells' | 'theirs' | 'control'>> {
  const { jobs, candidates, assessments } = bigWorkbook({ ...goalSize, jobs: 1 });
  const [job] = jobs;
  if (!job) throw new Error('There is no job to compare candidates for.');
  const text = JSON.stringify(assessments);
  const parse = () => timed(() => JSON.parse(text));
  return inTurns(
    {
      ours: () => timed(() => findingsOf(scoreJob({ job, candidates, assessments, cellsOf: [] }))),
      cells: () => timed(() => scoreJob({ job, candidates, assessments })),
      theirs: parse,
      control: parse,
    },
    rounds,
    3,
  );
}
