import { readFile, writeFile } from 'node:fs/promises';
import type { EngineCalls, Handlers } from '#contract';
import { inTurns, type Samples, timed } from '../measure.ts';

/** Whole saves after an edit, beside writing the same bytes over a file and waiting for the disk, ms. */
export async function saves(
  engine: Handlers<EngineCalls>,
  file: string,
  rounds: number,
): Promise<Samples<'ours' | 'theirs' | 'control'>> {
  await engine['workbook:open']({ path: file });
  const [job] = await engine['job:list'](undefined);
  const ours = async (round: number) => {
    const change = { put: ['jobs', job?.id ?? '', 'title'], value: `Engineer ${round}` };
    await engine['edit:apply']({ label: 'Rename job', changes: [change] });
    return timed(() => engine['workbook:save'](undefined));
  };
  const bytes = await readFile(file);
  const plain = (path: string) => () => timed(() => writeFile(path, bytes, { flush: true }));
  return inTurns({ ours, theirs: plain(`${file}.a`), control: plain(`${file}.b`) }, rounds, 2);
}
