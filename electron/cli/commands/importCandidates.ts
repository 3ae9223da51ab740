import { resolve } from 'node:path';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { ImportState, ProblemRow } from '#contract/importPeople.ts';
import { Refusal } from '#contract/result.ts';
import type { DayOrder } from '#domain/candidates/import/dates.ts';
import type { ProblemKind } from '#domain/candidates/import/draft.ts';
import type { DuplicateChoice } from '#domain/candidates/import/outcomes.ts';
import { chosenJobs } from '../chosenJobs.ts';
import { withEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly candidates: readonly string[];
  /** The job for all whose row names none. */
  readonly job?: string;
  /** Without it, who is surely there is skipped, and who may only bear the same name comes in. */
  readonly duplicates?: DuplicateChoice;
  readonly days?: DayOrder;
}

type Engine = Handlers<EngineCalls>;

/** `rolebook import --candidates`: adds the people of tables and résumés, and tells which rows stay out. */
export function importCandidates(file: string, options: Options): Promise<Report> {
  return withEngine(async (engine) => {
    await engine['workbook:open']({ path: resolve(file) });
    const paths = options.candidates.map((path) => resolve(path));
    const { added: read, problems: notRead } = await engine['importPeople:add']({ paths });
    if (read === 0) throw new Refusal('not-read', notRead.join('\n'));
    const state = await settled(engine, options);
    const rows = await problemsOf(engine);
    const { added, merged, skipped } = state.waitsFor === 'anybody' ? state : await taken(engine, options);
    const bad = rows.filter(({ isOut }) => isOut).map(named);
    const changed = rows.filter(({ isOut }) => !isOut).map(named);
    const ok = notRead.length === 0;
    return {
      lines: [
        ...notRead,
        `Added: ${added}. Added to existing ones: ${merged}. Skipped: ${skipped}. Stayed out: ${bad.length}.`,
        ...bad.map(({ file, line, why }) => `Stayed out: ${file}, line ${line}: ${why}`),
        ...changed.map(({ file, line, why }) => `Look at: ${file}, line ${line}: ${why}`),
      ],
      json: { ok, added, merged, skipped, bad, changed, notRead },
      failed: !ok,
    };
  });
}

/** Says everything that was said in the command line. */
async function settled(engine: Engine, { job, duplicates, days }: Options): Promise<ImportState> {
  if (job !== undefined) {
    const [found, another] = chosenJobs(await engine['job:list'](undefined), job);
    if (another) throw new Refusal('many-jobs', `Several jobs are called “${job}”. Name one by its id.`);
    await engine['importPeople:job']({ job: found?.id ?? null });
  }
  if (duplicates !== undefined) await engine['importPeople:choose']({ key: null, choice: duplicates });
  let state = await engine['importPeople:state'](undefined);
  for (const { id, openDay } of days === undefined ? [] : state.sources) {
    if (openDay !== null && days) state = await engine['importPeople:order']({ source: id, order: days });
  }
  if (state.waitsFor !== 'day-order') return state;
  const day = state.sources.find(({ dayOrder, openDay }) => dayOrder === null && openDay !== null)?.openDay;
  throw new Refusal(
    'day-order',
    `It is not clear which day ${day} is. Say --days day-first or --days month-first.`,
  );
}

function taken(engine: Engine, { candidates }: Options) {
  const [only = ''] = candidates;
  const what = candidates.length === 1 ? only.split(/[/\\]/).at(-1) : `${candidates.length} files`;
  return engine['importPeople:take']({ label: `import ${what}`.slice(0, 200) });
}

async function problemsOf(engine: Engine): Promise<ProblemRow[]> {
  const { problems } = await engine['importPeople:state'](undefined);
  const rows: ProblemRow[] = [];
  while (rows.length < problems) {
    rows.push(...(await engine['importPeople:problems']({ offset: rows.length, limit: 500 })));
  }
  return rows;
}

function named({ file, line, kind, column, value }: ProblemRow) {
  return { file, line, ...(column === '' ? {} : { column, value }), why: why[kind](value, column) };
}

const why: Readonly<Record<ProblemKind, (value: string, column: string) => string>> = {
  nobody: () => 'neither a name nor an e-mail address stands there',
  'head-again': () => 'the titles of the columns stand there once more',
  email: (value) => `“${value}” is no e-mail address, and is kept as it stands`,
  day: (value, column) => `“${value}” under ${column} is no day, and is kept in words`,
  job: (value) => `there is no one job “${value}” in this workbook; it is kept in the notes`,
  long: (_, column) => `${column} is too long for its field; the whole text is kept in the notes`,
  quote: () => 'a quotation mark opens and never closes',
};
