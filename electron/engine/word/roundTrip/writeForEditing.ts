import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Outline } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Description } from '#domain/outline/roundTrip/description.ts';
import { readerFor } from '#domain/outline/roundTrip/known.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import { oneLine } from '../text.ts';
import { writeDocx } from '../writeDocx.ts';
import { escaped } from '../xml.ts';
import { documentVersion, toProperties } from './about.ts';
import { withMarks } from './marks.ts';
import { readParts } from './readReturned.ts';

type Files = Record<string, Uint8Array>;

/** Writes the posting of a job so that it can be edited in Word and read back. */
export async function writeForEditing(
  job: Job,
  organisation: Organisation,
  workbook: { readonly id: string; readonly name: string },
  written: Date = new Date(),
): Promise<Uint8Array> {
  const outline = postingOutline(job, organisation);
  const files = await marked(outline, written);
  files['docProps/custom.xml'] = customXml(
    toProperties({
      version: documentVersion,
      workbook: workbook.id,
      workbookName: workbook.name,
      job: job.id,
      jobTitle: job.title,
      base: descriptionIn(zipSync(files, { level: 0 }), job),
    }),
  );
  return zipSync(files, { mtime: written });
}

/** The text of a job as a document has it now. What is compared is read the same way, so that it differs in nothing. */
export async function describeJob(job: Job, organisation: Organisation): Promise<Description> {
  const files = await marked(postingOutline(job, organisation), new Date());
  return descriptionIn(zipSync(files, { level: 0 }), job);
}

async function marked(outline: Outline, written: Date): Promise<Files> {
  const files = unzipSync(await writeDocx(outline, written));
  const body = 'word/document.xml';
  files[body] = strToU8(withMarks(strFromU8(files[body] ?? new Uint8Array()), outline));
  return files;
}

function descriptionIn(bytes: Uint8Array, job: Job): Description {
  const { title, tagline, facts, sections } = readerFor(job, null).read(readParts(bytes).parts);
  return { title, tagline, facts: [...facts], sections: [...sections] };
}

/** ECMA-376 part 1, 22.3: the properties a user may add count from 2. */
function customXml(properties: readonly { readonly name: string; readonly value: string }[]): Uint8Array {
  const kind = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
  const elements = properties.map(
    ({ name, value }, at) =>
      `<property fmtid="${kind}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escaped(oneLine(value))}</vt:lpwstr></property>`,
  );
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${elements.join('')}</Properties>`,
  );
}
