import { expect, test } from '../support/app.ts';

test('the app starts, can be seen, closes by itself and starts again', async ({ launch }) => {
  const app = await launch();
  await expect(app.page).toHaveTitle(/Rolebook/);
  await expect(app.page.getByRole('button').first()).toBeVisible();
  await app.screenshot('first-start');
  await app.relaunch();
  await expect(app.page.getByRole('button').first()).toBeVisible();
});

test('the app starts again after its process was killed', async ({ launch }) => {
  const app = await launch();
  await expect(app.page.getByRole('button').first()).toBeVisible();
  await app.kill();
  await app.relaunch();
  await expect(app.page.getByRole('button').first()).toBeVisible();
});
