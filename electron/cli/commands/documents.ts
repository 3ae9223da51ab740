import type { BatchChoice, BatchFormat, BatchKind } from '#contract/batches.ts';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { documentKinds } from '#contract/reports.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import { usualPattern } from '#domain/batch/pattern.ts';
import { chosenCandidates } from '../chosenCandidates.ts';
import { type FormWish, formsChoice } from '../forms/formsChoice.ts';

/** Everything `rolebook export` can write. */
export const exportable = ['posting', ...documentKinds, 'interview-form'] as const;

/** What the options of the command line say of documents. */
export interface Wish extends FormWish {
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
  { format = 'docx', pattern, combined, replace, ...whose }: Wish,
): Promise<BatchChoice> {
  const { candidate: named = [], stage, interviewer } = whose;
  if (document !== 'interview-form' && (stage || interviewer)) {
    throw new Refusal(
      'no-choice',
      'Only interview forms have stages and interviewers: leave --stage and --interviewer out.',
    );
  }
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
    ...(document === 'interview-form'
      ? await formsChoice(engine, jobs, whose)
      : { candidates: named.length > 0 ? await idsOf(engine, document, jobs, named) : null }),
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
