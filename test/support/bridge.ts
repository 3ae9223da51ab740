import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { CallName, EventName } from '../../electron/contract/contract.ts';
import type { Failure } from '../../electron/contract/result.ts';
import type { WorkbookState } from '../../electron/contract/state.ts';
import { expect, type RunningApp } from './app.ts';

type Answer = { ok: true; value: unknown } | { ok: false; error: Failure };

/** Asks what the page may ask, past its screens. */
export function invoke(app: RunningApp, name: CallName, input?: unknown): Promise<Answer> {
  return app.page.evaluate(([name, input]) => window.bridge.invoke(name as never, input), [
    name,
    input,
  ] as const);
}

/** What the page is told from now on, by event. */
export async function listen(app: RunningApp, event: EventName): Promise<() => Promise<unknown[]>> {
  await app.page.evaluate((name) => {
    const heard: unknown[] = [];
    Object.assign(window, { [`heard ${name}`]: heard });
    window.bridge.on(name, (payload) => heard.push(payload));
  }, event);
  return () =>
    app.page.evaluate(
      (name) => (window as unknown as Record<string, unknown[]>)[`heard ${name}`] ?? [],
      event,
    );
}

/** Makes an empty workbook in the usual folder and answers where. */
export async function newBlank(app: RunningApp): Promise<string> {
  const answer = await invoke(app, 'workbook:new', { start: { from: 'blank' }, choose: false });
  expect(answer).toMatchObject({ ok: true, value: { outcome: 'opened' } });
  const { workbook } = (answer as { value: { workbook: WorkbookState } }).value;
  return join(app.documents, 'Rolebook', `${workbook.name}.rolebook`);
}

/** Adds a person of this name to the open workbook. */
export function addPerson(app: RunningApp, name: string): Promise<Answer> {
  const id = randomUUID();
  const changes = [{ put: ['people', id], value: { id, name, email: '', role: '' } }];
  return invoke(app, 'edit:apply', { label: `add ${name}`, changes });
}

/** The names of the people in the open workbook. */
export async function people(app: RunningApp): Promise<string[]> {
  const answer = await invoke(app, 'people:list');
  return answer.ok ? (answer.value as { name: string }[]).map(({ name }) => name) : [];
}

/** Ends the engine's process at once; false when there was none. */
export function killEngine(app: RunningApp): Promise<boolean> {
  return app.electron.evaluate(({ app: running }) => {
    const engine = running.getAppMetrics().find(({ name }) => name === 'Rolebook engine');
    if (engine) process.kill(engine.pid, 'SIGKILL');
    return engine !== undefined;
  });
}
