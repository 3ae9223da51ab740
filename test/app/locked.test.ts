import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type RunningApp, test } from '../support/app.ts';
import { addPerson, invoke, killEngine, listen, newBlank, people } from '../support/bridge.ts';

const password = 'four words are enough';
const asked = { ok: true, value: { outcome: 'asked' } };
const opened = { ok: true, value: { outcome: 'opened', workbook: { locked: true } } };

/** A workbook with a password, open. */
async function withPassword(app: RunningApp): Promise<string> {
  const file = await newBlank(app);
  expect((await addPerson(app, 'Canary Wren')).ok).toBe(true);
  expect(await invoke(app, 'password:put', { password })).toMatchObject({
    ok: true,
    value: { locked: true },
  });
  return file;
}

const menuItem = (app: RunningApp, label: string) =>
  app.electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.items[0]?.submenu?.items.find((one) => one.label === wanted);
    return item?.enabled;
  }, label);

test('a workbook with a password is asked for it wherever it is opened from', async ({ launch }) => {
  const app = await launch();
  const file = await withPassword(app);
  await invoke(app, 'workbook:leave');
  const locked = await listen(app, 'window:locked');
  const name = 'New workbook';

  await test.step('from the list of recent ones, which shows nothing of it', async () => {
    const list = (await invoke(app, 'start:recent')) as { value: { id: string }[] };
    expect(list.value).toMatchObject([{ name, state: 'locked', jobs: null, candidates: null }]);
    const kept = JSON.parse(await readFile(join(app.userData, 'recent.json'), 'utf8'));
    expect(kept).toMatchObject([{ jobs: null, candidates: null }]);
    expect(await invoke(app, 'recent:open', { id: list.value[0]?.id })).toEqual(asked);
    expect(await locked()).toEqual([{ name }]);
  });

  await test.step('a wrong password is one sentence, and can be tried again', async () => {
    const wrong = await invoke(app, 'workbook:unlock', { password: 'wrong' });
    expect(wrong).toMatchObject({
      ok: false,
      error: { code: 'wrong-password', message: expect.stringMatching(/^[^.]+\.( [^.]+\.)?$/) },
    });
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
    expect(await people(app)).toEqual(['Canary Wren']);
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject({
      ok: false,
      error: { code: 'nothing-locked' },
    });
    await invoke(app, 'workbook:leave');
  });

  await test.step('from the dialog, and by a second start', async () => {
    await app.chooseToOpen(file);
    expect(await invoke(app, 'workbook:pick')).toEqual(asked);
    await app.electron.evaluate(({ app: running }, path) => {
      running.emit('second-instance', {}, ['rolebook', path], '/');
    }, file);
    await expect.poll(async () => (await locked()).length).toBe(3);
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
  });

  await test.step('nothing of it is on the disk in the clear', async () => {
    await app.close();
    const found: string[] = [];
    for (const folder of [app.userData, join(app.documents, 'Rolebook')]) {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        if (bytes.includes('Canary') || bytes.includes('four words')) found.push(path);
      }
    }
    expect(found).toEqual([]);
  });
});

test('a double click on a locked workbook starts Rolebook with the question for its password', async ({
  launch,
}) => {
  const first = await launch();
  const file = await withPassword(first);
  await first.close();
  const app = await launch({ args: [file] });
  const field = app.page.getByLabel('Password', { exact: true });
  await field.fill('wrong');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('This password does not open the workbook.')).toBeVisible();
  expect(await invoke(app, 'workbook:state')).toMatchObject({ ok: false, error: { code: 'none-open' } });
  await field.fill(password);
  await app.page.keyboard.press('Enter');
  await expect.poll(() => people(app)).toEqual(['Canary Wren']);
});

test('a workbook is locked by the menu, after a time without input, when the screen locks; nothing is lost', async ({
  launch,
}) => {
  const app = await launch();
  await newBlank(app);
  expect(await menuItem(app, 'Lock Now')).toBe(false);
  expect(await invoke(app, 'workbook:lock')).toMatchObject({ ok: false, error: { code: 'no-password' } });
  await withPassword(app);
  await expect.poll(() => menuItem(app, 'Lock Now')).toBe(true);
  const locked = await listen(app, 'window:locked');
  const closed = await listen(app, 'workbook:closed');
  let times = 0;
  async function isLocked(): Promise<void> {
    times++;
    await expect
      .poll(async () => [(await locked()).length, (await closed()).length], { timeout: 15_000 })
      .toEqual([times, times]);
    expect(await invoke(app, 'workbook:state')).toMatchObject({ ok: false, error: { code: 'none-open' } });
  }

  await test.step('Lock Now sends what was typed last before it closes', async () => {
    await app.page.evaluate(() => {
      const stop = window.bridge.on('window:closing', async () => {
        stop();
        const changes = [{ put: ['organisation', 'name'], value: 'Typed last' }];
        await window.bridge.invoke('edit:apply', { label: 'name the organisation', changes });
        await window.bridge.invoke('page:flushed', undefined);
      });
    });
    await app.electron.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()
        ?.items[0]?.submenu?.items.find(({ label }) => label === 'Lock Now')
        ?.click();
    });
    await isLocked();
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject({
      ok: true,
      value: { workbook: { organisation: 'Typed last' } },
    });
  });

  await test.step('time without input', async () => {
    await invoke(app, 'settings:put', { theme: 'system', zoom: 1, lockAfter: 5 });
    await app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 299;
    });
    await app.page.waitForTimeout(6_000);
    expect(await locked()).toHaveLength(times);
    await app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 300;
    });
    await isLocked();
  });

  await test.step('the time that the user sets, and never', async () => {
    await invoke(app, 'settings:put', { theme: 'system', zoom: 1, lockAfter: 0 });
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
    await app.page.waitForTimeout(6_000);
    expect(await locked()).toHaveLength(times);
  });

  await test.step('the screen is locked, the computer goes to sleep', async () => {
    await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await isLocked();
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
    await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await isLocked();
    expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
    expect(await people(app)).toEqual(['Canary Wren']);
  });
});

test('a workbook without a password is not locked by waiting', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  const locked = await listen(app, 'window:locked');
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 100_000;
    powerMonitor.emit('lock-screen');
  });
  await app.page.waitForTimeout(6_000);
  expect(await locked()).toEqual([]);
  expect((await invoke(app, 'workbook:state')).ok).toBe(true);
});

test('when the engine dies, a workbook with a password is locked again and comes back whole', async ({
  launch,
}) => {
  const app = await launch();
  await withPassword(app);
  expect((await addPerson(app, 'Added last')).ok).toBe(true);
  const locked = await listen(app, 'window:locked');
  await killEngine(app);
  await expect.poll(locked).toEqual([{ name: 'New workbook' }]);
  expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject(opened);
  expect(await people(app)).toEqual(['Canary Wren', 'Added last']);
});

test('a copy that has a password of its own is merged once it is given', async ({ launch }) => {
  const app = await launch();
  const file = await newBlank(app);
  const copy = join(app.documents, 'copy.rolebook');
  await app.chooseToSave(copy);
  expect(await invoke(app, 'workbook:duplicate')).toMatchObject({ ok: true, value: { outcome: 'opened' } });
  await addPerson(app, 'Only in the copy');
  await invoke(app, 'password:put', { password });
  await app.chooseToOpen(file);
  await invoke(app, 'workbook:pick');
  await app.chooseToOpen();
  expect(await invoke(app, 'merge:pick')).toEqual({ ok: true, value: { chosen: false } });
  await app.chooseToOpen(copy);
  const locked = await listen(app, 'window:locked');
  expect(await invoke(app, 'merge:pick')).toEqual({ ok: true, value: { chosen: false } });
  expect(await locked()).toEqual([{ name: 'copy' }]);
  expect(await invoke(app, 'merge:state')).toEqual({ ok: true, value: null });
  expect(await invoke(app, 'workbook:unlock', { password })).toMatchObject({
    ok: true,
    value: { outcome: 'opened' },
  });
  expect(await invoke(app, 'merge:state')).toMatchObject({ ok: true, value: { from: 'copy', name: 'copy' } });
  const settled = await invoke(app, 'merge:settle', { choices: [], label: 'merge' });
  expect(settled.ok).toBe(true);
  expect(await people(app)).toEqual(['Only in the copy']);
});
