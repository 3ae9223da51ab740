import { CandidatePage } from '../pages/candidatePage.ts';
import { CandidatesPage } from '../pages/candidatesPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { fileInHome, goTo, profileOf } from '../support/profile.ts';

test('everything typed on a profile is kept, and undo takes it back step by step', async ({ launch }) => {
  const app = await launch();
  const { desk, profile } = await profileOf(app, 'Amara Okoye');
  const { page } = app;

  await profile.name.fill('Amara N. Okoye');
  await profile.field('Phone').fill('07700 900999');
  await profile.field('Add a tag').fill('Harbour, python');
  await page.keyboard.press('Enter');
  await expect(profile.side.getByRole('row', { name: 'Harbour' })).toBeVisible();
  await expect(profile.side.getByRole('row', { name: /python/i })).toHaveCount(1);
  await profile.notes.press('Control+End');
  await profile.notes.pressSequentially('\nPrefers mornings.');
  await profile.field('Erase by').fill('2027-01-31');
  await profile.side.getByText('Legal hold').click();
  await expect(profile.side.getByText('Nobody can erase them while this is on')).toBeVisible();
  await expect(desk.undo).toHaveAccessibleName('Undo set a legal hold');

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await goTo(app, 'Amara N. Okoye');
  await expect(profile.field('Phone')).toHaveValue('07700 900999');
  await expect(profile.notes).toHaveValue(/public\.\nFree from 4 January\.\nPrefers mornings\.$/);
  await expect(profile.field('Erase by')).toHaveValue('2027-01-31');

  await desk.undo.click();
  await expect(profile.side.getByRole('checkbox', { name: 'Legal hold' })).not.toBeChecked();
  await desk.undo.click();
  await expect(profile.field('Erase by')).toHaveValue('2027-10-06');
  await desk.undo.click();
  await expect(profile.notes).toHaveValue(/Free from 4 January\.$/);
  await desk.undo.click();
  await expect(profile.side.getByRole('row', { name: 'Harbour' })).toHaveCount(0);
  await desk.undo.click();
  await expect(profile.field('Phone')).toHaveValue('07700 900107');
  await desk.undo.click();
  await expect(profile.name).toHaveValue('Amara Okoye');
});

test('links lead out of the window by https only, and are added, named and removed', async ({ launch }) => {
  const app = await launch();
  const asked = await app.holdSystem();
  const { profile, desk } = await profileOf(app, 'Jonas Lindqvist');
  const links = profile.side.getByRole('list', { name: 'Links' });
  const before = await links.getByRole('listitem').count();

  await profile.side.getByRole('button', { name: 'Add a link' }).click();
  await profile.field('Address').fill('file:///etc/passwd');
  await expect(profile.side.getByText('Only addresses that start with https://')).toBeVisible();
  await profile.field('Name of the link').fill('Talk');
  await profile.side.getByRole('button', { name: 'Done' }).click();
  await expect(profile.side.getByText('not opened: no https address')).toBeVisible();
  await profile.side.getByRole('button', { name: 'Edit the link Talk' }).click();
  await profile.field('Address').fill('https://talk.example/jonas');
  await profile.side.getByRole('button', { name: 'Done' }).click();
  await profile.side.getByRole('button', { name: 'Open Talk in the browser' }).click();
  await profile.side.getByRole('button', { name: 'Write an e-mail' }).click();
  await expect
    .poll(asked)
    .toEqual([
      'https://talk.example/jonas',
      expect.stringMatching(/^mailto:jonas\.lindqvist(@|%40)example\.com$/),
    ]);

  await profile.side.getByRole('button', { name: 'Edit the link Talk' }).click();
  await profile.side.getByRole('button', { name: 'Remove this link' }).click();
  await expect(links.getByRole('listitem')).toHaveCount(before);
  await expect(desk.undo).toHaveAccessibleName('Undo remove the link Talk');
});

test('a candidate is considered for several jobs; one that was assessed or decided about stays', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, profile } = await profileOf(app, 'Ruth Abara');
  const { page } = app;
  const assessed = profile
    .job('Box Office Lead')
    .getByRole('button', { name: 'Take out of Box Office Lead' });
  await expect(assessed).toHaveAccessibleDescription(/there are scorecards or decisions/);
  await assessed.click({ force: true });
  await expect(profile.job('Box Office Lead')).toBeVisible();

  await profile.jobs.getByRole('button', { name: 'Add to a job' }).click();
  await page.getByRole('menuitem', { name: /^Back-end Developer/ }).click();
  const added = page.getByRole('region', { name: /^Back-end Developer/ });
  await expect(added.getByText('Nobody has assessed them')).toBeVisible();
  await expect(profile.jobs.getByRole('button', { name: 'Add to a job' })).toHaveAccessibleDescription(
    'They are considered for every job there is.',
  );
  await added.getByRole('button', { name: /Stage/ }).click();
  await page.getByRole('option', { name: 'Technical interview' }).click();
  await expect(added.getByRole('button', { name: /Stage/ })).toContainText('Technical interview');
  await expect(desk.undo).toHaveAccessibleName('Undo move Ruth Abara to Technical interview');
  await added.getByRole('button', { name: /^Take out of Back-end/ }).click();
  await expect(added).toHaveCount(0);
});

test('a decision made on the profile stands in its log, and one’s own scorecard opens from it', async ({
  launch,
}) => {
  const app = await launch();
  const { profile } = await profileOf(app, 'Jonas Lindqvist');
  const { page } = app;
  await profile.jobs.getByRole('button', { name: 'Who are you?' }).click();
  await page.getByRole('menuitemradio', { name: 'Lena Hart' }).click();
  await expect(profile.jobs.getByRole('button', { name: 'You: Lena Hart' })).toBeVisible();

  const job = page.getByRole('region', { name: /^Back-end Developer/ });
  const log = job.getByRole('list', { name: 'Decisions' });
  const before = await log.getByRole('listitem').count();
  await job.getByRole('button', { name: 'Decide…' }).click();
  const panel = page.getByRole('dialog', { name: /Jonas Lindqvist/ });
  await panel.getByText('Hold', { exact: true }).click();
  await panel.getByRole('combobox').first().fill('Waits for the board');
  await panel.getByRole('button', { name: 'Record decision' }).click();
  await expect(log.getByRole('listitem')).toHaveCount(before + 1);
  await expect(log.getByRole('listitem').first()).toContainText('Hold');
  await page.keyboard.press('Escape');

  await job.getByRole('button', { name: 'Assess' }).click();
  await page.getByRole('menuitem').first().click();
  await expect(page.getByRole('navigation', { name: 'Workbook' })).toHaveCount(0);
});

test('a candidate who is gone says so, and is back when undo brings them back', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(page);
  const profile = new CandidatePage(page);
  await desk.goTo('Candidates');
  await new CandidatesPage(page).add('Nova Bare');
  await expect(profile.name).toHaveValue('Nova Bare');
  await desk.undo.click();
  await expect(page.getByRole('heading', { name: /no longer in the workbook/ })).toBeVisible();
  await desk.redo.click();
  await expect(profile.name).toHaveValue('Nova Bare');
  await desk.undo.click();
  await page.getByRole('main').getByRole('button', { name: 'Back' }).last().click();
  await expect(new CandidatesPage(page).heading).toBeVisible();
});

test('the profile is accessible, with files and problems and without', async ({ launch }) => {
  const app = await launch();
  const { profile } = await profileOf(app, 'Amara Okoye');
  await app.chooseToOpen(await fileInHome(app, 'cv.exe', 'lamps'));
  await profile.files.getByRole('button', { name: 'Attach…' }).click();
  await profile.files.getByRole('button', { name: 'Open cv.exe' }).click();
  await expect(profile.files.getByText('may be a program')).toBeVisible();
  await expectAccessible(app);
  await goTo(app, 'Samuel Boateng');
  await expectAccessible(app);
  await new DeskPage(app.page).goTo('Candidates');
  await new CandidatesPage(app.page).add('Nova Bare');
  await expect(profile.name).toHaveValue('Nova Bare');
  await profile.side.getByRole('button', { name: 'Add a link' }).click();
  await expectAccessible(app);
});

test('a profile is filled in with the keyboard alone', async ({ launch }) => {
  const app = await launch();
  const { profile } = await profileOf(app, 'Ruth Abara');
  const { page } = app;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: one } = document;
      const labelled = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;
      const label = labelled ? one.labels?.[0]?.textContent : null;
      return label ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    });
  const tabTo = async (name: string | RegExp) => {
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (typeof name === 'string' ? at === name : name.test(at)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };

  await profile.name.focus();
  await tabTo('Add to a job');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Back-end Developer/ })).toBeVisible();
  await tabTo('Notes');
  await page.keyboard.type('Spoke on the phone. ');
  await app.chooseToOpen(await fileInHome(app, 'cv.pdf', 'lamps'));
  await tabTo('Attach…');
  await page.keyboard.press('Enter');
  await expect(profile.file('cv.pdf')).toBeVisible();
  await tabTo('Actions for cv.pdf');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(profile.file('cv.pdf')).toHaveCount(0);
  await tabTo('E-mail');
  await page.keyboard.type('ruth@example.org');
  await expect(profile.field('E-mail')).toHaveValue('ruth@example.org');
  await tabTo('Add a tag');
  await page.keyboard.type('night shifts');
  await page.keyboard.press('Enter');
  await expect(profile.side.getByRole('row', { name: 'night shifts' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Delete');
  await tabTo('Legal hold');
  await page.keyboard.press('Space');
  await expect(profile.side.getByRole('checkbox', { name: 'Legal hold' })).toBeChecked();
});
