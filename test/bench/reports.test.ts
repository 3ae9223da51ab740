import { test } from '../support/app.ts';
import { expectSoundDocx } from '../support/docxValid.ts';
import { inTurns, median, type Way } from './support/measure.ts';
import { programs, run } from './support/reports/programs.ts';
import { report, reportComparison } from './support/table.ts';

const what = '200 candidate reports in one document, whole process';

test('200 candidate reports in one document, beside every peer', async ({ executable, home }) => {
  const { ways, lacking, written } = await programs(executable, home);
  const memory: number[] = [];
  const timed = Object.fromEntries(
    Object.entries(ways).map(([name, program]): [string, Way] => [
      name,
      async () => {
        const { ms, mb } = await run(program);
        if (name === 'ours') memory.push(mb);
        return ms;
      },
    ]),
  );
  const { ours = [], limit = [], control = [], ...peers } = await inTurns(timed, 7);
  await expectSoundDocx(await written());
  const limits = { ours, theirs: limit, control };
  reportComparison({ what, beside: 'joining and deflating its text', unit: 'ms', samples: limits, goal: 2 });
  for (const [peer, theirs] of Object.entries(peers)) {
    report({ what, beside: peer, unit: 'ms', ours: median(ours), theirs: median(theirs), goal: 1 });
  }
  for (const peer of lacking) console.log(`${peer} is not installed here, so it was not measured.`);
  report({ what: `${what}: memory`, beside: '–', unit: 'MB', ours: Math.max(...memory), limit: 250 });
});
