import { test } from '../support/app.ts';
import { percentile, type Samples } from './support/measure.ts';
import { bigFile, worker } from './support/program.ts';
import { reportComparison } from './support/table.ts';

test('10,000 candidates searched at every key press', async ({ executable, home }) => {
  const run = await worker(executable, home);
  const samples = await run<Samples<'ours' | 'theirs' | 'control' | 'prepared'>>(
    'searches',
    await bigFile(home),
    300,
  );
  const of = (taken: readonly number[]) => percentile(taken, 95);
  reportComparison({
    what: 'search of 10,000 candidates at a key press, p95',
    beside: 'a linear scan',
    unit: 'ms',
    samples,
    of,
    goal: 0.2,
    limit: 16,
  });
  reportComparison({ what: 'the same, median', beside: 'a linear scan', unit: 'ms', samples, goal: 0.2 });
  reportComparison({
    what: 'the same, p95',
    beside: 'a linear scan of texts made ready before',
    unit: 'ms',
    samples: { ours: samples.ours, theirs: samples.prepared, control: samples.prepared },
    of,
  });
});
