import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visibleTo } from '#domain/assessment/independence.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { ComparisonPage } from '../pages/comparisonPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { exportDocument } from '../pages/exportMenu.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { docxLines } from '../support/docxText.ts';
import { expectSoundDocx } from '../support/docxValid.ts';

const job = 'Back-end Developer, Ticketing';

async function workbookOf(app: RunningApp): Promise<Workbook> {
  return JSON.parse(
    await readFile(join(app.documents, 'Rolebook', 'Sample workbook.rolebook'), 'utf8'),
  ) as Workbook;
}

const evidenceOf = (assessments: readonly Assessment[]) =>
  assessments.flatMap(({ ratings }) => ratings.map(({ evidence }) => evidence)).filter(Boolean);

test('shortlist, reports and matrix are written from the comparison and hold nothing that is hidden from who sits here', async ({
  launch,
}) => {
  test.slow();
  const app = await launch();
  const compare = await ComparisonPage.ofSample(app.page);
  await compare.sitDown('Owen Pryce');
  const workbook = await workbookOf(app);
  const me = workbook.people.find(({ name }) => name === 'Owen Pryce')?.id ?? '';
  const { id } = workbook.jobs.find(({ title }) => title === job) ?? { id: '' };
  const seen = visibleTo(workbook, { me, known: [me] });
  const shown = seen.assessments.filter((one) => one.job === id && one.status === 'submitted');
  const shownIds = new Set(shown.map((one) => one.id));
  const hidden = workbook.assessments.filter((one) => one.job === id && !shownIds.has(one.id));
  expect(evidenceOf(hidden).length).toBeGreaterThan(0);

  const reports = await exportDocument(app, /^Reports on all candidates/, 'Reports.docx');
  await expectSoundDocx(reports);
  const text = docxLines(reports).join('\n');
  for (const evidence of evidenceOf(shown)) expect(text).toContain(evidence);
  const alsoShown = new Set(evidenceOf(shown));
  for (const evidence of evidenceOf(hidden)) {
    if (!alsoShown.has(evidence)) expect(text).not.toContain(evidence);
  }

  const shortlist = await exportDocument(app, /^Shortlist/, 'Shortlist.docx');
  await expectSoundDocx(shortlist);
  expect(docxLines(shortlist)).toContain('What the ratings say');
  const matrix = await exportDocument(app, /^Matrix as CSV/, 'Matrix.csv');
  expect(matrix.toString('utf8')).toMatch(/^\ufeffCandidate,Standing,Rank,Total,/);
  await expectAccessible(app);
});

test('the hiring file is written from the decisions, opened and shown from the line below the head', async ({
  launch,
}) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(app.page);
  await desk.goTo(job);
  await desk.goTo('Decisions');
  const asked = await app.holdSystem();
  const file = await exportDocument(app, /^Hiring file/, 'File.docx');
  await expectSoundDocx(file);
  await app.page.getByRole('button', { name: 'Open', exact: true }).click();
  await app.page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(asked).toEqual([join(app.home, 'File.docx'), join(app.home, 'File.docx')]);
  const lines = docxLines(file);
  const workbook = await workbookOf(app);
  const { id } = workbook.jobs.find(({ title }) => title === job) ?? { id: '' };
  for (const { reason, note } of workbook.decisions.filter((one) => one.job === id)) {
    expect(lines.join('\n')).toContain(note === '' ? reason : `${reason}\n${note}`);
  }
  await app.page.getByRole('button', { name: 'Close this line' }).click();
  await expect(app.page.getByText('Written: File.docx')).toBeHidden();
});

test('a document that cannot be written says why and can be tried again; cancelling says nothing', async ({
  launch,
}) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(app.page);
  await desk.goTo(job);
  await desk.goTo('Decisions');
  const target = join(app.home, 'taken.docx');
  await mkdir(target);
  await app.chooseToSave(target);
  const open = async () => {
    await app.page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
    await app.page.getByRole('menuitem', { name: /^Hiring file/ }).click();
  };
  await open();
  await expect(app.page.getByText('“taken.docx” could not be saved: it is a folder.')).toBeVisible();
  await app.chooseToSave(join(app.home, 'free.docx'));
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expect(app.page.getByText('Written: free.docx')).toBeVisible();
  await app.chooseToSave();
  await open();
  await expect(app.page.getByText('Written: free.docx')).toBeHidden();
  await expect(app.page.getByRole('main').getByRole('button', { name: 'Export', exact: true })).toBeVisible();
});

test('the job description with its plan is written from the editor of the job', async ({ launch }) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await new DeskPage(app.page).goTo(job);
  const path = join(app.home, 'Description.docx');
  await app.chooseToSave(path);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: 'Job description with plan…' }).click();
  await expect(app.page.getByText('Written: Description.docx')).toBeVisible();
  const bytes = await readFile(path);
  await expectSoundDocx(bytes);
  const lines = docxLines(bytes);
  const { plan } = (await workbookOf(app)).jobs.find(({ title }) => title === job) ?? {
    plan: { stages: [] },
  };
  for (const { scale } of plan.stages.flatMap(({ criteria }) => criteria)) {
    for (const { anchor } of scale) expect(lines).toContain(anchor);
  }
});

test('from the keyboard alone: the copy for a candidate, from their profile', async ({ launch }) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(app.page);
  await desk.goTo('Candidates');
  await app.page.getByRole('main').getByText('Ruth Abara').first().dblclick();
  const button = app.page.getByRole('main').getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  const path = join(app.home, 'Copy.docx');
  await app.chooseToSave(path);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('menu')).toBeVisible();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('Written: Copy.docx')).toBeVisible();
  const text = docxLines(await readFile(path)).join('\n');
  expect(text).toContain('Ruth Abara');
  for (const { name } of (await workbookOf(app)).people) expect(text).not.toContain(name);
});
