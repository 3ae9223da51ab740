import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../../electron/tooling/paths.ts';
import { test } from '../support/app.ts';
import { emptyWindow, start } from './support/electron.ts';
import { inTurns } from './support/measure.ts';
import { reportComparison } from './support/table.ts';

test.skip(process.platform !== 'linux', 'Processes and their memory are read as Linux tells them.');

test('start to first input', async ({ executable, home }) => {
  const startIn = async (folder: string) => {
    // A place of its own for each way, used before: the second start is the usual one.
    const place = await mkdtemp(join(home, 'start-'));
    await mkdir(join(place, 'Documents'));
    return async () => {
      const program = await start(executable, folder, place);
      await program.end();
      return program.ms;
    };
  };
  const samples = await inTurns(
    {
      ours: await startIn(inRoot()),
      theirs: await startIn(emptyWindow),
      control: await startIn(emptyWindow),
    },
    20,
  );
  reportComparison({
    what: 'start to first input',
    beside: 'an empty window',
    unit: 'ms',
    samples,
    goal: 1.3,
  });
});
