import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BatchChoice } from '#contract/batches.ts';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { chosenJobs } from '../chosenJobs.ts';
import { withEngine } from '../engine.ts';
import { formsLeftOutLines } from '../forms/formsChoice.ts';
import { leftOut, leftOutLines } from '../leftOut.ts';
import type { Report } from '../program.ts';
import { choiceFor, type exportable, type Wish } from './documents.ts';

interface Options extends Wish {
  readonly document: (typeof exportable)[number];
  readonly job?: string;
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
    const folder = resolve(options.to);
    const jobs = chosenJobs(await engine['job:list'](undefined), options.job);
    const choice = await choiceFor(engine, options.document, jobs, options);
    const { leftOut: forms } = await engine['batch:names'](choice);
    await makeFolder(folder);
    const outcomes = await batch(engine, choice, folder);
    const hidden = await hiddenFrom(engine, choice);
    const failed = outcomes.some(({ outcome }) => outcome === 'failed');
    return {
      lines: [...outcomes.map(line), ...leftOutLines(hidden), ...(forms ? formsLeftOutLines(forms) : [])],
      json: { ok: !failed, leftOut: hidden, ...(forms && { formsLeftOut: forms }), documents: outcomes },
      failed,
    };
  });
}

/** Postings, job descriptions and forms hold no ratings; what is held about a candidate is of all their jobs. */
async function hiddenFrom(engine: Engine, { document, jobs, candidates }: BatchChoice): Promise<number> {
  if (document === 'posting' || document === 'job-description' || document === 'interview-form') return 0;
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
