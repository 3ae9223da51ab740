import { DeskPage } from '../pages/deskPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';

test('the palette finds candidates by any of their words, and leads to every part of the workbook', async ({
  launch,
}) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(app.page);
  await expect(desk.navigation).toBeVisible();
  await app.page.keyboard.press('Control+k');
  await desk.palette.getByRole('combobox').fill('lindqvist');
  await expect(desk.palette.getByRole('option', { name: 'Jonas Lindqvist' })).toBeVisible();
  await expectAccessible(app);
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('h1 input')).toHaveValue('Jonas Lindqvist');

  // Typed in one go: the name that begins so is opened, not what has those letters somewhere.
  await app.page.keyboard.press('Control+k');
  await desk.palette.getByRole('combobox').fill('ama');
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('h1 input')).toHaveValue('Amara Okoye');

  for (const [typed, title] of [
    ['retention', 'Retention'],
    ['people who', 'People'],
    ['all candidates', 'Candidates'],
  ] as const) {
    await desk.find(typed);
    await expect(app.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await desk.goTo('Stage Manager');
  await expect(app.page.locator('h1 input')).toHaveValue('Stage Manager');
  await desk.find('compare');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
});
