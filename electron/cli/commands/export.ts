import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import { fileName } from '#engine/fileName.ts';
import { chosenJobs } from '../chosenJobs.ts';
import { withEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly job?: string;
  readonly to: string;
  readonly replace?: boolean;
}

interface Outcome {
  readonly job: string;
  readonly file: string;
  readonly outcome: 'written' | 'skipped' | 'failed';
  readonly why?: string;
}

/** `rolebook export`: one document for each job chosen. What is there already stays, unless told otherwise. */
export function exportDocuments(file: string, options: Options): Promise<Report> {
  return withEngine(async (engine) => {
    await engine['workbook:open']({ path: resolve(file) });
    const jobs = chosenJobs(await engine['job:list'](undefined), options.job);
    const { name } = await engine['organisation:get'](undefined);
    const folder = resolve(options.to);
    await makeFolder(folder);
    const outcomes: Outcome[] = [];
    for (const job of jobs) {
      const path = free(join(folder, fileName([job.title, name], '.docx')), outcomes);
      outcomes.push(await write(engine, job, path, options.replace));
    }
    const failed = outcomes.some(({ outcome }) => outcome === 'failed');
    return { lines: outcomes.map(line), json: { ok: !failed, documents: outcomes }, failed };
  });
}

async function write(
  engine: Handlers<EngineCalls>,
  job: JobRow,
  path: string,
  replace = false,
): Promise<Outcome> {
  const about = { job: job.id, file: path };
  if (existsSync(path) && !replace) {
    return { ...about, outcome: 'skipped', why: 'it is there already; --replace writes over it' };
  }
  try {
    await engine['posting:write']({ job: job.id, path });
    return { ...about, outcome: 'written' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...about, outcome: 'failed', why: error.message };
  }
}

/** Two jobs of one title do not share a file. */
function free(path: string, taken: readonly Outcome[]): string {
  const isTaken = (candidate: string) => taken.some(({ file }) => file === candidate);
  let candidate = path;
  for (let n = 2; isTaken(candidate); n += 1) candidate = path.replace(/\.docx$/, ` (${n}).docx`);
  return candidate;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (cause) {
    throw new Refusal('no-folder', `The folder ${folder} cannot be made. Choose another one with --to.`, {
      cause,
    });
  }
}

/** Not by Node's own recursion, which never ends where a folder is there but takes no members (/proc). */
async function makeFolders(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolders(dirname(folder));
  await mkdir(folder);
}

function line({ file, outcome, why }: Outcome): string {
  if (outcome === 'written') return `Written: ${file}`;
  return `${outcome === 'skipped' ? 'Skipped' : 'Not written'}: ${file}: ${why}`;
}
