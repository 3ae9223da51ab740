import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BatchPage } from '../pages/batchPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { FormsPage } from '../pages/formsPage.ts';
import { ScorecardPage } from '../pages/scorecardPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { invoke } from '../support/bridge.ts';
import { dragFiles } from '../support/drop.ts';
import { filledWhole, withParagraph } from '../support/formFilling.ts';

const job = 'Back-end Developer, Ticketing';

/** The sample at the scorecards of its largest job, before Farah, who rates nobody there. */
async function atScorecards(app: RunningApp) {
  const { page } = app;
  const desk = new DeskPage(page);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await desk.goTo(job);
  await desk.goTo('Scorecards');
  await new ScorecardPage(page).sitDown('Farah Siddiqui');
  return { desk, forms: new FormsPage(page), page };
}

/** Hands out the forms of Finding faults into a folder; answers how to find one of them. */
async function handOut(app: RunningApp, forms: FormsPage) {
  const { page } = app;
  const batch = new BatchPage(page);
  await forms.open.click();
  await batch.chooseFrom('Choose stages', 'Finding faults');
  await batch.chooseFrom('Choose interviewers', 'All who are assigned');
  const folder = join(app.home, 'to Owen and Nadia');
  await mkdir(folder, { recursive: true });
  await batch.chooseFolder(app, folder);
  await page.getByRole('button', { name: 'Write 4 files' }).click();
  await expect(batch.outcome.getByRole('heading', { name: '4 files written' })).toBeVisible({
    timeout: 20_000,
  });
  return (candidate: string, interviewer: string) =>
    join(folder, `${candidate} – Finding faults – ${interviewer}.docx`);
}

async function fillIn(path: string, change: (bytes: Uint8Array) => Uint8Array, to = path): Promise<string> {
  await writeFile(to, change(new Uint8Array(await readFile(path))));
  return to;
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const control = page.getByRole('button', { name });
  await control.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

test('forms are handed out, filled in elsewhere, dropped and accepted; the scorecard holds them', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { desk, forms, page } = await atScorecards(app);
  const form = await handOut(app, forms);
  expect(await readdir(join(form('', ''), '..'))).toHaveLength(4);

  const clear = await fillIn(form('Amara Okoye', 'Nadia Brandt'), (bytes) =>
    filledWhole(bytes, { points: [4, 4, 3, 5, 4] }),
  );
  const asks = await fillIn(
    form('Jonas Lindqvist', 'Owen Pryce'),
    (bytes) =>
      withParagraph(filledWhole(bytes, { points: [4, 2, 3, 3, 4] }), 'Asked for the logs. Nobody else did.'),
    join(app.home, 'Scan 0412 (3).docx'),
  );
  await writeFile(join(app.home, 'notes.docx'), 'no form');

  await desk.goTo('Returned forms');
  await expect(page.getByRole('heading', { name: 'No form has come back yet' })).toBeVisible();
  const drag = await dragFiles(page, clear, asks, join(app.home, 'notes.docx'));
  await expect(page.getByText('Drop to read these forms.')).toBeVisible();
  await drag.drop();

  await expect(forms.line('Amara Okoye – Finding faults')).toContainText('6 new');
  await expect(forms.line('Scan 0412 (3).docx')).toContainText('1 to place');
  await expect(forms.line('notes.docx')).toContainText('Refused');
  await expect(forms.row('Reads a running system')).toContainText('What was seen of Reads a running system');
  await forms.acceptClear.click();
  await expect(page.getByText('1 form accepted.')).toBeVisible();
  await expect(forms.line('Amara Okoye – Finding faults')).toContainText('Accepted');
  await expect(desk.undo).toHaveAccessibleName('Undo');

  await forms.line('Scan 0412').click();
  await expect(page.getByText('written outside of the answer fields')).toBeVisible();
  await expectAccessible(app);
  await page.getByRole('button', { name: /Where “Asked for the logs/ }).click();
  await page.getByRole('option', { name: 'Evidence: Narrows down the cause' }).click();
  await forms.accept.click();
  await expect(forms.line('Scan 0412')).toContainText('Accepted');

  await forms.line('notes.docx').click();
  await expect(page.getByText('it is no Word document', { exact: false }).last()).toBeVisible();
  await page.getByRole('button', { name: 'Take off the list' }).click();
  await expect(forms.line('notes.docx')).toHaveCount(0);

  const cards = (await invoke(app, 'assessment:list', {})) as { value: Record<string, string>[] };
  const taken = cards.value.filter(
    ({ stageName, status }) => stageName === 'Finding faults' && status === 'submitted',
  );
  expect(
    taken.map(({ candidateName, interviewerName }) => `${candidateName}, ${interviewerName}`).sort(),
  ).toEqual(['Amara Okoye, Nadia Brandt', 'Jonas Lindqvist, Nadia Brandt', 'Jonas Lindqvist, Owen Pryce']);
  await desk.goTo(job);
  await desk.goTo('Scorecards');
  await page
    .getByRole('region', { name: 'Finding faults', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Jonas Lindqvist' })
    .getByRole('button', { name: /Owen Pryce/ })
    .click();
  await expect(page.getByText('Asked for the logs. Nobody else did.')).toBeVisible();
});

test('whoever rates the same candidate sees how many answers a form holds, and not which', async ({
  launch,
}) => {
  const app = await launch();
  const { desk, forms, page } = await atScorecards(app);
  const form = await handOut(app, forms);
  const path = await fillIn(form('Amara Okoye', 'Nadia Brandt'), (bytes) =>
    filledWhole(bytes, { points: [4, 4, 3, 5, 4], evidence: () => 'zebrafish' }),
  );
  await desk.goTo(job);
  await desk.goTo('Scorecards');
  await new ScorecardPage(page).who.click();
  await page.getByRole('menuitemradio', { name: 'Owen Pryce' }).click();
  await desk.goTo('Returned forms');
  await app.chooseToOpen(path);
  await forms.choose.click();
  await expect(forms.line('Amara Okoye')).toContainText('5 answers');
  await expect(page.getByText('The form holds answers to 5 of 5 criteria.')).toBeVisible();
  await expect(forms.answers).toHaveCount(0);
  await expectAccessible(app);
  expect(await page.content()).not.toContain('zebrafish');
  await forms.accept.click();
  await expect(forms.line('Amara Okoye')).toContainText('Accepted');
  expect(await page.content()).not.toContain('zebrafish');
});

test('a form is read and accepted with the keyboard alone', async ({ launch }) => {
  test.setTimeout(90_000);
  const app = await launch();
  const { desk, forms, page } = await atScorecards(app);
  const form = await handOut(app, forms);
  const path = await fillIn(form('Amara Okoye', 'Nadia Brandt'), (bytes) =>
    filledWhole(bytes, { points: [4, 4, 3, 5, 4] }),
  );
  await desk.find('interview forms that came');
  await app.chooseToOpen(path);
  await tabTo(page, 'Choose files…');
  await page.keyboard.press('Enter');
  await forms.line('Amara Okoye').waitFor();
  const first = page.getByRole('checkbox', { name: 'Take Narrows down the cause' });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await first.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(first).not.toBeChecked();
  await tabTo(page, 'Accept this form');
  await page.keyboard.press('Enter');
  const cards = () => invoke(app, 'assessment:list', {}) as Promise<{ value: Record<string, unknown>[] }>;
  await expect
    .poll(async () =>
      (await cards()).value.find(
        ({ stageName, interviewerName, candidateName }) =>
          stageName === 'Finding faults' &&
          interviewerName === 'Nadia Brandt' &&
          candidateName === 'Amara Okoye',
      ),
    )
    .toMatchObject({ status: 'draft', rated: 4 });
});
