import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { addPerson, killEngine, listen, newBlank, people } from '../support/bridge.ts';

test('an engine that is killed while edits are made comes back, and every acknowledged edit with it', async ({
  launch,
}) => {
  const app = await launch();
  const file = await newBlank(app);
  const restarted = await listen(app, 'engine:restarted');

  const acknowledged: string[] = [];
  let deaths = 0;
  for (let number = 1; number <= 120; number++) {
    const edit = addPerson(app, `person ${number}`);
    // Two deaths within a minute are forgiven, at moments when an edit is on its way.
    if (number === 40 || number === 80) {
      if (number === 80) await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      if (await killEngine(app)) deaths++;
    }
    if ((await edit).ok) acknowledged.push(`person ${number}`);
  }
  expect(deaths).toBe(2);
  await expect.poll(restarted).toEqual([{ back: true }, { back: true }]);
  await expect(
    app.page.getByText('Rolebook’s engine had to start again. Nothing was lost.').first(),
  ).toBeVisible();

  const there = await people(app);
  expect(acknowledged.filter((name) => !there.includes(name))).toEqual([]);
  // Edits that were on their way are done again when the engine is back.
  expect(acknowledged).toHaveLength(120);
  expect(there).toHaveLength(120);

  await app.close();
  const kept = JSON.parse(await readFile(file, 'utf8')) as { people: { name: string }[] };
  expect(kept.people.map(({ name }) => name)).toEqual(there);
});

test('an engine that dies again and again is given up with a sentence, and the edits are there after a restart', async ({
  launch,
}) => {
  const app = await launch();
  const file = await newBlank(app);
  const restarted = await listen(app, 'engine:restarted');
  const problems = await listen(app, 'window:problem');
  expect((await addPerson(app, 'Nadia Osei')).ok).toBe(true);
  for (const deaths of [1, 2]) {
    await killEngine(app);
    await expect.poll(async () => (await restarted()).length).toBe(deaths);
  }
  await killEngine(app);
  await expect.poll(problems).toEqual([{ message: expect.stringContaining('kept on this computer') }]);
  await app.relaunch();
  await app.chooseToOpen(file);
  await app.page.evaluate(() => window.bridge.invoke('workbook:pick', undefined));
  expect(await people(app)).toEqual(['Nadia Osei']);
});
