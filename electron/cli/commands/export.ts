import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { BatchChoice } from '#contract/batches.ts';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { chosenJobs } from '../chosenJobs.ts';
import { withEngine } from '../engine.ts';
import { formItems } from '../forms/formItems.ts';
import { leftOut, leftOutLines } from '../leftOut.ts';
import type { Report } from '../program.ts';
import { choiceFor, type exportable, type Item, type Wish } from './documents.ts';

interface Options extends Wish {
  readonly document: (typeof exportable)[number];
  readonly job?: string;
  readonly stage?: readonly string[];
  readonly interviewer?: readonly string[];
  readonly to: string;
}

interface Outcome {
  readonly job?: string;
  readonly candidate?: string;
  readonly file: string;
  readonly outcome: 'written' | 'skipped' | 'failed';
  readonly why?: string;
}

type Engine = Handlers<EngineCalls>;

const thereAlready = 'it is there already; --replace writes over it';

/** `rolebook export`: a document for each job or candidate chosen. What is there already stays, unless told otherwise. */
export function exportDocuments(file: string, options: Options): Promise<Report> {
  return withEngine(async (engine) => {
    await engine['workbook:open']({ path: resolve(file) });
    const { outcomes, hidden } = await written(engine, options, resolve(options.to));
    const failed = outcomes.some(({ outcome }) => outcome === 'failed');
    return {
      lines: [...outcomes.map(line), ...leftOutLines(hidden)],
      json: { ok: !failed, leftOut: hidden, documents: outcomes },
      failed,
    };
  });
}

/** What was written, and how many scorecards are in none of it because they are hidden at this computer. */
async function written(engine: Engine, options: Options, folder: string) {
  const jobs = chosenJobs(await engine['job:list'](undefined), options.job);
  if (options.document !== 'interview-form') {
    const choice = await choiceFor(engine, options.document, jobs, options);
    await makeFolder(folder);
    return { outcomes: await batch(engine, choice, folder), hidden: await hiddenFrom(engine, choice) };
  }
  if (options.pattern !== undefined || options.combined) {
    const sentence = 'Every interview form is a file of its own: leave --pattern and --combined out.';
    throw new Refusal('no-choice', sentence);
  }
  const { candidate, stage, interviewer } = options;
  const items = await formItems(engine, jobs, { candidate, stage, interviewer });
  await makeFolder(folder);
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const path = free(join(folder, item.name), outcomes);
    outcomes.push(await write(item, path, options.replace));
  }
  return { outcomes, hidden: 0 };
}

/** Postings and job descriptions hold no ratings; what is held about a candidate is of all their jobs. */
async function hiddenFrom(engine: Engine, { document, jobs, candidates }: BatchChoice): Promise<number> {
  if (document === 'posting' || document === 'job-description') return 0;
  return leftOut(engine, { jobs: document === 'candidate-copy' ? null : jobs, candidates });
}

async function batch(engine: Engine, choice: BatchChoice, folder: string): Promise<Outcome[]> {
  await engine['batch:run']({ choice, folder });
  const end = await engine['batch:end'](undefined);
  return (end?.rows ?? []).map(({ job, candidate, file, outcome, why }) => {
    const reason = outcome === 'skipped' ? thereAlready : why;
    return {
      ...(job && { job }),
      ...(candidate && { candidate }),
      file: join(folder, file),
      outcome,
      ...(reason && { why: reason }),
    };
  });
}

async function write(item: Item, path: string, replace = false): Promise<Outcome> {
  const about = { ...item.about, file: path };
  if (existsSync(path) && !replace) return { ...about, outcome: 'skipped', why: thereAlready };
  try {
    await item.write(path);
    return { ...about, outcome: 'written' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...about, outcome: 'failed', why: error.message };
  }
}

/** Two jobs or candidates of one name do not share a file. */
function free(path: string, taken: readonly Outcome[]): string {
  const isTaken = (candidate: string) => taken.some(({ file }) => file === candidate);
  const ending = extname(path);
  let candidate = path;
  for (let n = 2; isTaken(candidate); n += 1) candidate = `${path.slice(0, -ending.length)} (${n})${ending}`;
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
  if (outcome === 'written') return why ? `Written: ${file}: ${why}` : `Written: ${file}`;
  return `${outcome === 'skipped' ? 'Skipped' : 'Not written'}: ${file}: ${why}`;
}
