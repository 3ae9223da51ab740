import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineCalls, Input } from '#contract/contract.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import type { createEngine } from '#engine/createEngine.ts';
import { freshFolder, someEngine } from './engine.ts';

/** Somebody whose name stands nowhere else, so that it can be looked for on the disk. */
export const canary = 'Quintessa Overlook';

/** A workbook with the sample in it and somebody whose name stands nowhere else. */
export async function withCanary(change: (candidate: ReturnType<typeof newCandidate>) => void = () => {}) {
  const some = await someEngine();
  const folder = await freshFolder();
  const path = join(folder, 'hiring.rolebook');
  await some.engine['workbook:create']({ path, replace: false, start: { from: 'sample' } });
  const [job] = await some.engine['job:list'](undefined);
  const candidate = newCandidate(() => crypto.randomUUID(), canary);
  candidate.email = 'quintessa@example.org';
  candidate.retention.eraseBy = '2020-01-01';
  candidate.applications = [
    { id: crypto.randomUUID(), job: job?.id ?? '', applied: '2026-03-17', stage: null },
  ];
  change(candidate);
  await put(some.engine, candidate);
  await some.engine['workbook:save'](undefined);
  // Another save, so that a version holds them too.
  await some.engine['edit:apply']({
    label: 'write a note',
    changes: [{ put: ['candidates', candidate.id, 'location'], value: `Home of ${canary}` }],
  });
  await some.engine['workbook:save'](undefined);
  return { ...some, folder, path, candidate };
}

/** Puts a candidate into the open workbook. */
export function put(engine: ReturnType<typeof createEngine>, candidate: ReturnType<typeof newCandidate>) {
  const changes = [{ put: ['candidates', candidate.id], value: candidate as never }];
  return engine['edit:apply']({ label: 'add somebody', changes });
}

/** Erases one candidate, or whatever else `more` says. */
export const how = (candidate: string, more: Partial<Input<EngineCalls['erasure:run']>> = {}) => ({
  candidates: [candidate],
  way: 'erase' as const,
  cause: 'clock' as const,
  stand: 'Former candidate',
  label: 'erase a candidate',
  ...more,
});

/** Every file below a folder that holds a text. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A temporary file may be gone by now, and what it held with it.
    const content = await readFile(path).catch((error) =>
      error.code === 'ENOENT' ? '' : Promise.reject(error),
    );
    if (content.includes(text)) found.push(path);
  }
  return found;
}
