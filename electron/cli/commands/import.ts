import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { Found } from '#contract/imports.ts';
import { jobOf } from '#domain/outline/recognise/job.ts';
import { factFields } from '#domain/outline/recognise/stated.ts';
import { withEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly job: readonly string[];
}

type Outcome = Record<string, unknown> & { readonly file: string } & (
    | { readonly outcome: 'added'; readonly title: string }
    | { readonly outcome: 'refused'; readonly why: string }
  );

/** `rolebook import --job`: adds the job of each posting, and tells what was recognised. */
export function importPostings(file: string, { job: postings }: Options): Promise<Report> {
  return withEngine(async (engine) => {
    await engine['workbook:open']({ path: resolve(file) });
    const outcomes: Outcome[] = [];
    for (const posting of postings) {
      const path = resolve(posting);
      for (const found of await engine['import:read']({ paths: [path] })) {
        outcomes.push(await add(engine, path, found));
      }
    }
    const failed = outcomes.some(({ outcome }) => outcome === 'refused');
    return { lines: outcomes.map(line), json: { ok: !failed, jobs: outcomes }, failed };
  });
}

async function add(engine: Handlers<EngineCalls>, file: string, found: Found): Promise<Outcome> {
  if (found.outcome === 'refused') return { file, outcome: 'refused', why: found.why };
  const job = jobOf(found.posting, randomUUID);
  const label = `import ${job.title}`;
  await engine['edit:apply']({ label, changes: [{ put: ['jobs', job.id], value: job as never }] });
  return {
    file,
    outcome: 'added',
    id: job.id,
    title: job.title,
    tagline: job.tagline,
    language: job.language,
    facts: Object.fromEntries(
      factFields.flatMap((name) => (name in found.posting.facts ? [[name, job[name]]] : [])),
    ),
    sections: job.sections.map(({ purpose, heading, body }) => ({ purpose, heading, items: body.length })),
    skills: job.skills.map(({ name, level, need }) => ({ name, level, need })),
    stages: job.plan.stages.map(({ name }) => name),
  };
}

function line(outcome: Outcome): string {
  return outcome.outcome === 'added'
    ? `Added: ${outcome.title} (${outcome.file})`
    : `Not added: ${outcome.why}`;
}
