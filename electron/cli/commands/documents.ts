import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { type DocumentRequest, documentKinds } from '#contract/reports.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import { fileName } from '#engine/fileName.ts';
import { chosenCandidates } from '../chosenCandidates.ts';
import { type FormWish, formItems } from '../forms/formItems.ts';

/** Everything `rolebook export` can write. */
export const exportable = ['posting', ...documentKinds, 'interview-form'] as const;

/** One document to write: what it is about, what its file is called, how it is written. */
export interface Item {
  readonly about: { readonly job?: string; readonly candidate?: string };
  readonly name: string;
  write(path: string): unknown;
}

type Engine = Handlers<EngineCalls>;
type Kind = (typeof exportable)[number];
type Request = DocumentRequest;

/** The documents of a kind for these jobs: one each, or one for each candidate where it is about one. */
export async function itemsOf(
  engine: Engine,
  document: Kind,
  jobs: readonly JobRow[],
  candidates: readonly string[] | undefined,
  forms: Omit<FormWish, 'candidate'> = {},
): Promise<Item[]> {
  const isNamed = candidates !== undefined && candidates.length > 0;
  if (document === 'posting' || document === 'hiring-file' || document === 'job-description') {
    if (isNamed)
      throw new Refusal('no-choice', `The ${document} is about a whole job: leave --candidate out.`);
  }
  switch (document) {
    case 'interview-form':
      return formItems(engine, jobs, {
        candidate: candidates,
        stage: forms.stage,
        interviewer: forms.interviewer,
      });
    case 'posting': {
      const { name } = await engine['organisation:get'](undefined);
      return jobs.map(({ id: job, title }) => ({
        about: { job },
        name: fileName([title, name], '.docx'),
        write: (path) => engine['posting:write']({ job, path }),
      }));
    }
    case 'hiring-file':
    case 'job-description':
      return all(jobs.map(({ id }) => item(engine, { document, job: id, candidates: [] })));
    case 'candidate-copy': {
      const people = isNamed ? await everybody(engine) : await consideredFor(engine, jobs);
      const chosen = chosenCandidates(people, candidates);
      return all(chosen.map(({ id }) => item(engine, { document, job: null, candidates: [id] })));
    }
    case 'candidate-report':
      return all(
        (await byJob(engine, jobs, candidates)).flatMap(({ job, chosen }) =>
          chosen.map(({ id }) => item(engine, { document, job, candidates: [id] })),
        ),
      );
    default:
      return all(
        (await byJob(engine, jobs, candidates)).map(({ job, chosen }) =>
          item(engine, { document, job, candidates: isNamed ? chosen.map(({ id }) => id) : [] }),
        ),
      );
  }
}

const all = <T>(made: Promise<T>[]): Promise<T[]> => Promise.all(made);

async function item(engine: Engine, request: Request): Promise<Item> {
  const { job, candidates } = request;
  const [only, ...others] = candidates;
  return {
    about: { ...(job && { job }), ...(only && others.length === 0 && { candidate: only }) },
    name: (await engine['report:name'](request)).name,
    write: (path) => engine['report:write']({ request, path }),
  };
}

/** Jobs with those of their candidates who were named; jobs without any of them are left out. */
async function byJob(engine: Engine, jobs: readonly JobRow[], wanted: readonly string[] | undefined) {
  const rows = await Promise.all(
    jobs.map(async ({ id }) => ({ job: id, people: await consideredFor(engine, [{ id }]) })),
  );
  if (wanted === undefined || wanted.length === 0) {
    return rows.map(({ job, people }) => ({ job, chosen: people }));
  }
  const named = new Set(
    chosenCandidates(
      rows.flatMap(({ people }) => people),
      wanted,
    ).map(({ id }) => id),
  );
  return rows
    .map(({ job, people }) => ({ job, chosen: people.filter(({ id }) => named.has(id)) }))
    .filter(({ chosen }) => chosen.length > 0);
}

/** Who is compared for these jobs, each once. */
async function consideredFor(engine: Engine, jobs: readonly { readonly id: string }[]) {
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
