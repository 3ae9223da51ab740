import { test } from '../support/app.ts';
import type { Samples } from './support/measure.ts';
import { worker } from './support/program.ts';
import { reportComparison } from './support/table.ts';

test('a posting for Word', async ({ executable, home }) => {
  const run = await worker(executable, home);
  const samples = await run<Samples<'ours' | 'theirs' | 'control'>>('postings', '-', 100);
  reportComparison({
    what: 'posting to .docx, two pages, warm',
    beside: 'joining and deflating its text',
    unit: 'ms',
    samples,
    limit: 10,
  });
});
