import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { openJob } from '../support/sampleJob.ts';

const password = 'four words are enough';
const another = 'and now some others';

/** Types what a dialog about the password asks for, field by field, and sends it off. */
async function fill(page: Page, ...typed: string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  const fields = dialog.getByRole('textbox');
  for (const [at, text] of typed.entries()) await fields.nth(at).fill(text);
  await page.keyboard.press('Enter');
}

const gone = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 });

test('a password is set with a warning, asked for after locking, and a wrong one is told on the field', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { desk, file } = await openJob(app);
  await desk.goTo('Settings');
  await expect(page.getByText('whoever gets the file can read it')).toBeVisible();
  await page.getByRole('button', { name: 'Set a password…' }).click();
  const dialog = page.getByRole('dialog');

  await test.step('said before: forgotten means lost', async () => {
    await expect(dialog).toContainText('Forgotten means lost: nobody can open the workbook without it.');
    await expectAccessible(app);
  });
  await test.step('too short, and not the same twice', async () => {
    await fill(page, 'short', 'short');
    await expect(dialog).toContainText('Use at least 8 characters.');
    await fill(page, password, `${password}!`);
    await expect(dialog).toContainText('The two are not the same.');
  });
  await test.step('shown and hidden', async () => {
    await dialog.getByRole('button', { name: 'Show the password' }).first().click();
    await expect(dialog.getByLabel('New password', { exact: true })).toHaveAttribute('type', 'text');
  });
  await fill(page, password, password);
  await gone(page);
  expect(await readFile(file, 'utf8')).not.toContain('Lamp Keeper');

  const field = page.getByLabel('Password', { exact: true });
  await test.step('locked: its name and nothing of what is in it', async () => {
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByRole('heading', { name: 'Lamp Keeper' })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('Plymouth')).toHaveCount(0);
  });
  await test.step('the wrong one is one sentence that stays on the field', async () => {
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAccessibleDescription(/password/i, { timeout: 20_000 });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(desk.problem).toBeEmpty();
    await expectAccessible(app);
  });
  await test.step('the right one opens it', async () => {
    await field.fill(password);
    await page.keyboard.press('Enter');
    await expect(desk.bar).toContainText('Lamp Keeper', { timeout: 20_000 });
  });
});

test('changing and removing ask for the password in use, and can be reached from the palette', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { desk, file } = await openJob(app);
  const dialog = page.getByRole('dialog', { name: /password/ });
  await desk.find('set a password');
  await expect(dialog).toBeVisible();
  await fill(page, password, password);
  await gone(page);

  await desk.find('change password');
  await expect(dialog).toBeVisible();
  await fill(page, 'not the one', another, another);
  await expect(dialog).toContainText('This is not the password of this workbook.', { timeout: 20_000 });
  await fill(page, password, another, another);
  await gone(page);

  await desk.find('remove password');
  await expect(dialog).toContainText('whoever gets the file can read it');
  await fill(page, password);
  await expect(dialog).toContainText('This is not the password of this workbook.', { timeout: 20_000 });
  await fill(page, another);
  await gone(page);
  await expect.poll(() => readFile(file, 'utf8')).toContain('Lamp Keeper');
});

test('a locked workbook among the recent ones asks for its password, and one can go back', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { desk } = await openJob(app);
  await desk.find('set a password');
  await expect(page.getByRole('dialog', { name: 'Set a password' })).toBeVisible();
  await fill(page, password, password);
  await gone(page);
  await desk.find('close workbook');

  const recent = page.getByRole('button', { name: /^Lamp Keeper/ });
  await recent.click();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  await recent.click();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type the password.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(new DeskPage(page).bar).toContainText('Lamp Keeper', { timeout: 20_000 });
});

test('the minutes until it locks by itself are kept, and other settings leave them alone', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const { desk } = await openJob(app);
  await desk.goTo('Settings');
  const minutes = page.getByRole('button', { name: /Lock it by itself/ });
  await expect(minutes).toContainText('After 10 minutes');
  await minutes.click();
  await page.getByRole('option', { name: 'After 30 minutes' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.goTo('Jobs');
  await desk.goTo('Settings');
  await expect(minutes).toContainText('After 30 minutes');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});
