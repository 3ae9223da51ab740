import { test } from '../support/app.ts';
import type { Samples } from './support/measure.ts';
import { worker } from './support/program.ts';
import { reportComparison } from './support/table.ts';

test('a comparison of 10,000 candidates by 30,000 scorecards of one job', async ({ executable, home }) => {
  const run = await worker(executable, home);
  const samples = await run<Samples<'ours' | 'cells' | 'theirs' | 'control'>>('scores', '', 15);
  const beside = 'JSON.parse of the scorecards';
  reportComparison({ what: 'comparison of 10,000 candidates', beside, unit: 'ms', samples, limit: 300 });
  const { cells, theirs, control } = samples;
  reportComparison({
    what: 'the same with every cell',
    beside,
    unit: 'ms',
    samples: { ours: cells, theirs, control },
  });
});
