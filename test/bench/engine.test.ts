import { test } from '../support/app.ts';
import { inTurns, type Samples } from './support/measure.ts';
import { bigFile, worker } from './support/program.ts';
import { reportComparison } from './support/table.ts';

type Three = Samples<'ours' | 'theirs' | 'control'>;

test('a workbook of 10,000 candidates opened', async ({ executable, home }) => {
  const [run, file] = [await worker(executable, home), await bigFile(home)];
  const parsing = () => run<number>('parsing', file);
  const samples = await inTurns(
    { ours: () => run<number>('opening', file), theirs: parsing, control: parsing },
    9,
  );
  reportComparison({
    what: 'open 54 MB: 50 jobs, 10,000 candidates, 30,000 assessments',
    beside: 'reading and JSON.parse',
    unit: 'ms',
    samples,
    goal: 3,
  });
});

test('an edit acknowledged as durable', async ({ executable, home }) => {
  const run = await worker(executable, home);
  const samples = await run<Three>('edits', await bigFile(home), 300);
  reportComparison({
    what: 'an edit acknowledged as durable, 54 MB',
    beside: '400 bytes appended, fdatasync',
    unit: 'ms',
    samples,
    goal: 3,
  });
});

for (const { name, share, rounds } of [
  { name: '5 MB', share: 0.1, rounds: 25 },
  { name: '54 MB', share: 1, rounds: 15 },
]) {
  test(`a whole save at ${name}`, async ({ executable, home }) => {
    const run = await worker(executable, home);
    const samples = await run<Three>('saves', await bigFile(home, share), rounds);
    reportComparison({
      what: `whole save, ${name}`,
      beside: 'fs.writeFile, fsync',
      unit: 'ms',
      samples,
      goal: 1.5,
    });
  });
}
