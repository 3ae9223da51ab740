import { takeChanges } from '#domain/outline/roundTrip/take.ts';
import type { Job } from '#domain/schemas/job.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { compareReturned } from '#engine/word/roundTrip/compareReturned.ts';
import { readParts } from '#engine/word/roundTrip/readReturned.ts';
import { writeForEditing } from '#engine/word/roundTrip/writeForEditing.ts';
import { newTestId, tidewell } from './postings.ts';

export const organisation = tidewell();

/** The document as it goes out to be edited. */
export const sentOut = (job: Job) =>
  writeForEditing(job, organisation, { id: 'tidewell-2026', name: 'Hiring 2026' });

/** What came back beside the job, and the job with chosen changes, or all of them, taken. */
export async function readBack(job: Job, bytes: Uint8Array) {
  const document = readParts(bytes);
  const compared = await compareReturned(job, organisation, document);
  const changes = compared.sections.flatMap((one) => one.changes);
  const take = (ids = changes.map(({ id }) => id)) =>
    takeChanges(job, compared.three, new Set(ids), newTestId);
  return { ...compared, document, changes, take };
}

/** The lines of a section. */
export function linesOf(job: Job, heading: string): string[] {
  return job.sections.find((one) => one.heading === heading)?.body.map(({ runs }) => plainText(runs)) ?? [];
}
