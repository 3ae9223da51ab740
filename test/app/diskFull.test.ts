import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type RunningApp, test } from '../support/app.ts';
import { addPerson, invoke, people } from '../support/bridge.ts';
import { type SmallDisk, smallDisk } from '../support/smallDisk.ts';

let disk: SmallDisk;
let file: string;

test.beforeEach(async () => {
  const mounted = await smallDisk(1024 * 1024);
  test.skip(mounted === null, 'mounting a disk needs root');
  disk = mounted as SmallDisk;
  file = join(disk.folder, 'work.rolebook');
});

test.afterEach(async () => {
  await disk?.remove();
});

async function newOnDisk(app: RunningApp): Promise<void> {
  await app.chooseToSave(file);
  const made = await invoke(app, 'workbook:new', { start: { from: 'blank' }, choose: true });
  expect(made).toMatchObject({ ok: true, value: { outcome: 'opened' } });
}

/** The people in a workbook file; none in one that is not there (yet). */
const namesIn = async (path: string) => {
  const text = await readFile(path, 'utf8').catch(() => '{"people":[]}');
  return (JSON.parse(text) as { people: { name: string }[] }).people.map(({ name }) => name);
};

const fullLine = (app: RunningApp) =>
  app.page.getByRole('button', { name: /^Not saved: the disk is full\./ });

test('on a full disk the window says so, and saves once there is room', async ({ launch }) => {
  const app = await launch();
  await newOnDisk(app);
  const before = await readFile(file);
  const filler = await disk.fill();
  expect((await addPerson(app, 'Ada')).ok).toBe(true);
  await invoke(app, 'workbook:save');
  await expect(fullLine(app)).toBeVisible();
  await expect(fullLine(app)).toHaveAccessibleName(/kept on this computer; free some space or Save As\.$/);
  expect((await readFile(file)).equals(before)).toBe(true);

  await test.step('what is typed meanwhile is kept too, even over a crash', async () => {
    expect((await addPerson(app, 'Ben')).ok).toBe(true);
    await app.kill();
    await app.relaunch();
    await app.chooseToOpen(file);
    expect(await invoke(app, 'workbook:pick')).toMatchObject({ ok: true, value: { outcome: 'opened' } });
    expect(await people(app)).toEqual(['Ada', 'Ben']);
  });

  await test.step('saved once freed', async () => {
    await invoke(app, 'workbook:save');
    await expect(fullLine(app)).toBeVisible();
    await rm(filler);
    await fullLine(app).click();
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await expect(fullLine(app)).toBeHidden();
    await expect.poll(() => namesIn(file)).toEqual(['Ada', 'Ben']);
  });
});

test('on a full disk Save As goes on elsewhere', async ({ launch, home }) => {
  const app = await launch();
  await newOnDisk(app);
  await disk.fill();
  await addPerson(app, 'Ada');
  await invoke(app, 'workbook:save');
  await fullLine(app).click();
  const elsewhere = join(home, 'Documents', 'elsewhere.rolebook');
  await app.chooseToSave(elsewhere);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Save as…' }).click();
  await expect.poll(() => namesIn(elsewhere)).toEqual(['Ada']);
  await expect(fullLine(app)).toBeHidden();
});

test('closing on a full disk asks, and Save As there saves everything', async ({ launch, home }) => {
  const app = await launch();
  await newOnDisk(app);
  await disk.fill();
  await addPerson(app, 'Ada');
  const said = await app.answerMessages(2);
  await invoke(app, 'workbook:leave');
  expect(await said()).toEqual(['work is not saved in its file']);
  expect((await invoke(app, 'workbook:state')).ok).toBe(true);
  const elsewhere = join(home, 'Documents', 'elsewhere.rolebook');
  await app.chooseToSave(elsewhere);
  await app.answerMessages(0);
  await invoke(app, 'workbook:leave');
  expect(await invoke(app, 'workbook:state')).toMatchObject({ ok: false, error: { code: 'none-open' } });
  expect(await namesIn(elsewhere)).toEqual(['Ada']);
});

test('a folder that may only be read is opened for reading, edits are kept, Save As is offered', async ({
  launch,
  home,
}) => {
  const app = await launch();
  await newOnDisk(app);
  await addPerson(app, 'Ada');
  await invoke(app, 'workbook:leave');
  disk.readOnly(true);
  const readOnly = app.page.getByRole('button', { name: /^Read only: This file may only be read\./ });
  try {
    await app.chooseToOpen(file);
    expect(await invoke(app, 'workbook:pick')).toMatchObject({ ok: true, value: { outcome: 'opened' } });
    await expect(readOnly).toBeVisible();
    expect((await addPerson(app, 'Ben')).ok).toBe(true);
    await expect(readOnly).toHaveAccessibleName(/Your changes are kept on this computer; use Save As/);
    expect(await namesIn(file)).toEqual(['Ada']);

    await test.step('also over closing and opening again', async () => {
      await app.relaunch();
      await app.chooseToOpen(file);
      await invoke(app, 'workbook:pick');
      expect(await people(app)).toEqual(['Ada', 'Ben']);
    });

    await app.page.getByRole('button', { name: /^Read only:/ }).click();
    const elsewhere = join(home, 'Documents', 'elsewhere.rolebook');
    await app.chooseToSave(elsewhere);
    await app.page.getByRole('dialog').getByRole('button', { name: 'Save as…' }).click();
    await expect.poll(() => namesIn(elsewhere)).toEqual(['Ada', 'Ben']);
  } finally {
    await app.close();
    disk.readOnly(false);
  }
});

test('when no disk takes the edits, closing says so and waits for room', async ({ launch }) => {
  const everything = await smallDisk(96 * 1024 * 1024);
  if (!everything) return;
  try {
    // Journal, versions and settings lie on the full disk too.
    const app = await launch({ home: everything.folder });
    await app.chooseToSave(join(everything.folder, 'work.rolebook'));
    await invoke(app, 'workbook:new', { start: { from: 'blank' }, choose: true });
    const filler = await everything.fill();
    for (let number = 0; number < 40; number++) {
      // Taken, since the window shows them; that no disk has them is what it says beside.
      expect((await addPerson(app, `person ${number}`)).ok).toBe(true);
    }
    const trouble = app.page.getByRole('button', {
      name: /^Not saved: .* Your latest changes are in memory only;/,
    });
    await expect(trouble).toBeVisible();
    const said = await app.answerMessages(2);
    await invoke(app, 'workbook:leave');
    expect(await said()).toEqual(['work is not saved in its file']);

    await test.step('who insists is told that edits would be lost, and may still stay', async () => {
      await app.electron.evaluate(({ dialog }) => {
        const answers = [1, 2];
        const messages: string[] = [];
        Object.assign(globalThis, { messagesSaid: messages });
        dialog.showMessageBox = async (...given: unknown[]) => {
          messages.push((given.at(-1) as { message: string }).message);
          return { response: answers.shift() ?? 2, checkboxChecked: false };
        };
      });
      await invoke(app, 'workbook:leave');
      expect(await said()).toEqual(['work is not saved in its file', 'work cannot be closed yet']);
      expect((await invoke(app, 'workbook:state')).ok).toBe(true);
    });

    await rm(filler);
    await invoke(app, 'workbook:leave');
    expect(await invoke(app, 'workbook:state')).toMatchObject({ ok: false, error: { code: 'none-open' } });
    expect(await namesIn(join(everything.folder, 'work.rolebook'))).toHaveLength(40);
    await app.close();
  } finally {
    await everything.remove();
  }
});
