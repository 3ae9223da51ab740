import { open } from 'node:fs/promises';
import type { EngineCalls, Handlers } from '#contract';
import { inTurns, type Samples, timed } from '../measure.ts';

/** Edits acknowledged as durable, beside the least that makes 400 bytes durable, ms. */
export async function edits(
  engine: Handlers<EngineCalls>,
  file: string,
  rounds: number,
): Promise<Samples<'ours' | 'theirs' | 'control'>> {
  await engine['workbook:open']({ path: file });
  const [job] = await engine['job:list'](undefined);
  const ours = (round: number) =>
    timed(() =>
      engine['edit:apply']({
        label: 'Rename job',
        changes: [{ put: ['jobs', job?.id ?? '', 'title'], value: `Engineer ${round} ${'x'.repeat(130)}` }],
      }),
    );
  const [theirs, control] = await Promise.all([appending(`${file}.a`), appending(`${file}.b`)]);
  return inTurns({ ours, theirs, control }, rounds, 30);
}

async function appending(path: string): Promise<() => Promise<number>> {
  const log = await open(path, 'w');
  const record = Buffer.alloc(400, 'x');
  return () =>
    timed(async () => {
      await log.write(record);
      await log.datasync();
    });
}
