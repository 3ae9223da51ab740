import { expect, test } from '@playwright/test';
import { takeChanges } from '#domain/outline/roundTrip/take.ts';
import type { Job } from '#domain/schemas/job.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { compareReturned } from '#engine/word/roundTrip/compareReturned.ts';
import { readParts } from '#engine/word/roundTrip/readReturned.ts';
import { writeForEditing } from '#engine/word/roundTrip/writeForEditing.ts';
import { expectSoundDocx } from '../../../../support/docxValid.ts';
import { ferryJob, newTestId, tidewell } from '../../../../support/postings.ts';
import { another, editBody, paragraphWith, retyped } from '../../../../support/wordEdits.ts';

const workbook = { id: 'tidewell-2026', name: 'Hiring 2026' };
const organisation = tidewell();

const sentOut = (job: Job) => writeForEditing(job, organisation, workbook);

async function readBack(job: Job, bytes: Uint8Array) {
  const document = readParts(bytes);
  const compared = await compareReturned(job, organisation, document);
  const changes = compared.sections.flatMap((one) => one.changes);
  const take = (ids = changes.map(({ id }) => id)) =>
    takeChanges(job, compared.three, new Set(ids), newTestId);
  return { ...compared, document, changes, take };
}

const textOf = (job: Job, heading: string) =>
  job.sections.find((one) => one.heading === heading)?.body.map(({ runs }) => plainText(runs)) ?? [];

test('a document for editing is sound and comes back without a difference', async () => {
  const job = ferryJob();
  const bytes = await sentOut(job);
  await expectSoundDocx(bytes);
  const { document, sections, isBaseLost } = await readBack(job, bytes);
  expect(document.about).toMatchObject({ workbook: workbook.id, workbookName: 'Hiring 2026', job: job.id });
  expect({ sections, isBaseLost }).toEqual({ sections: [], isBaseLost: false });
});

test('texts that were changed, added, removed and moved come back as changes of their own, and are there once taken', async () => {
  const job = ferryJob();
  const bytes = editBody(await sentOut(job), (xml) => {
    let out = paragraphWith(xml, 'Write code and libraries', (one) =>
      retyped(one, 'Write code that others like to read'),
    );
    out = paragraphWith(
      out,
      'Protect passenger data',
      (one) => one + another(one, 'Answer the phone <when it rings> & smile'),
    );
    out = paragraphWith(out, 'Free crossings', () => '');
    out = paragraphWith(out, 'Services that bring', (one) => retyped(one, 'Services that carry'));
    return out;
  });
  const { changes, take } = await readBack(job, bytes);
  expect(changes.map(({ kind, isClash }) => [kind, isClash])).toEqual([
    ['tagline', false],
    ['changed', false],
    ['added', false],
    ['removed', false],
  ]);
  const next = take();
  expect(next.tagline).toBe('Services that carry');
  expect(textOf(next, 'What you will do').slice(0, 5)).toEqual([
    'Connect what passengers see to the logic behind it, together with the front-end developers',
    'Write code that others like to read',
    'Keep searches fast on the busiest Saturday of the summer, when forty sailings leave in six hours and each of them changes with the weather',
    'Protect passenger data, and show in reviews how it is protected',
    'Answer the phone <when it rings> & smile',
  ]);
  expect(textOf(next, 'What you find here')).toHaveLength(2);
  expect((await readBack(next, bytes)).sections).toEqual([]);
  expect(take([])).toEqual(job);
});
