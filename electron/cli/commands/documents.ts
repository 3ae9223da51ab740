import type { BatchChoice, BatchFormat, BatchKind } from '#contract/batches.ts';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { documentKinds } from '#contract/reports.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import { usualPattern } from '#domain/batch/pattern.ts';
import { chosenCandidates } from '../chosenCandidates.ts';

/** Everything `rolebook export` can write. */
export const exportable = ['posting', ...documentKinds, 'interview-form'] as const;

/** One document to write by itself: what it is about, what its file is called, how it is written. */
export interface Item {
  readonly about: { readonly job?: string; readonly candidate?: string };
  readonly name: string;
  write(path: string): unknown;
}

/** What the options of the command line say of documents. */
export interface Wish {
  readonly candidate?: readonly string[];
  readonly format?: BatchFormat;
  readonly pattern?: string;
  readonly combined?: boolean;
  readonly replace?: boolean;
}

type Engine = Handlers<EngineCalls>;

/** The batch that is asked for: one document for each job, or for each candidate where it is about one. */
export async function choiceFor(
  engine: Engine,
  document: BatchKind,
  jobs: readonly JobRow[],
  { candidate: named = [], format = 'docx', pattern, combined, replace }: Wish,
): Promise<BatchChoice> {
  const isWhole = document === 'posting' || document === 'hiring-file' || document === 'job-description';
  if (isWhole && named.length > 0) {
    throw new Refusal('no-choice', `The ${document} is about a whole job: leave --candidate out.`);
  }
  if (document !== 'posting' && format !== 'docx') {
    throw new Refusal('no-format', `Only postings come as ${format}: leave --format out.`);
  }
  return {
    document,
    ...(document === 'posting' && { format }),
    jobs: jobs.map(({ id }) => id),
    candidates: named.length > 0 ? await idsOf(engine, document, jobs, named) : null,
    as: combined ? 'one' : 'each',
    pattern: pattern ?? usualPattern(document),
    existing: replace ? 'replace' : 'skip',
  };
}

async function idsOf(engine: Engine, document: BatchKind, jobs: readonly JobRow[], named: readonly string[]) {
  const people = document === 'candidate-copy' ? await everybody(engine) : await consideredFor(engine, jobs);
  return chosenCandidates(people, named).map(({ id }) => id);
}

/** Who is compared for these jobs, each once. */
async function consideredFor(engine: Engine, jobs: readonly JobRow[]) {
  const people = new Map<string, { id: string; name: string }>();
  for (const { id: job } of jobs) {
    const { candidates } = await engine['score:job']({ job });
    for (const { candidate: id, name } of candidates) people.set(id, { id, name });
  }
  return [...people.values()];
}

async function everybody(engine: Engine) {
  const people: { id: string; name: string }[] = [];
  for (let total = 1; people.length < total; ) {
    const page = await engine['candidate:list']({ offset: people.length, limit: 500 });
    total = page.rows.length > 0 ? page.found : 0;
    people.push(...page.rows.map(({ id, name }) => ({ id, name })));
  }
  return people;
}
