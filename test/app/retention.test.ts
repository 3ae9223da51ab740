import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { RetentionPage } from '../pages/retentionPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { invoke, newBlank } from '../support/bridge.ts';

const blank = {
  email: '',
  phone: '',
  location: '',
  links: [],
  source: '',
  tags: [],
  notes: [],
  files: [],
  consent: { given: null, until: null, note: '' },
  applications: [],
};

async function add(app: RunningApp, id: string, name: string, retention: object, more: object = {}) {
  const clocks = { keepUntil: null, eraseBy: null, legalHold: false, ...retention };
  const value = { id, name, ...blank, retention: clocks, ...more };
  const answer = await invoke(app, 'edit:apply', {
    label: `add ${name}`,
    changes: [{ put: ['candidates', id], value }],
  });
  expect(answer).toMatchObject({ ok: true });
}

async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path).catch(() => Buffer.of())).includes(text)) found.push(path);
  }
  return found;
}

test('a candidate whose day has come is found, erased after a question, and is nowhere on the disk', async ({
  launch,
  home,
}) => {
  const app = await launch();
  await newBlank(app);
  await add(app, 'a', 'Quintessa Overlook', { eraseBy: '2020-01-01' });
  await add(app, 'b', 'Held Person', { eraseBy: '2020-01-01', legalHold: true });
  await add(app, 'c', 'Late Person', { eraseBy: '2999-01-01' });
  const desk = new DeskPage(app.page);
  await expect(desk.navigation.getByRole('button', { name: 'Retention' })).toContainText('1 due');
  await desk.goTo('Retention');
  const retention = new RetentionPage(app.page);
  await expect(retention.list.getByRole('row')).toHaveCount(1);
  await retention.choose('Quintessa Overlook');
  await expect(retention.panel).toContainText('Copies of the workbook in other places');
  await expectAccessible(app);
  await retention.panel.getByRole('radio', { name: 'Erase' }).check({ force: true });
  await retention.panel.getByRole('button', { name: 'Erase…' }).click();
  const question = app.page.getByRole('dialog', { name: 'Erase Quintessa Overlook?' });
  await question.getByRole('button', { name: 'Keep' }).click();
  await expect(retention.row('Quintessa Overlook')).toBeVisible();
  await retention.panel.getByRole('button', { name: 'Erase…' }).click();
  await question.getByRole('button', { name: 'Erase for good' }).click();
  await expect(app.page.getByText('1 candidate erased, from versions too.')).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Nobody is due' })).toBeVisible();
  await expect(retention.record).toContainText('1 candidate erased, the day had come');
  await expect(desk.undo).toHaveAttribute('aria-disabled', 'true');
  expect(await filesWith(home, 'Quintessa')).toEqual([]);
});

test('somebody on legal hold is named, and cannot be erased', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  await add(app, 'b', 'Held Person', { eraseBy: '2020-01-01', legalHold: true });
  await new DeskPage(app.page).goTo('Retention');
  const retention = new RetentionPage(app.page);
  await retention.show('kept');
  await retention.choose('Held Person');
  await expect(retention.panel).toContainText('A legal hold keeps Held Person.');
  await expect(retention.panel.getByRole('button', { name: 'Anonymise…' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('with the keyboard alone somebody is anonymised', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  await add(app, 'a', 'Ann Archer', { eraseBy: '2020-01-01' }, { email: 'ann@example.org' });
  await new DeskPage(app.page).goTo('Retention');
  const retention = new RetentionPage(app.page);
  await retention.row('Ann Archer').focus();
  await app.page.keyboard.press('Space');
  const button = retention.panel.getByRole('button', { name: 'Anonymise…' });
  for (
    let step = 0;
    step < 12 && !(await button.evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await app.page.keyboard.press('Tab');
  }
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Anonymise for good' }).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('1 candidate anonymised, in versions too.')).toBeVisible();
  await retention.show('All');
  await expect(retention.row('Former candidate 1')).toContainText('Anonymised');
});

test('two who may be one are brought together, and undo brings both back', async ({ launch }) => {
  const app = await launch();
  await newBlank(app);
  await add(app, 'a', 'Ann Archer', {}, { email: 'ann@example.org', tags: ['Python'] });
  await add(
    app,
    'b',
    'Anne Archer',
    { legalHold: true },
    { email: 'ANN@example.org', phone: '07700 900107' },
  );
  const desk = new DeskPage(app.page);
  await desk.goTo('Candidates');
  await app.page.getByRole('button', { name: 'Look at them' }).click();
  const pair = app.page.locator('[data-region="pair"]');
  await expect(pair.getByRole('row', { name: 'Legal hold' })).toContainText('Yes');
  await expectAccessible(app);
  await pair.getByRole('radio', { name: 'Anne Archer' }).check({ force: true });
  await pair.getByRole('button', { name: 'Merge into one' }).click();
  await expect(app.page.getByRole('heading', { name: 'No duplicates' })).toBeVisible();
  const merged = await invoke(app, 'candidate:get', { id: 'a' });
  expect(merged).toMatchObject({
    value: { name: 'Anne Archer', phone: '07700 900107', tags: ['Python'], retention: { legalHold: true } },
  });
  await desk.undo.click();
  await expect(pair).toBeVisible();
  await pair.getByRole('button', { name: 'They are two people' }).click();
  await expect(app.page.getByRole('heading', { name: 'No duplicates' })).toBeVisible();
});
