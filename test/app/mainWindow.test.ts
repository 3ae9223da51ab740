import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventName } from '../../electron/contract/contract.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { environmentFor } from '../support/runningApp.ts';

/** Makes a workbook as the start screen does and answers its name. */
async function newBlank(app: RunningApp): Promise<string> {
  const result = await app.page.evaluate(() =>
    window.bridge.invoke('workbook:new', { start: { from: 'blank' }, choose: false }),
  );
  expect(result.ok).toBe(true);
  return (result as { value: { workbook: { name: string } } }).value.workbook.name;
}

/** What the page is told from now on, by event. */
async function listen(app: RunningApp, event: EventName): Promise<() => Promise<unknown[]>> {
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

const menuLabels = (app: RunningApp, menu: number) =>
  app.electron.evaluate(
    ({ Menu }, index) =>
      Menu.getApplicationMenu()?.items[index]?.submenu?.items.map(({ label, enabled }) => ({
        label,
        enabled,
      })),
    menu,
  );

const bounds = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

test('the window comes back with the size and place it was left in', async ({ launch }) => {
  const app = await launch();
  const left = { x: 40, y: 60, width: 1010, height: 690 };
  await app.electron.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, left);
  await app.relaunch();
  expect(await bounds(app)).toEqual(left);
});

test('a workbook given at the start is opened, one that is missing is said to be', async ({
  launch,
  home,
}) => {
  const first = await launch();
  const name = await newBlank(first);
  await first.close();
  const again = await launch({ args: [join(home, 'Documents', 'Rolebook', `${name}.rolebook`)] });
  await expect
    .poll(() => again.page.evaluate(() => window.bridge.invoke('workbook:state', undefined)))
    .toMatchObject({ ok: true, value: { name } });
  await again.close();
  const missing = await launch();
  const problems = await listen(missing, 'window:problem');
  await missing.electron.evaluate(({ app }) => {
    app.emit('second-instance', {}, ['rolebook', '--flag', '/nowhere/gone.rolebook'], '/');
  });
  await expect.poll(async () => (await problems()).length).toBe(1);
});

test('a second start brings the running window forward and opens its file there', async ({
  launch,
  home,
  executable,
}) => {
  const app = await launch();
  const first = await newBlank(app);
  const second = await newBlank(app);
  expect(second).not.toBe(first);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const opened = await listen(app, 'workbook:opened');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const folder = await app.electron.evaluate(({ app: running }) => running.getAppPath());
  const other = spawn(executable, [...root, folder, `--user-data-dir=${app.userData}`, `${first}.rolebook`], {
    cwd: join(home, 'Documents', 'Rolebook'),
    env: environmentFor(home),
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => other.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(opened).toMatchObject([{ name: first }]);
  const shown = await app.electron.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    return { count: windows.length, minimised: windows[0]?.isMinimized() };
  });
  expect(shown).toEqual({ count: 1, minimised: false });
});

test('closing waits for what was typed last and ends the app', async ({ launch }) => {
  const app = await launch();
  const name = await newBlank(app);
  await app.page.evaluate(() => {
    window.bridge.on('window:closing', async () => {
      const changes = [{ put: ['organisation', 'name'], value: 'Typed last' }];
      await window.bridge.invoke('edit:apply', { label: 'name the organisation', changes });
      await window.bridge.invoke('page:flushed', undefined);
    });
  });
  await app.close();
  const file = await readFile(join(app.documents, 'Rolebook', `${name}.rolebook`), 'utf8');
  expect(file).toContain('"name": "Typed last"');
});

test('the system’s request to end closes the workbook in order', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  const child = app.electron.process();
  const gone = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  child.kill('SIGTERM');
  expect(await gone).toEqual({ code: 0, signal: null });
});

test('a page that hangs does not keep the window open', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  void app.page
    .evaluate(() => {
      const end = Date.now() + 60_000;
      while (Date.now() < end);
    })
    .catch(() => undefined);
  await app.page.waitForTimeout(300);
  const child = app.electron.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await app.electron.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
  expect(await gone).toBe(0);
});

test('an engine that is killed comes back with the workbook', async ({ launch }) => {
  const app = await launch();
  const name = await newBlank(app);
  const restarted = await listen(app, 'engine:restarted');
  const killEngine = () =>
    app.electron.evaluate(({ app: running }) => {
      const engine = running.getAppMetrics().find(({ name: service }) => service === 'Rolebook engine');
      if (engine) process.kill(engine.pid, 'SIGKILL');
      return engine !== undefined;
    });
  expect(await killEngine()).toBe(true);
  await expect.poll(restarted).toEqual([{ back: true }]);
  const state = await app.page.evaluate(() => window.bridge.invoke('workbook:state', undefined));
  expect(state).toMatchObject({ ok: true, value: { name } });
});

test('menus follow what is open and what can be undone', async ({ launch }) => {
  const app = await launch();
  const save = async () => (await menuLabels(app, 0))?.find(({ label }) => label === 'Save')?.enabled;
  expect(await save()).toBe(false);
  await newBlank(app);
  expect(await save()).toBe(true);
  await app.page.evaluate(() => {
    const changes = [{ put: ['organisation', 'name'], value: 'Tidewell' }];
    return window.bridge.invoke('edit:apply', { label: 'name the organisation', changes });
  });
  await expect.poll(async () => (await menuLabels(app, 1))?.[0]?.label).toBe('Undo name the organisation');
  const commands = await listen(app, 'menu:command');
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[1]?.submenu?.items[0]?.click());
  await app.press(',', 'control');
  await expect.poll(commands).toEqual([{ command: 'undo' }, { command: 'settings' }]);
});

test('zoom stays between 100 and 200 % and is remembered', async ({ launch }) => {
  const app = await launch();
  const zoom = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    );
  await app.page.getByRole('banner').waitFor();
  await app.press('-', 'control');
  await app.page.waitForTimeout(200);
  expect(await zoom()).toBeCloseTo(1);
  for (const factor of [1.1, 1.2, 1.3]) {
    await app.press('=', 'control');
    await expect.poll(zoom).toBeCloseTo(factor);
  }
  await app.relaunch();
  expect(await zoom()).toBeCloseTo(1.3);
  await expect(async () => {
    await app.press('0', 'control');
    expect(await zoom()).toBeCloseTo(1);
  }).toPass();
});

test('what is no workbook is refused with one sentence and stays as it was', async ({ launch, home }) => {
  const app = await launch();
  const path = join(home, 'letter.rolebook');
  await writeFile(path, 'Dear Nadia');
  await app.chooseToOpen(path);
  const refused = await app.page.evaluate(() => window.bridge.invoke('workbook:pick', undefined));
  expect(refused).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\.$/) } });
  const none = await app.page.evaluate(() => window.bridge.invoke('start:recent', undefined));
  expect(none).toEqual({ ok: true, value: [] });
});
