import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BatchPage } from '../pages/batchPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { docxLines } from '../support/docxText.ts';
import { expectSoundDocx } from '../support/docxValid.ts';

async function folderIn(app: RunningApp): Promise<string> {
  const folder = join(app.documents, 'Reports');
  await mkdir(folder);
  return folder;
}

test('a report for everybody goes into a folder; what was there is kept and counted, and tried again on demand', async ({
  launch,
}) => {
  test.slow();
  const app = await launch();
  const folder = await folderIn(app);
  const batch = await BatchPage.ofSample(app);
  await expectAccessible(app);
  await batch.choose('Candidate report');
  await expect(app.page.getByRole('region', { name: 'The first document' })).toContainText(
    'Where Amara Okoye stands',
  );
  await batch.chooseFolder(app, folder);
  await expect(batch.choices.getByText('Reports', { exact: true })).toBeVisible();
  const kept = 'Amara Okoye – Back-end Developer, Ticketing – Candidate report.docx';
  await writeFile(join(folder, kept), 'mine');
  await batch.write.click();
  await expect(batch.outcome.getByRole('heading', { name: '25 files written' })).toBeVisible();
  await expect(batch.count('skipped')).toHaveText('1 skipped');
  await expect(batch.outcome.getByText('skipped: already there')).toHaveCount(1);
  expect(await readFile(join(folder, kept), 'utf8')).toBe('mine');
  expect(await readdir(folder)).toHaveLength(26);
  await expectSoundDocx(await readFile(join(folder, 'Grace Lim – Box Office Lead – Candidate report.docx')));
  await expectAccessible(app);

  const asked = await app.holdSystem();
  await batch.outcome.getByRole('button', { name: 'Open folder' }).click();
  await expect.poll(asked).toEqual([folder]);
});

test('what could not be written says why; the failed are tried again by themselves', async ({ launch }) => {
  const app = await launch();
  const folder = await folderIn(app);
  const batch = await BatchPage.ofSample(app);
  await batch.chooseFolder(app, folder);
  await batch.choose('Matrix as CSV');
  await expect(app.page.getByText('it has no pages')).toBeVisible();
  await mkdir(join(folder, 'Stage Manager – Matrix.csv'));
  await batch.choices.getByRole('button', { name: /When a file is there already/ }).click();
  await app.page.getByRole('option', { name: 'Replace them' }).click();
  await batch.write.click();
  await expect(batch.outcome.getByRole('heading', { name: '1 file was not written' })).toBeVisible();
  await expect(batch.outcome.getByText('not written: it is a folder; choose a file.')).toBeVisible();
  await expectAccessible(app);
  await rm(join(folder, 'Stage Manager – Matrix.csv'), { recursive: true });
  await batch.outcome.getByRole('button', { name: 'Try again' }).click();
  await expect(batch.count('written')).toHaveText('3 written');
  await expect(batch.count('not written')).toHaveText('0 not written');
  expect(
    (await readFile(join(folder, 'Stage Manager – Matrix.csv'), 'utf8')).startsWith('\ufeffCandidate'),
  ).toBe(true);
});

test('one document holds some candidates; while many are written one goes on working, and can cancel', async ({
  launch,
}) => {
  test.slow();
  const app = await launch();
  const folder = await folderIn(app);
  const batch = await BatchPage.ofSample(app);
  await batch.chooseFolder(app, folder);
  await batch.choose('Candidate report');
  await batch.choose('One document');
  await batch.choices.getByRole('button', { name: 'Choose candidates' }).click();
  const picker = app.page.getByRole('dialog', { name: 'Choose candidates' });
  await picker.getByText('All who are considered').click();
  await picker.getByRole('searchbox').fill('ruth');
  await picker.getByText('Ruth Abara').click();
  await picker.getByRole('searchbox').fill('petra');
  await picker.getByText('Petra Novak').click();
  await app.page.keyboard.press('Escape');
  await expect(batch.choices.getByText('2 candidates')).toBeVisible();
  await batch.pattern.fill('Both {date} {nonsense}');
  await expect(batch.choices.getByText('{nonsense} is no piece of a file name.')).toBeVisible();
  await expect(batch.write).toHaveAttribute('aria-disabled', 'true');
  await batch.pattern.fill('Both');
  await batch.write.click();
  await expect(batch.outcome.getByRole('heading', { name: '1 file written' })).toBeVisible();
  const text = docxLines(await readFile(join(folder, 'Both.docx'))).join('\n');
  for (const name of ['Ruth Abara', 'Petra Novak']) expect(text).toContain(`Where ${name} stands`);
  expect(text).not.toContain('Where Amara Okoye stands');

  await batch.choose('One file each');
  await batch.choices.getByRole('button', { name: 'Choose candidates' }).click();
  await picker.getByText('All who are considered').click();
  await app.page.keyboard.press('Escape');
  await batch.pattern.fill('{number}');
  await batch.write.click();
  await new DeskPage(app.page).goTo('People');
  await expect(app.page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await new DeskPage(app.page).goTo('Export');
  const cancel = batch.outcome.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();
  await expect(batch.outcome.getByRole('button', { name: 'Open folder' })).toBeVisible();
  const left = (await readdir(folder)).filter((name) => /^\d\d\.docx$/.test(name));
  await expect(batch.count('written')).toHaveText(`${left.length} written`);
  expect((await readdir(folder)).length).toBe(left.length + 1);
});

test('from the keyboard alone: postings as web pages, from the palette on', async ({ launch }) => {
  const app = await launch();
  const folder = await folderIn(app);
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(app.page.getByRole('heading', { name: 'Jobs' })).toBeVisible();
  await new DeskPage(app.page).find('documents for many');
  const batch = new BatchPage(app.page);
  await batch.write.waitFor();
  const { keyboard } = app.page;
  await app.chooseToOpen(folder);
  await batch.choices.getByRole('radio', { name: 'Posting' }).focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  for (let n = 0; n < 8; n += 1) {
    await keyboard.press('Tab');
    if (
      await batch.choices
        .getByRole('button', { name: 'Choose another folder' })
        .evaluate((one) => one === document.activeElement)
    )
      break;
  }
  await keyboard.press('Enter');
  await expect(batch.choices.getByText('Reports', { exact: true })).toBeVisible();
  await batch.write.focus();
  await keyboard.press('Enter');
  await expect(batch.outcome.getByRole('heading', { name: '3 files written' })).toBeVisible();
  expect((await readdir(folder)).sort()).toEqual([
    'Back-end Developer, Ticketing – Tidewell Theatre.html',
    'Box Office Lead – Tidewell Theatre.html',
    'Stage Manager – Tidewell Theatre.html',
  ]);
});
