import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { plainText } from '#domain/schemas/richText.ts';
import { freshFolder, titleEdit, withTemplateJob } from '../../support/engine.ts';
import { editBody, paragraphWith, retyped } from '../../support/wordEdits.ts';

const label = 'take 1 change from a document';

/** A job that went out, and came back with an item changed and a title that is another one. */
async function returned() {
  const some = await withTemplateJob();
  const { engine, job: id } = some;
  const job = await engine['job:get']({ id });
  const section = job.sections.find(({ body }) => body.length > 3);
  const text = plainText(section?.body[0]?.runs ?? []);
  const path = join(await freshFolder(), 'Developer.docx');
  await engine['roundTrip:write']({ job: id, path });
  const edited = editBody(await readFile(path), (xml) =>
    paragraphWith(
      paragraphWith(xml, text, (one) => retyped(one, `${text}, and more`)),
      'Developer',
      (one) => retyped(one, 'Lead Developer'),
    ),
  );
  await writeFile(path, edited);
  const read = await engine['roundTrip:read']({ path });
  const document = read?.id ?? '';
  return { ...some, path, document, before: job, shown: () => engine['roundTrip:get']({ id: document }) };
}

test('chosen changes are one edit that undo takes back, and the rest is still offered', async () => {
  const { engine, job, document, before, shown } = await returned();
  const first = await shown();
  expect(first).toMatchObject({ file: 'Developer.docx', job, isTracked: false, isBaseLost: false });
  const changes = first.sections.flatMap((section) => section.changes);
  expect(changes.map(({ kind }) => kind)).toEqual(['title', 'changed']);
  const { print } = first;
  await engine['roundTrip:take']({ id: document, print, chosen: ['title'], label });
  expect((await engine['job:get']({ id: job })).title).toBe('Lead Developer');
  expect((await engine['workbook:state']()).undo).toBe(label);
  const rest = (await shown()).sections.flatMap((section) => section.changes.map(({ kind }) => kind));
  expect(rest).toEqual(['changed']);
  await engine['edit:undo']();
  expect(await engine['job:get']({ id: job })).toEqual(before);
});

test('nothing is taken when the job is no longer what was shown', async () => {
  const { engine, job, document, shown } = await returned();
  const { print } = await shown();
  await engine['edit:apply'](titleEdit(job, 'Principal Developer'));
  await expect(engine['roundTrip:take']({ id: document, print, chosen: ['title'], label })).rejects.toThrow(
    'The job was changed meanwhile, and nothing was taken.',
  );
  const clash = (await shown()).sections[0]?.changes[0];
  expect(clash).toMatchObject({ kind: 'title', isClash: true });
});

test('a document of another workbook or of a job that is gone is refused by name, a posting is none of ours, a wreck says so', async () => {
  const { engine, job, path } = await returned();
  const other = await withTemplateJob();
  await expect(other.engine['roundTrip:read']({ path })).rejects.toThrow(
    'This document is of the job “Developer” in the workbook “hiring”. Open that workbook and read it there.',
  );
  const posting = join(await freshFolder(), 'posting.docx');
  await engine['posting:write']({ job, path: posting });
  expect(await engine['roundTrip:read']({ path: posting })).toBeNull();
  await engine['job:remove']({ id: job, label: 'remove the job' });
  await expect(engine['roundTrip:read']({ path })).rejects.toThrow('is no longer in the workbook');
  await writeFile(posting, 'no document at all');
  await expect(engine['roundTrip:read']({ path: posting })).rejects.toThrow('it is no Word document');
  await expect(engine['roundTrip:read']({ path: `${posting}.gone` })).rejects.toThrow('still where it was');
});
