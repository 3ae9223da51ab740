import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CandidatesPage } from '../pages/candidatesPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { ImportPeoplePage } from '../pages/importPeoplePage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import { applicantRows } from '../support/applicants.ts';
import { expectAccessible } from '../support/axe.ts';
import { bytesIn, csvText } from '../support/tables.ts';
import { xlsxFile } from '../support/xlsx.ts';

async function withSample(page: Page) {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(page);
  await desk.goTo('Candidates');
  return { desk, candidates: new CandidatesPage(page), people: new ImportPeoplePage(page) };
}

/** Files as other systems write them, in the test's home folder. */
async function someFiles(home: string) {
  const paths = {
    csv: join(home, 'people.csv'),
    xlsx: join(home, 'spring.xlsx'),
    xls: join(home, 'old.xls'),
    days: join(home, 'days.csv'),
    resume: join(home, 'dee.json'),
  };
  const rows = [
    ['Nachname', 'Vorname', 'E-Mail', 'Bewerbungsdatum', 'Stelle', 'Kündigungsfrist'],
    ['Müller', 'Jörg', 'joerg@example.org', '25.03.2026', 'Stage Manager', '3 Monate'],
    ['', '', '', '26.03.2026', 'Stage Manager', ''],
    ['Lim', 'Grace', 'grace.lim@example.com', '', '', ''],
    ['Groß', 'Zoë', 'zoe at example', '27.03.2026', 'Cook', ''],
  ];
  await writeFile(paths.csv, bytesIn(csvText(rows, { separator: ';' }), 'windows-1252'));
  const sheet = [['Spring'], ['Name', 'Email'], ['Ada Wo', 'ada@example.org']];
  await writeFile(paths.xlsx, xlsxFile({ About: [['Printed']], People: sheet }));
  await writeFile(paths.xls, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  await writeFile(paths.days, 'Name,Email,Applied\nBo Li,bo@example.org,03/04/2026\n');
  await writeFile(paths.resume, JSON.stringify({ basics: { name: 'Dee Bo', email: 'dee@example.org' } }));
  return paths;
}

test('a table dropped anywhere is read, shown and settled, comes in as one step, and is undone', async ({
  launch,
  home,
}) => {
  const app = await launch();
  const { desk, candidates, people } = await withSample(app.page);
  const files = await someFiles(home);
  await people.drop(files.csv, files.xls);
  await expect(people.heading).toBeVisible();
  await expect(app.page.getByText('“old.xls” was not read: it is an old Excel file (.xls).')).toBeVisible();
  await expect(app.page.getByRole('button', { name: /Semicolon/ })).toBeVisible();
  await expect(app.page.getByRole('button', { name: /Western European \(Windows\)/ })).toBeVisible();
  await expect(people.columns.getByRole('row', { name: /Kündigungsfrist 3 Monate/ })).toContainText(
    'Notes, with the title',
  );
  await expect(people.person('Jörg Müller')).toContainText('New');
  await expect(people.person('Jörg Müller')).toContainText('Stage Manager');
  await expect(people.person('Grace Lim')).toContainText('Skipped');
  await expectAccessible(app);

  await people.view(/Problems 3/).click();
  await expect(people.problems).toContainText('line 3');
  await expect(people.problems).toContainText('Neither a name nor an e-mail address stands there.');
  await expect(people.problems).toContainText(
    '“zoe at example” is no e-mail address. It is kept as it stands.',
  );
  await expectAccessible(app);
  await people.view(/There already 1/).click();
  await expect(people.duplicates).toContainText('same e-mail');
  await people.choose('What becomes of Grace Lim', 'Add to the existing');
  await expectAccessible(app);
  await people.choose('Job for all', 'Stage Manager');
  await people.take('Import 3 candidates').click();

  await expect(candidates.count).toHaveText('27 candidates');
  await expect(candidates.line('Grace Lim')).toContainText('+1 job');
  await expect(candidates.line('Zoë Groß')).toContainText('Stage Manager');
  await expect(desk.undo).toHaveAccessibleName('Undo import people.csv');
  await desk.undo.click();
  await expect(candidates.count).toHaveText('25 candidates');
  await expect(candidates.line('Grace Lim')).not.toContainText('+1 job');
});

test('sheets, heads, columns and days can be said otherwise; files are left out and added', async ({
  launch,
  home,
}) => {
  const { page } = await launch();
  const { people } = await withSample(page);
  const files = await someFiles(home);
  await people.drop(files.xlsx);
  await expect(people.person('Ada Wo')).toBeVisible();
  await people.choose('Titles of the columns', 'No titles');
  await expect(page.getByText(/^Nobody comes of these files/)).toBeVisible();
  await people.choose('Titles of the columns', /Line 2/);
  await people.choose('Email goes to', 'Nowhere, leave out');
  await expect(people.person('Ada Wo')).not.toContainText('ada@example.org');
  await people.choose('Sheet', 'About');
  await expect(people.person('Ada Wo')).toHaveCount(0);
  await people.choose('Sheet', 'People');

  await people.drop(files.days, files.resume);
  await expect(people.files.getByRole('option')).toHaveCount(3);
  await people.files.getByRole('option', { name: /days\.csv/ }).click();
  const take = people.take('Import 3 candidates');
  await expect(take).toHaveAccessibleDescription('Say first which figure of the days is the month');
  await page.getByText(/^(March 4|4 March)$/).click();
  await expect(take).toHaveAccessibleDescription('');
  await expect(people.person('Bo Li')).toContainText('Mar');
  await page.getByRole('button', { name: 'Leave out days.csv' }).click();
  await expect(people.take('Import 2 candidates')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByRole('heading', { name: 'Candidates from a spreadsheet' })).toBeVisible();
});

test('the keyboard alone imports: from the palette through files, columns and duplicates', async ({
  launch,
  home,
}) => {
  const app = await launch();
  const { page } = app;
  await new StartPage(page).startBlank();
  const desk = new DeskPage(page);
  const people = new ImportPeoplePage(page);
  const files = await someFiles(home);
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, files.csv);
  await desk.goTo('Candidates');
  await desk.find('Import candidates');
  await expect(people.heading).toBeVisible();
  await expectAccessible(app);
  await page.getByRole('button', { name: 'Choose files…' }).focus();
  await page.keyboard.press('Enter');
  await expect(people.person('Jörg Müller')).toBeVisible();

  await page.getByRole('button', { name: /Stelle goes to/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Tags' }).waitFor();
  await page.keyboard.type('Tag');
  await page.keyboard.press('Enter');
  await expect(people.person('Jörg Müller')).toContainText('Stage Manager');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(people.view(/Candidates 3/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(people.problems).toContainText('line 3');
  await people.take('Import 3 candidates').focus();
  await page.keyboard.press('Enter');
  await expect(new CandidatesPage(page).count).toHaveText('3 candidates');
});

test('8,000 rows are scrolled through and come in at one press', async ({ launch, home }) => {
  const { page } = await launch();
  const { candidates, people } = await withSample(page);
  const path = join(home, 'all.csv');
  await writeFile(path, csvText(applicantRows(8_000)));
  await people.drop(path);
  await expect(people.view(/Candidates 8,000/)).toBeVisible();
  await expect(people.people).toHaveAttribute('aria-rowcount', '8001');
  // Only those around what is in view are there.
  expect(await people.people.getByRole('row').count()).toBeLessThan(250);
  await people.people.evaluate((table) => table.parentElement?.scrollTo({ top: 1e6 }));
  await expect(people.person('person.7999@example.org')).toBeVisible();
  await people.take('Import 8,000 candidates').click();
  await expect(candidates.count).toHaveText('8,025 candidates');
});
