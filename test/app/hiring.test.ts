import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { BoardPage } from '../pages/boardPage.ts';
import { ComparisonPage } from '../pages/comparisonPage.ts';
import { DecidePage } from '../pages/decidePage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { exportDocument } from '../pages/exportMenu.ts';
import { PlanPage } from '../pages/planPage.ts';
import { ScorecardPage } from '../pages/scorecardPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { addPerson, invoke } from '../support/bridge.ts';
import { docxLines } from '../support/docxText.ts';
import { expectSoundDocx } from '../support/docxValid.ts';

const title = 'Timetable Engineer';
const stage = 'Application review';
const interviewers = ['Nadia Brandt', 'Owen Pryce'] as const;
/** What each interviewer gives each candidate on the five criteria of the stage. */
const ratings: Record<string, readonly [string, string]> = {
  'Ada Moreau': ['45444', '54454'],
  'Bo Lindgren': ['34333', '33434'],
  'Cyd Farrell': ['22213', '23122'],
};

function evidence(candidate: string, interviewer: string, index: number): string {
  return `${interviewer.split(' ')[0]} on ${candidate.split(' ')[0]}: observation ${index + 1}.`;
}

/** One interview, by the keyboard alone. */
async function rate(page: Page, candidate: string, interviewer: string, values: string): Promise<void> {
  const cards = new ScorecardPage(page);
  await cards.open(stage, candidate);
  for (const [index, value] of [...values].entries()) {
    await page.keyboard.press(value);
    await page.keyboard.press('e');
    await expect(cards.evidence).toBeFocused();
    await page.keyboard.type(evidence(candidate, interviewer, index));
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
  }
  await expect(cards.question).toHaveText('All in all, what do you recommend?');
  await page.keyboard.press('4');
  await page.keyboard.press('Control+Enter');
  await cards.submitDialog.waitFor();
  await page.keyboard.press('Enter');
  await expect(cards.read).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
}

/** The file, once it holds what was rated. */
async function saved(app: RunningApp): Promise<Workbook> {
  const path = join(app.documents, 'Rolebook', `${title}.rolebook`);
  await app.press('S', 'control');
  await expect.poll(() => readFile(path, 'utf8')).toContain('"recommendation": "yes"');
  return JSON.parse(await readFile(path, 'utf8'));
}

test('from a plan of the template over six interviews to decisions and documents that hold every rating and reason', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const app = await launch();
  const { page } = app;
  const desk = new DeskPage(page);
  await new StartPage(page).startWith('Back-end Developer', title, 'York');
  await expect(desk.navigation).toBeVisible();
  for (const name of interviewers) await addPerson(app, name);
  const [job] = ((await invoke(app, 'job:list')) as { value: { id: string }[] }).value;
  for (const name of Object.keys(ratings)) {
    await invoke(app, 'candidate:add', { name, job: job?.id, label: `add ${name}` });
  }

  await test.step('the plan names who assesses', async () => {
    await desk.goToPart('Plan');
    await new PlanPage(page).stage(stage).click();
    await page.locator('[data-assessors] button').click();
    for (const name of interviewers) await page.getByRole('checkbox', { name }).check({ force: true });
    await page.keyboard.press('Escape');
  });

  await test.step('two interviewers rate three candidates', async () => {
    await desk.goToPart('Scorecards');
    const cards = new ScorecardPage(page);
    for (const [who, interviewer] of interviewers.entries()) {
      await cards.sitDown(interviewer);
      for (const [candidate, values] of Object.entries(ratings)) {
        await rate(page, candidate, interviewer, values[who] ?? '');
      }
    }
  });

  await test.step('the comparison places them', async () => {
    const compare = await ComparisonPage.of(page, title);
    await expect.poll(() => compare.names()).toEqual(['Ada Moreau', 'Bo Lindgren', 'Cyd Farrell']);
    await expect(compare.finding).toContainText('Ada Moreau');
  });

  await test.step('it is decided about each', async () => {
    await desk.goToPart('Candidates');
    const board = new BoardPage(page);
    const decide = new DecidePage(page);
    for (const [candidate, kind, reason] of [
      ['Ada Moreau', 'Offer', 'Strongest on data and interfaces'],
      ['Cyd Farrell', 'Reject', 'Too little server-side work so far'],
    ] as const) {
      await board.act(candidate, 'Decide…');
      await decide.decide(kind, reason, 'Nadia Brandt');
      await expect(decide.panel).toContainText(candidate);
      await page.keyboard.press('Enter');
    }
  });

  await test.step('every document holds what was rated and why', async () => {
    const workbook = await saved(app);
    const given = workbook.assessments.flatMap((one) => one.ratings.map(({ evidence: text }) => text));
    expect(given).toHaveLength(30);
    await desk.goToPart('Decisions');
    const file = await exportDocument(app, /^Hiring file/, 'Hiring file.docx');
    await desk.goToPart('Compare');
    const reports = await exportDocument(app, /^Reports on all candidates/, 'Reports.docx');
    const shortlist = await exportDocument(app, /^Shortlist/, 'Shortlist.docx');
    const matrix = await exportDocument(app, /^Matrix as CSV/, 'Matrix.csv');
    for (const bytes of [file, reports, shortlist]) await expectSoundDocx(bytes);
    for (const bytes of [file, reports]) {
      const text = docxLines(bytes).join('\n');
      for (const one of given) expect(text).toContain(one);
      for (const { reason } of workbook.decisions) expect(text).toContain(reason);
    }
    for (const name of Object.keys(ratings)) {
      expect(docxLines(shortlist).join('\n')).toContain(name);
      expect(matrix.toString('utf8')).toContain(name);
    }
  });
});
