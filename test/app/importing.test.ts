import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../../electron/tooling/paths.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { ImportingPage } from '../pages/importingPage.ts';
import { JobsPage } from '../pages/jobsPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { dragFiles } from '../support/drop.ts';

const fixture = (name: string) => inRoot('test', 'fixtures', 'postings', name);

async function started(app: RunningApp) {
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(app.page.getByRole('heading', { name: 'Jobs' })).toBeVisible();
  return {
    desk: new DeskPage(app.page),
    jobs: new JobsPage(app.page),
    importing: new ImportingPage(app.page),
  };
}

test('a posting is chosen, looked at beside its text, mended, added as a job and undone', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, jobs, importing } = await started(app);
  await jobs.newJob('From a document…');
  await expect(importing.heading).toBeVisible();
  await expectAccessible(app);

  await app.chooseToOpen(fixture('reference.txt'));
  await importing.choose.click();
  await expect(importing.title).toHaveValue('Back-end Developer');
  await expect(importing.line('Setting up and running backups')).toContainText('Requirements and skills');
  await expectAccessible(app);
  await app.screenshot('importing-reference');

  await importing.line('Design and build data storage').click();
  await expect(importing.result.locator('[data-lit]')).toHaveText('Design and build data storage');
  await importing.moveTo('Job brief');
  await expect(importing.line('Design and build data storage')).toContainText('Job brief');
  await importing.setPurpose('Job brief', 'Overview');
  await importing.title.fill('Server-side Developer');
  await importing.take.click();

  await expect(app.page.locator('h1 input, h1 textarea')).toHaveValue('Server-side Developer');
  await expect(desk.undo).toHaveAccessibleName('Undo import Server-side Developer');
  await desk.undo.click();
  await desk.goTo('Jobs');
  await expect(jobs.row('Server-side Developer')).toHaveCount(0);
});

test('several files are dropped on the window; what cannot be read says why, the others are added', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, jobs, importing } = await started(app);
  const old = join(app.home, 'Old posting.doc');
  await writeFile(old, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]));
  const page = join(app.home, 'Night Porter.html');
  await writeFile(
    page,
    '<h1>Night Porter</h1><p>Location: York</p><h2>What you will do</h2><ul><li>Mind the door</ul>',
  );
  const text = join(app.home, 'back-end.txt');
  await copyFile(fixture('reference.txt'), text);

  const drag = await dragFiles(app.page, old, page, text);
  await expect(app.page.getByText(/^Drop postings/)).toBeVisible();
  await drag.drop();
  await importing.entry('Old posting.doc').click();
  await expect(app.page.getByText('is an old .doc file. Open it in Word')).toBeVisible();
  await app.screenshot('importing-refused');
  await importing.entry('Night Porter').click();
  await expect(importing.result.getByText('York', { exact: true })).toBeVisible();
  await importing.result.getByRole('button', { name: 'Leave out Location' }).click();
  await expect(importing.line('Location: York')).toContainText('Other');
  await importing.line('Location: York').click();
  await importing.moveTo('Nowhere: leave it out');
  await expect(importing.line('Location: York')).toContainText('left out');
  await expectAccessible(app);
  await app.screenshot('importing-several');
  await app.page.setViewportSize({ width: 1100, height: 800 });
  await app.screenshot('importing-narrow');

  await app.page.getByRole('button', { name: 'Add all 2' }).click();
  await expect(jobs.row('Night Porter')).toBeVisible();
  await expect(jobs.row('Back-end Developer')).toBeVisible();
  await expect(desk.undo).toHaveAccessibleName('Undo import Back-end Developer');
});

test('what is on the clipboard is brought in, by keys alone', async ({ launch }) => {
  const app = await launch();
  const { desk, importing } = await started(app);
  await app.electron.evaluate(({ clipboard }) => {
    clipboard.writeText(
      'Lamp Maker\n\nAbout the role\n\nYou make lamps all day.\n\nWhat you bring\n\n- Patience\n- Strong soldering skills\n',
    );
  });
  await desk.find('bring in postings');
  await expect(importing.heading).toBeVisible();
  await app.page.keyboard.press('Control+v');
  await expect(importing.title).toHaveValue('Lamp Maker');
  await importing.lines.focus();
  await app.page.keyboard.press('End');
  await expect(importing.result.locator('[data-lit]').first()).toContainText('Strong soldering skills');
  await importing.take.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('h1 input, h1 textarea')).toHaveValue('Lamp Maker');

  await desk.find('bring in postings');
  await app.page.getByRole('button', { name: 'Paste' }).click();
  await expect(importing.entry('Lamp Maker').first()).toBeVisible();
});
