import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName } from '#contract';
import { createEngine } from '#engine/createEngine.ts';

/** A folder of its own for one test. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rolebook-'));
}

/** An engine of its own: a computer, as far as journals and versions go. */
export async function someEngine(folder?: string) {
  const told: { event: EventName; payload: unknown }[] = [];
  const data = folder ?? (await freshFolder());
  const engine = createEngine(data, (event, payload) => told.push({ event, payload }));
  return { engine, data, told };
}

export type SomeEngine = Awaited<ReturnType<typeof someEngine>>;

/** A workbook with one job from the template, open in a fresh engine. */
export async function withTemplateJob() {
  const some = await someEngine();
  const path = join(await freshFolder(), 'hiring.rolebook');
  await some.engine['workbook:create']({
    path,
    replace: false,
    start: { from: 'template', template: 'back-end-developer', title: 'Developer', location: 'York' },
  });
  const [row] = await some.engine['job:list'](undefined);
  return { ...some, path, job: row?.id ?? '' };
}

export function titleEdit(job: string, title: string) {
  return { label: `rename to ${title}`, changes: [{ put: ['jobs', job, 'title'], value: title }] };
}
