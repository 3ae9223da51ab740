import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '#domain/schemas/job.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { RoundTripPage, sendOut } from '../pages/roundTripPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { invoke } from '../support/bridge.ts';
import { expectSoundDocx } from '../support/docxValid.ts';
import { dragFiles } from '../support/drop.ts';
import { openJob } from '../support/sampleJob.ts';
import { another, editBody, paragraphWith, retyped, tracked, withComment } from '../support/wordEdits.ts';

/** Two items of one section of a job. */
function itemsOf(job: Job) {
  const section = job.sections.find(({ body }) => body.length > 3);
  const [first, second] = section?.body.map(({ runs }) => plainText(runs)) ?? [];
  if (!section || !first || !second) throw new Error('The template has no section with items');
  return { section, first, second };
}

async function jobNow(app: RunningApp, id: string): Promise<Job> {
  return ((await invoke(app, 'job:get', { id })) as { value: Job }).value;
}

test('a description goes out, is edited in Word, dropped onto the window and taken piece by piece', async ({
  launch,
}) => {
  test.slow();
  const app = await launch();
  const { desk, job } = await openJob(app);
  const { section, first, second } = itemsOf(job);
  const path = join(app.home, 'out.docx');
  const bytes = await sendOut(app, path);
  await expectSoundDocx(bytes);

  const edited = editBody(bytes, (xml) => {
    const changed = paragraphWith(xml, first, (one) => tracked(one, 'Trim the wick before dusk'));
    const added = paragraphWith(changed, second, (one) => one + another(one, 'Ring the bell in fog'));
    return paragraphWith(added, 'Lamp Keeper', (one) => retyped(one, 'Lamp Keeper, East Pier'));
  });
  const back = join(app.home, 'back.docx');
  await writeFile(back, withComment(edited, second, 'Owen Pryce', 'Is this still so?'));
  await (await dragFiles(app.page, back)).drop();

  const screen = new RoundTripPage(app.page);
  await expect(screen.title).toBeVisible();
  await expect(app.page.getByText('Changes were recorded in the document')).toBeVisible();
  await expect(screen.section(section.heading)).toContainText('Is this still so?');
  await expect(screen.section(section.heading)).toContainText('Owen Pryce');
  await expectAccessible(app);

  // By keyboard: the new item is left for later.
  await screen.tick(/^Added: Ring the bell/).focus();
  await app.page.keyboard.press('Space');
  await screen.take(2).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('2 changes are in the description.')).toBeVisible();
  await expect(screen.take(1)).toBeVisible();
  await screen.take(1).click();
  await expect(app.page.getByRole('heading', { name: 'Everything is in the description' })).toBeHidden();
  await expect(screen.section(section.heading)).toContainText('Is this still so?');

  await desk.goTo('Description');
  const editor = new DescriptionPage(app.page);
  await expect(editor.title).toHaveValue('Lamp Keeper, East Pier');
  await expect(editor.body(section.heading)).toContainText('Trim the wick before dusk');
  await expect(editor.body(section.heading)).toContainText('Ring the bell in fog');
  const next = await jobNow(app, job.id);
  const texts = next.sections.find(({ id }) => id === section.id)?.body.map(({ runs }) => plainText(runs));
  expect(texts?.slice(0, 3)).toEqual(['Trim the wick before dusk', second, 'Ring the bell in fog']);
  await desk.undo.click();
  await desk.undo.click();
  await expect.poll(() => jobNow(app, job.id)).toEqual(job);
});

test('what was changed here meanwhile is shown beside the document’s words and stays unless it is ticked', async ({
  launch,
}) => {
  const app = await launch();
  const { job, put } = await openJob(app);
  const { section, first } = itemsOf(job);
  const bytes = await sendOut(app, join(app.home, 'out.docx'));
  const back = join(app.home, 'back.docx');
  await writeFile(
    back,
    editBody(bytes, (xml) => paragraphWith(xml, first, (one) => retyped(one, `${first}, says the manager`))),
  );
  const item = section.body[0]?.id ?? '';
  const runs = ['sections', section.id, 'body', item, 'runs'];
  await put(runs, [{ text: `${first}, says the recruiter` }]);

  await app.chooseToOpen(back);
  await new DeskPage(app.page).find('read back');
  const screen = new RoundTripPage(app.page);
  await expect(screen.tick(/^Changed: /)).not.toBeChecked();
  await expect(screen.section(section.heading)).toContainText('As it went out');
  await expect(screen.section(section.heading)).toContainText('the recruiter');
  await expect(app.page.getByRole('button', { name: 'Take 0 changes' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectAccessible(app);
  await screen.tick(/^Changed: /).press('Space');
  await screen.take(1).click();
  await expect(app.page.getByRole('heading', { name: 'Everything is in the description' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Go to the description' }).click();
  await expect(new DescriptionPage(app.page).body(section.heading)).toContainText('says the manager');
});

test('a document that says the same brings nothing new, one of another workbook is refused by name, others lead to the import', async ({
  launch,
}) => {
  const app = await launch();
  const { desk } = await openJob(app);
  const path = join(app.home, 'out.docx');
  await sendOut(app, path);
  await app.chooseToOpen(path);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: 'Read back an edited document…' }).click();
  await expect(app.page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();

  const posting = join(app.home, 'posting.docx');
  await app.page.getByRole('button', { name: 'Go to the description' }).click();
  await app.chooseToSave(posting);
  await app.page.getByRole('button', { name: 'Export…', exact: true }).click();
  await expect(app.page.getByText('Written: posting.docx')).toBeVisible();
  await app.chooseToOpen(posting);
  await desk.find('read back');
  await expect(app.page.getByText('This document was not sent out by Rolebook for editing.')).toBeVisible();

  await invoke(app, 'workbook:new', { start: { from: 'sample' }, choose: false });
  await expect(desk.bar).toContainText('Sample workbook');
  await app.chooseToOpen(path);
  await desk.find('read back');
  await expect(
    app.page.getByText('This document is of the job “Lamp Keeper” in the workbook “Lamp Keeper”.'),
  ).toBeVisible();
});
