import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskPage } from '../pages/deskPage.ts';
import { SettingsPage } from '../pages/settingsPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { docxLines } from '../support/docxText.ts';
import { expectSoundDocx } from '../support/docxValid.ts';
import { rawLetterhead, tableLetterhead } from '../support/letterheads.ts';

const job = 'Back-end Developer, Ticketing';

test('the pages beside the settings change with design, colour, paper and text, and show any document', async ({
  launch,
}) => {
  const app = await launch();
  const settings = await SettingsPage.ofSample(app);
  const { pages, style } = settings;
  const heading = pages.getByText('What you will do').last();
  await expect(heading).toBeVisible();
  const look = () =>
    heading.evaluate((element) => {
      const { color, fontSize } = getComputedStyle(element);
      return { color, fontSize };
    });
  const before = await look();
  // Each design shows itself as a small page.
  await expect(style.locator('[data-page="1"]')).toHaveCount(3);
  await style.getByText('Compact', { exact: true }).click();
  await expect.poll(async () => (await look()).fontSize).not.toBe(before.fontSize);
  await style.getByRole('radio', { name: 'Burgundy' }).click({ force: true });
  await expect.poll(async () => (await look()).color).toBe('rgb(127, 36, 54)');
  await style.getByRole('textbox', { name: 'Footer text' }).fill('In confidence');
  await expect(pages.getByText(/In confidence/).first()).toBeVisible();
  const width = () =>
    pages.locator('[data-page="1"]').evaluate((page) => page.clientWidth / page.clientHeight);
  const a4 = await width();
  await style.getByText('Letter', { exact: true }).click();
  await expect.poll(width).toBeGreaterThan(a4 + 0.03);
  await settings.show('Shortlist');
  await expect(pages.getByText('What the ratings say').last()).toBeVisible();
  await settings.show('Candidate report');
  await expect(pages.getByText('Page 1 of').first()).toBeVisible();
});

test('a colour that cannot be read on white is said to be so, and a darker one is offered', async ({
  launch,
}) => {
  const app = await launch();
  const { style } = await SettingsPage.ofSample(app);
  const own = style.getByRole('textbox', { name: 'Any other colour' });
  await own.fill('#ffb000');
  await expect(
    style.getByText(/^Contrast 1\.8 : 1 on white\. Headings in it are hard to read/),
  ).toBeVisible();
  await style.getByRole('button', { name: /^Use #/ }).click();
  await expect(style.getByText(/easy to read\.$/)).toBeVisible();
  await expect(own).not.toHaveValue('#ffb000');
  await expectAccessible(app);
});

test('a font that this computer does not have is named', async ({ launch }) => {
  const app = await launch();
  const { style } = await SettingsPage.ofSample(app);
  await style.getByRole('combobox', { name: 'Font of text' }).fill('Nowhere Sans');
  await expect(style.getByText(/“Nowhere Sans”.* not on this computer/)).toBeVisible();
});

test('a letterhead is chosen and looked over, a posting is written in it, and it is taken away again', async ({
  launch,
}) => {
  test.slow();
  const app = await launch();
  const settings = await SettingsPage.ofSample(app);
  const { letterhead, pages } = settings;
  const path = join(app.home, 'Our paper.docx');
  await writeFile(path, await tableLetterhead());
  await settings.chooseLetterhead(app, path);
  await expect(letterhead.getByText('Our paper.docx')).toBeVisible();
  await expect(letterhead.getByText('{section:responsibilities}')).toBeVisible();
  await expect(letterhead.getByText(/^\{colour\}\./)).toBeVisible();
  await expect(pages.getByText('Our rules', { exact: true })).toBeVisible();
  await expect(pages.getByText(`Vacancy: ${job}`)).toBeVisible();
  await expectAccessible(app);

  const desk = new DeskPage(app.page);
  await desk.goTo(job);
  const target = join(app.home, 'Posting.docx');
  await app.chooseToSave(target);
  await app.page.getByRole('button', { name: 'Export…', exact: true }).click();
  await expect(app.page.getByText(/Posting\.docx/).first()).toBeVisible();
  const bytes = await readFile(target);
  await expectSoundDocx(bytes);
  expect(docxLines(bytes)[0]).toBe(`Vacancy: ${job}`);

  await desk.goTo('Settings');
  await letterhead.getByRole('checkbox', { name: 'Posting' }).click({ force: true });
  await expect(pages.getByText('Our rules', { exact: true })).toBeHidden();
  await letterhead.getByRole('button', { name: 'Remove' }).click();
  await expect(letterhead.getByText('Our paper.docx')).toBeHidden();
  await desk.undo.click();
  await expect(letterhead.getByText('Our paper.docx')).toBeVisible();
});

test('a file with macros is refused in one sentence, and nothing is changed', async ({ launch }) => {
  const app = await launch();
  const settings = await SettingsPage.ofSample(app);
  const path = join(app.home, 'Trap.docx');
  await writeFile(path, rawLetterhead({ body: '', parts: { 'word/vbaProject.bin': 'x' } }));
  await settings.chooseLetterhead(app, path);
  await expect(settings.letterhead.getByRole('alert')).toHaveText(
    'This file cannot be the letterhead: it holds macros. In Word, save it as “Word Document (.docx)” and choose that.',
  );
  await expect(settings.letterhead.getByRole('button', { name: 'Remove' })).toBeHidden();
});

test('from the keyboard alone: another colour, the list of placeholders, the pages', async ({ launch }) => {
  const app = await launch();
  const { style, letterhead, pages } = await SettingsPage.ofSample(app);
  const { keyboard } = app.page;
  await style.getByRole('radio', { name: 'Navy' }).focus();
  await keyboard.press('ArrowRight');
  await expect(style.getByRole('radio', { name: 'Petrol' })).toBeChecked();
  await letterhead.getByText('Placeholders that can be written into it').focus();
  await keyboard.press('Enter');
  await expect(letterhead.getByText('The day it is written')).toBeVisible();
  // Nothing but the fields has scrolled.
  await expect(app.page.getByRole('heading', { level: 1 })).toBeInViewport();
  await app.page.getByRole('radio', { name: 'As the system' }).focus();
  await expect(app.page.getByRole('banner')).toBeInViewport();
  await pages.focus();
  await keyboard.press('PageDown');
  await expect.poll(() => pages.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});
