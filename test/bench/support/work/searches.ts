import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { EngineCalls, Handlers } from '#contract';
import { fits, searchWords, soughtWords } from '#domain/candidates/searchText.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { inTurns, type Samples, timed } from '../measure.ts';

/** What people type, key by key. */
const typed = ['reads', 'slowly data 12', 'her.plan', '+49 341 77', 'example.org', 'zone', 'job board each'];
const presses = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

type Ways = 'ours' | 'theirs' | 'control' | 'prepared';

/**
 * The hundred lines shown after each key press, sorted by name, beside a look at every candidate; and beside a look
 * at texts that were made ready before, ms.
 */
export async function searches(
  engine: Handlers<EngineCalls>,
  file: string,
  rounds: number,
): Promise<Samples<Ways>> {
  const workbook: Workbook = parseWorkbook(await readFile(file)).workbook;
  const texts = workbook.candidates.map((candidate) => searchWords(candidate).join(' '));
  await engine['workbook:open']({ path: file });
  const list = (text: string) =>
    engine['candidate:list']({ text, sort: 'name', descending: false, offset: 0, limit: 100 });
  await list('');
  // As when the table is first shown: the search is made ready meanwhile.
  await pause(1_000);
  const textOf = (round: number) => presses[(round + presses.length) % presses.length] as string;
  const scan = (round: number) =>
    timed(() => {
      const sought = soughtWords(textOf(round));
      return workbook.candidates.filter((candidate) => fits(candidate, sought)).slice(0, 100);
    });
  const prepared = (round: number) =>
    timed(() => {
      const sought = soughtWords(textOf(round));
      return workbook.candidates
        .filter((_, at) => sought.every((part) => texts[at]?.includes(part)))
        .slice(0, 100);
    });
  return inTurns(
    { ours: (round) => timed(() => list(textOf(round))), theirs: scan, control: scan, prepared },
    rounds,
    30,
  );
}
