import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { RoundTripSection, roundTripCalls, roundTripEngineCalls } from '#contract/roundTrip.ts';
import { fingerprint } from '#domain/forms/fingerprint.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import { takeChanges } from '#domain/outline/roundTrip/take.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import { nameOf } from '../place.ts';
import { writeDurably } from '../storage/durable.ts';
import { type About, documentVersion } from '../word/roundTrip/about.ts';
import type { ReturnedDocument } from '../word/roundTrip/readReturned.ts';
import { jobWithId } from './jobs.ts';

/** Nothing larger is read at all. */
const largest = 50 << 20;
/** What differs in more places than this is no edited description. */
const mostChanges = 2_000;
/** As many documents are kept for looking at; more are forgotten, the oldest first. */
const mostKept = 20;

interface Kept {
  readonly file: string;
  readonly document: ReturnedDocument & { readonly about: About };
}

/** Descriptions that go out to be edited in Word, and what of them is taken when they come back. */
export function roundTripHandlers(
  desk: Desk,
  newId: NewId,
): Handlers<typeof roundTripCalls & typeof roundTripEngineCalls> {
  const kept = new Map<string, Kept>();

  async function compared(id: string) {
    const entry = kept.get(id);
    if (!entry) {
      throw new Refusal('gone', 'This document is no longer at hand. Read it once more.');
    }
    const { about } = entry.document;
    refuseOthers(about, desk);
    const { organisation } = desk.workbook;
    const job = jobWithId(desk.workbook, about.job);
    const { compareReturned } = await import('../word/roundTrip/compareReturned.ts');
    const comparison = await compareReturned(job, organisation, entry.document);
    if (comparison.sections.flatMap(({ changes }) => changes).length > mostChanges) {
      throw new Refusal(
        'too-different',
        'This document is another text altogether. Bring it in as a posting to make a job of it.',
      );
    }
    return { entry, job, ...comparison, print: fingerprint(JSON.stringify(comparison.sections)) };
  }

  return {
    'roundTrip:write': async ({ job, path }) => {
      const { workbook, file } = desk;
      // Loaded when first needed: a start without an export need not pay for it.
      const { writeForEditing } = await import('../word/roundTrip/writeForEditing.ts');
      const bytes = await writeForEditing(jobWithId(workbook, job), workbook.organisation, {
        id: workbook.id,
        name: nameOf(file.session.path),
      });
      await writeDurably(path, bytes, { shared: true });
      return { path, bytes: bytes.byteLength };
    },
    'roundTrip:read': async ({ path }) => {
      const document = await documentAt(path);
      const { about } = document;
      if (about === null) return null;
      refuseOthers(about, desk);
      const id = newId();
      kept.set(id, { file: basename(path), document: { ...document, about } });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return { id, job: about.job };
    },
    'roundTrip:get': async ({ id }) => {
      const { entry, job, sections, isBaseLost, print } = await compared(id);
      const { isTracked } = entry.document;
      return {
        id,
        file: entry.file,
        job: job.id,
        jobTitle: job.title,
        isTracked,
        isBaseLost,
        print,
        sections: structuredClone(sections) as RoundTripSection[],
      };
    },
    'roundTrip:take': async ({ id, print, chosen, label }) => {
      const { job, three, print: now } = await compared(id);
      if (now !== print) {
        throw new Refusal(
          'changed',
          'The job was changed meanwhile, and nothing was taken. Look once more at what is different.',
        );
      }
      const before = desk.workbook;
      const next = takeChanges(job, three, new Set(chosen), newId);
      const jobs = before.jobs.map((one) => (one === job ? next : one));
      const changes = diffWorkbooks(before, { ...before, jobs });
      if (changes.length > 0) await desk.applyUnasked({ label, changes });
      return {};
    },
  };
}

async function documentAt(path: string): Promise<ReturnedDocument> {
  const { readParts } = await import('../word/roundTrip/readReturned.ts');
  try {
    const { size } = await stat(path);
    if (size > largest)
      throw new Refusal('word-too-large', 'This file is larger than 50 MB, and so none of ours.');
    return readParts(await readFile(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('word-unreadable', 'This file cannot be read. See whether it is still where it was.', {
      cause: error,
    });
  }
}

/** Throws a Refusal for what another workbook, a job that is gone, or a newer program sent out. */
function refuseOthers({ version, workbook, workbookName, job, jobTitle }: About, desk: Desk): void {
  if (version > documentVersion) {
    throw new Refusal('newer', 'This document was sent out by a newer Rolebook. Update Rolebook to read it.');
  }
  if (workbook !== desk.workbook.id) {
    throw new Refusal(
      'other-workbook',
      `This document is of the job “${jobTitle}” in the workbook “${workbookName}”. Open that workbook and read it there.`,
    );
  }
  if (!desk.workbook.jobs.some(({ id }) => id === job)) {
    throw new Refusal(
      'job-gone',
      `The job “${jobTitle}”, which this document is of, is no longer in the workbook. Undo brings it back if it was removed.`,
    );
  }
}
