import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BatchChoice } from '#contract/batches.ts';
import { freshFolder, type SomeEngine } from './engine.ts';
import { filledWhole } from './formFilling.ts';

const at = { job: 'job', stage: 'interview' };

/** A form that was handed out, changed by `change`, and read again; its id in the list. */
export async function returned(
  { engine }: SomeEngine,
  change: (bytes: Uint8Array) => Uint8Array,
  who: { candidate?: string | null; interviewer?: string | null } = {},
  name = 'form.docx',
): Promise<string> {
  const path = join(await freshFolder(), name);
  await handOut(engine, path, { candidate: 'cara', interviewer: 'anna', ...who });
  await writeFile(path, change(new Uint8Array(await readFile(path))));
  return (await engine['form:read']({ paths: [path] })).ids[0] ?? '';
}

/** Writes one form to a path, as a batch. */
export async function handOut(
  engine: SomeEngine['engine'],
  path: string,
  { candidate, interviewer }: { candidate: string | null; interviewer: string | null },
): Promise<void> {
  const choice: BatchChoice = {
    document: 'interview-form',
    jobs: [at.job],
    candidates: candidate === null ? [] : [candidate],
    forms: { stages: [at.stage], blank: candidate === null, interviewers: [interviewer] },
    as: 'each',
    pattern: basename(path, '.docx'),
    existing: 'replace',
  };
  await engine['batch:run']({ choice, folder: dirname(path) });
  await engine['batch:end'](undefined);
}

/** Both criteria rated, and finished. */
export const complete = (bytes: Uint8Array) => filledWhole(bytes, { points: [4, 2] });
