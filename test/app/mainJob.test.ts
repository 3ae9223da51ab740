import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { docxLines } from '../support/docxText.ts';
import { expectSoundDocx } from '../support/docxValid.ts';

/** Starts with the back-end developer template and waits for its editor. */
async function opened(app: RunningApp): Promise<DescriptionPage> {
  await new StartPage(app.page).startWith('Back-end Developer', 'Back-end Developer', 'Plymouth');
  const editor = new DescriptionPage(app.page);
  await expect(editor.paper.getByText('Page 1 of').first()).toBeVisible();
  return editor;
}

const workbookIn = (app: RunningApp) => join(app.documents, 'Rolebook', 'Back-end Developer.rolebook');

async function exportTo(app: RunningApp, path: string): Promise<void> {
  await app.chooseToSave(path);
  await app.page.getByRole('button', { name: 'Export…' }).click();
}

test('from the first start to a finished posting: what was edited is in the Word file, word for word', async ({
  launch,
}) => {
  const app = await launch();
  const editor = await opened(app);
  await editor.title.fill('Timetable Engineer');
  await editor.caretAfter('What you will do', 'Write code and libraries');
  await app.page.keyboard.type(', with tests beside them');
  await editor.caretAfter('What you bring', 'LESS and SASS');
  await app.page.keyboard.type(' or plain modern CSS');
  await app.page.getByRole('button', { name: 'Add a skill' }).click();
  await app.page.keyboard.type('Queues and events');
  await app.page.keyboard.press('Tab');

  await app.relaunch();
  await new StartPage(app.page).recents.getByText('Back-end Developer').first().click();
  const again = new DescriptionPage(app.page);
  await expect(again.title).toHaveValue('Timetable Engineer');

  const target = join(app.home, 'Timetable Engineer.docx');
  const asked = await app.holdSystem();
  await exportTo(app, target);
  await expect(app.page.getByText('Written: Timetable Engineer.docx')).toBeVisible();
  await app.page.getByRole('button', { name: 'Open', exact: true }).click();
  await app.page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(asked).toEqual([target, target]);

  const bytes = await readFile(target);
  await expectSoundDocx(bytes);
  const lines = docxLines(bytes);
  expect(lines[0]).toBe('Timetable Engineer');
  const [job] = JSON.parse(await readFile(workbookIn(app), 'utf8')).jobs;
  const bodies = job.sections.flatMap(({ body }: { body: { runs: { text: string }[] }[] }) =>
    body.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
  expect(bodies).toEqual(
    expect.arrayContaining([
      'Write code and libraries that others can use again, with tests beside them',
      'Server-side CSS preprocessors such as LESS and SASS or plain modern CSS',
    ]),
  );
  for (const text of bodies) expect(lines).toContain(text);
  expect(lines.some((line) => line.startsWith('Queues and events'))).toBe(true);
});

/** Presses a button of the title bar until there is nothing left for it to do; returns how often. */
async function pressUntilDisabled(button: Locator): Promise<number> {
  for (let times = 0; ; times += 1) {
    // What was pressed before may not be answered yet.
    const goesOn = await expect(button)
      .toBeEnabled({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    if (!goesOn) return times;
    await button.click();
    await button.page().waitForTimeout(60);
  }
}

test('thirty mixed edits are undone to the very same bytes and done again', async ({ launch }) => {
  test.slow();
  const app = await launch();
  const editor = await opened(app);
  const desk = new DeskPage(app.page);
  const file = () => readFile(workbookIn(app), 'utf8');
  const before = await file();
  for (let round = 0; round < 6; round += 1) {
    await editor.title.fill(`Title ${round}`);
    await editor.title.press('Enter');
    await editor.addSection('Blank');
    await editor.headings.last().fill(`Section ${round}`);
    await editor.headings.last().press('Tab');
    await editor.headings.first().focus();
    await app.page.keyboard.press('Alt+ArrowDown');
    await app.page.getByRole('button', { name: 'Add a skill' }).click();
    await app.page.keyboard.type(`Skill ${round}`);
    await app.page.keyboard.press('Tab');
  }
  await app.press('S', 'control');
  await expect.poll(file).toContain('"name": "Skill 5"');
  const after = await file();
  const undone = await pressUntilDisabled(desk.undo);
  expect(undone).toBeGreaterThanOrEqual(30);
  await app.press('S', 'control');
  await expect.poll(async () => (await file()) === before).toBe(true);
  expect(await pressUntilDisabled(desk.redo)).toBe(undone);
  await app.press('S', 'control');
  await expect.poll(async () => (await file()) === after).toBe(true);
});

test('a posting that cannot be written says why, leaves nothing behind, and can be tried again', async ({
  launch,
}) => {
  const app = await launch();
  await opened(app);
  const target = join(app.home, 'posting.docx');
  await mkdir(target);
  await exportTo(app, target);
  const problem = app.page.getByText('“posting.docx” could not be saved: it is a folder.');
  await expect(problem).toBeVisible();
  expect((await readdir(app.home)).filter((name) => name.includes('.tmp'))).toEqual([]);
  await app.chooseToSave(join(app.home, 'other.docx'));
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expect(app.page.getByText('Written: other.docx')).toBeVisible();
  await exportTo(app, '');
  await expect(app.page.getByText('Writing …')).toBeHidden();
});
