import { setTimeout as pause } from 'node:timers/promises';
import { JSONFile } from 'lowdb/node';
import { newPerson } from '#domain/schemas/person.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { createEngine } from '#engine/createEngine.ts';

/**
 * A colleague at another computer, in the same shared folder: adds people, saves now and then, closes.
 * node colleague.js rolebook|lowdb FILE DATA NAME COUNT [clash]
 */
const [way, path = '', data = '', name = '', count = '0', clash] = process.argv.slice(2);

async function withRolebook(): Promise<void> {
  const engine = createEngine(data, () => undefined);
  await engine['workbook:open']({ path });
  for (let n = 0; n < Number(count); n += 1) {
    const person = newPerson(() => `${name}-${n}`, `${name} ${n}`);
    const changes = [{ put: ['people', person.id], value: person as never }];
    const alsoName = { put: ['organisation', 'name'], value: `${name} ${n}` };
    await engine['edit:apply']({ label: person.name, changes: clash ? [...changes, alsoName] : changes });
    if (Math.random() < 0.1) await engine['workbook:save'](undefined);
    await pause(Math.random() * 5);
  }
  await engine['workbook:close'](undefined);
}

async function withLowdb(): Promise<void> {
  const adapter = new JSONFile<Workbook>(path);
  const workbook = (await adapter.read()) as Workbook;
  for (let n = 0; n < Number(count); n += 1) {
    workbook.people.push(newPerson(() => `${name}-${n}`, `${name} ${n}`));
    // Both use the same temporary file, and fall over each other.
    if (Math.random() < 0.1) await adapter.write(workbook).catch(() => undefined);
    await pause(Math.random() * 5);
  }
  await adapter.write(workbook).catch(() => undefined);
}

await (way === 'rolebook' ? withRolebook() : withLowdb());
