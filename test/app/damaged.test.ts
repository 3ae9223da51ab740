import { copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type RunningApp, test } from '../support/app.ts';
import { addPerson, invoke, listen, newBlank, people } from '../support/bridge.ts';
import { smallDisk } from '../support/smallDisk.ts';

const asked = { ok: true, value: { outcome: 'asked' } };

/** Adds one person after another to the open workbook and saves after each: each save but the first keeps a version. */
async function saveVersions(app: RunningApp, ...names: string[]): Promise<void> {
  for (const name of names) {
    expect((await addPerson(app, name)).ok).toBe(true);
    expect(await invoke(app, 'workbook:save')).toMatchObject({ ok: true, value: { state: 'saved' } });
  }
  await invoke(app, 'workbook:leave');
}

async function openFrom(app: RunningApp, file: string) {
  await app.chooseToOpen(file);
  return invoke(app, 'workbook:pick');
}

test('a damaged workbook is opened from a good version, as a copy beside it', async ({ launch }) => {
  const app = await launch();
  const file = await newBlank(app);
  await saveVersions(app, 'Ada', 'Ben', 'Cleo');
  await truncate(file, 300);
  const broken = await readFile(file);
  const damaged = await listen(app, 'window:damaged');

  await test.step('the window is told the reason and the versions', async () => {
    expect(await openFrom(app, file)).toEqual(asked);
    const [told] = (await damaged()) as {
      name: string;
      message: string;
      versions: { id: string; at: string }[];
    }[];
    expect(told).toMatchObject({ name: 'New workbook', message: expect.stringMatching(/\.$/) });
    expect(told?.versions.length).toBeGreaterThan(1);
  });

  await test.step('the newest one unless another is named', async () => {
    const rescued = await invoke(app, 'workbook:rescue', {});
    expect(rescued).toMatchObject({
      ok: true,
      value: { outcome: 'opened', workbook: { name: 'New workbook (rescued)' } },
    });
    expect(await people(app)).toEqual(['Ada', 'Ben']);
    const [told] = (await damaged()) as { versions: { id: string }[] }[];
    const oldest = told?.versions.at(-1)?.id;
    expect(await invoke(app, 'workbook:rescue', { id: oldest })).toMatchObject({
      ok: true,
      value: { workbook: { name: 'New workbook (rescued) 2' } },
    });
    expect(await people(app)).toEqual([]);
  });

  await test.step('the damaged file stays as it is', async () => {
    expect((await readFile(file)).equals(broken)).toBe(true);
    expect(
      (await readdir(join(app.documents, 'Rolebook'))).filter((name) => !name.endsWith('.lock')).sort(),
    ).toEqual([
      'New workbook (rescued) 2.rolebook',
      'New workbook (rescued).rolebook',
      'New workbook.rolebook',
    ]);
  });
});

test('a damaged workbook without versions is refused with its sentence alone', async ({ launch, home }) => {
  const app = await launch();
  const file = await newBlank(app);
  await invoke(app, 'workbook:leave');
  const stranger = join(home, 'stranger.rolebook');
  await copyFile(file, stranger);
  await truncate(stranger, 300);
  const damaged = await listen(app, 'window:damaged');
  expect(await openFrom(app, stranger)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/\.$/) },
  });
  expect(await damaged()).toEqual([]);
  expect(await invoke(app, 'workbook:rescue', {})).toMatchObject({
    ok: false,
    error: { code: 'nothing-damaged' },
  });
});

test('what is not damaged but missing is no case for a rescue', async ({ launch, home }) => {
  const app = await launch();
  await newBlank(app);
  const damaged = await listen(app, 'window:damaged');
  expect(await openFrom(app, join(home, 'nowhere.rolebook'))).toMatchObject({ ok: false });
  expect(await damaged()).toEqual([]);
});

test('a damaged workbook that another one is open beside leaves that one open', async ({ launch }) => {
  const app = await launch();
  const file = await newBlank(app);
  await saveVersions(app, 'Ada', 'Ben');
  await newBlank(app);
  await writeFile(file, '{"format": "rolebook"');
  expect(await openFrom(app, file)).toEqual(asked);
  expect(await invoke(app, 'workbook:state')).toMatchObject({ ok: true, value: { name: 'New workbook 2' } });
});

test('where the folder takes no file the user is asked for another place', async ({ launch, home }) => {
  const disk = await smallDisk(4 * 1024 * 1024);
  test.skip(disk === null, 'mounting a disk needs root');
  if (!disk) return;
  try {
    const app = await launch();
    await app.chooseToSave(join(disk.folder, 'work.rolebook'));
    const made = await invoke(app, 'workbook:new', { start: { from: 'blank' }, choose: true });
    expect(made).toMatchObject({ ok: true, value: { outcome: 'opened' } });
    await saveVersions(app, 'Ada', 'Ben');
    await truncate(join(disk.folder, 'work.rolebook'), 300);
    disk.readOnly(true);
    expect(await openFrom(app, join(disk.folder, 'work.rolebook'))).toEqual(asked);
    await app.chooseToSave();
    expect(await invoke(app, 'workbook:rescue', {})).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    await app.chooseToSave(join(home, 'Documents', 'saved.rolebook'));
    expect(await invoke(app, 'workbook:rescue', {})).toMatchObject({
      ok: true,
      value: { outcome: 'opened', workbook: { name: 'saved' } },
    });
    expect(await people(app)).toEqual(['Ada']);
  } finally {
    disk.readOnly(false);
    await disk.remove();
  }
});
