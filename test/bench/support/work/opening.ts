import { readFile } from 'node:fs/promises';
import type { EngineCalls, Handlers } from '#contract';
import { timed } from '../measure.ts';

/** Opens a workbook until the list of its jobs can be shown, ms. */
export function opening(engine: Handlers<EngineCalls>, file: string): Promise<number> {
  return timed(async () => {
    await engine['workbook:open']({ path: file });
    await engine['job:list'](undefined);
  });
}

/** The least that reading any such file takes, ms. */
export function parsing(file: string): Promise<number> {
  return timed(async () => JSON.parse(await readFile(file, 'utf8')));
}
