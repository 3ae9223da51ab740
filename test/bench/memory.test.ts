import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '#engine/createEngine.ts';
import { inRoot } from '../../electron/tooling/paths.ts';
import { test } from '../support/app.ts';
import { emptyWindow, start } from './support/electron.ts';
import { inTurns } from './support/measure.ts';
import { reportComparison } from './support/table.ts';

test.skip(process.platform !== 'linux', 'Processes and their memory are read as Linux tells them.');

test('memory with the sample workbook open', async ({ executable, home }) => {
  const sample = join(home, 'sample.rolebook');
  const engine = createEngine(join(home, 'data'), () => undefined);
  await engine['workbook:create']({ path: sample, start: { from: 'sample' } });
  await engine['workbook:close'](undefined);

  const memoryIn =
    (folder: string, ...args: string[]) =>
    async () => {
      const program = await start(executable, folder, await mkdtemp(join(home, 'memory-')), args);
      // The workbook is open and on screen, and what the start needed only is given back.
      await pause(4_000);
      const held = await program.memory();
      await program.end();
      return held;
    };
  const samples = await inTurns(
    { ours: memoryIn(inRoot(), sample), theirs: memoryIn(emptyWindow), control: memoryIn(emptyWindow) },
    5,
    0,
  );
  reportComparison({
    what: 'memory of all processes, sample workbook open',
    beside: 'an empty window',
    unit: 'MB',
    samples,
    goal: 1.4,
  });
});
