import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';

async function openSample(app: RunningApp): Promise<void> {
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await new DeskPage(app.page).goTo('Back-end Developer, Ticketing');
  await expect(new DescriptionPage(app.page).paper.getByText('Page 1 of').first()).toBeVisible();
}

async function exportAs(app: RunningApp, format: string, name: string): Promise<string> {
  const target = join(app.home, name);
  await app.chooseToSave(target);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: format }).click();
  await expect(app.page.getByText(`Written: ${name}`)).toBeVisible();
  return target;
}

test('a posting goes out as PDF, web page, Markdown, text and job data', async ({ launch }) => {
  const app = await launch();
  await openSample(app);
  const title = 'Back-end Developer, Ticketing';

  const pdf = await readFile(await exportAs(app, 'PDF…', 'posting.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // A4 in points, and tagged for screen readers.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  expect(pdf.toString('latin1')).toContain('/MarkInfo');

  const html = await readFile(await exportAs(app, 'Web page', 'posting.html'), 'utf8');
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain('"@type":"JobPosting"');
  expect(await readFile(await exportAs(app, 'Markdown…', 'posting.md'), 'utf8')).toContain(`# ${title}`);
  expect(await readFile(await exportAs(app, 'Plain text…', 'posting.txt'), 'utf8')).toContain(title);
  const data = JSON.parse(await readFile(await exportAs(app, 'Data for job', 'posting.json'), 'utf8'));
  expect(data).toMatchObject({ '@type': 'JobPosting', title });
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('data for job search engines names what the job still lacks', async ({ launch }) => {
  const app = await launch();
  await openSample(app);
  await new DeskPage(app.page).goTo('Jobs');
  await app.page.getByRole('button', { name: 'New job' }).click();
  await app.page.getByRole('menuitem', { name: 'Blank job' }).click();
  await expect(new DescriptionPage(app.page).paper).toBeVisible();
  const target = join(app.home, 'bare.json');
  await app.chooseToSave(target);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: 'Data for job' }).click();
  await expect(
    app.page.getByText(/will not take it without .*the day it was opened.* a location/),
  ).toBeVisible();
});

test('the posting is copied as rich text and as plain text', async ({ launch }) => {
  const app = await launch();
  await openSample(app);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: 'Copy for pasting' }).click();
  await expect(app.page.getByText('Copied. Paste it into a job board or a mail.')).toBeVisible();
  await app.page.evaluate(() => {
    const note = ({ clipboardData }: ClipboardEvent) => {
      const pasted = ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type) ?? '');
      Object.assign(window, { pasted });
    };
    document.addEventListener('paste', note, { once: true, capture: true });
  });
  await new DescriptionPage(app.page).title.focus();
  await app.page.keyboard.press('Control+v');
  const [html, text] = await app.page.evaluate(() => (window as unknown as { pasted: string[] }).pasted);
  expect(html).toContain('<h1>Back-end Developer, Ticketing</h1>');
  expect(html).toContain('<li');
  expect(text).toContain('Back-end Developer, Ticketing');
  expect(text).toContain('• ');
});
