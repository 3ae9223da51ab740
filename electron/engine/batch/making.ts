import { setImmediate as breath } from 'node:timers/promises';
import type { BatchChoice } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import { combined } from '#domain/batch/combine.ts';
import type { FormDocument } from '#domain/forms/formDocument.ts';
import { formOnPaper } from '#domain/forms/paper.ts';
import type { Outline } from '#domain/outline/outline.ts';
import type { LetterheadKind } from '#domain/schemas/organisation.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { writeCsv } from '../formats/csv.ts';
import { makeForm } from '../forms/makeForm.ts';
import type { Occasion } from '../occasion.ts';
import { jsonBytes, makePosting, outlineBytes, type Posting, postingBytes } from '../postings.ts';
import { makeReport } from '../reports.ts';
import type { WordFile } from '../stationery.ts';
import type { BatchItem } from './items.ts';

/** Writes a Word document in the house's own way. */
export type WriteWord = (kind: LetterheadKind, outline: Outline) => Promise<WordFile>;

/** What a form says of the workbook it was made from. */
export interface Source {
  readonly visible: Workbook;
  /** The workbook's name, for people. */
  readonly name: string;
}

/** The content of the file for one document. */
export async function bytesOf(
  source: Source,
  choice: BatchChoice,
  item: BatchItem,
  occasion: Occasion,
  writeWord: WriteWord,
): Promise<WordFile> {
  const { document, format = 'docx' } = choice;
  const { visible } = source;
  if (document === 'interview-form') {
    // Loaded when first needed: a start without forms need not pay for it.
    const { writeForm } = await import('../word/forms/writeForm.ts');
    return { bytes: await writeForm(formFor(source, item, occasion.today)), note: null };
  }
  if (document === 'posting') {
    const posting = postingFor(visible, item);
    if (format === 'docx') return writeWord(document, posting.outline);
    return { bytes: await postingBytes(posting, format), note: format === 'json' ? lackOf(posting) : null };
  }
  const report = makeReport(visible, { document, job: item.job, candidates: [...item.candidates] }, occasion);
  if ('rows' in report) {
    return { bytes: writeCsv(report.rows), note: null };
  }
  return document === 'matrix' ? cannotJoin() : writeWord(document, report.outline);
}

/** One document as pages; null for a table. */
export function outlineOf(
  source: Source,
  { document }: BatchChoice,
  item: BatchItem,
  occasion: Occasion,
): Outline | null {
  const { visible } = source;
  if (document === 'interview-form') return formOnPaper(formFor(source, item, occasion.today));
  if (document === 'posting') return postingFor(visible, item).outline;
  const report = makeReport(visible, { document, job: item.job, candidates: [...item.candidates] }, occasion);
  return 'outline' in report ? report.outline : null;
}

/**
 * The content of one file for all. `source` is asked for each document, for edits go on meanwhile; `made` is told of
 * each, and stops the work when it throws.
 */
export async function bytesOfAll(
  source: () => Source,
  choice: BatchChoice,
  items: readonly BatchItem[],
  title: string,
  occasion: () => Occasion,
  made: () => void,
  writeWord: WriteWord,
): Promise<WordFile> {
  const { document, format = 'docx' } = choice;
  const outlines: Outline[] = [];
  const data: object[] = [];
  for (const item of items) {
    if (document === 'posting' && format === 'json')
      data.push(postingFor(source().visible, item).search.data);
    else outlines.push(outlineOf(source(), choice, item, occasion()) ?? cannotJoin());
    made();
    await breath();
  }
  if (document === 'posting' && format === 'json') {
    return { bytes: jsonBytes(data), note: null };
  }
  const outline = combined(title, outlines) ?? cannotJoin();
  if (document === 'posting' && format !== 'json' && format !== 'docx') {
    return { bytes: await outlineBytes(outline, format), note: null };
  }
  if (document === 'matrix' || document === 'interview-form') cannotJoin();
  return writeWord(document, outline);
}

function formFor({ visible, name }: Source, item: BatchItem, today: string): FormDocument {
  if (!item.form || item.job === null) throw new Refusal('no-form', 'It is not known which form this is.');
  return makeForm(visible, { job: item.job, ...item.form }, name, today);
}

function postingFor({ jobs, organisation }: Workbook, item: BatchItem): Posting {
  const job = jobs.find(({ id }) => id === item.job);
  if (!job) throw new Refusal('no-job', 'This job is no longer in the workbook.');
  return makePosting(job, organisation);
}

/** What job search engines require and the job does not have, by their own names for it. */
function lackOf({ search: { missing } }: Posting): string | null {
  return missing.length === 0 ? null : `Job search engines require more: ${missing.join(', ')}.`;
}

function cannotJoin(): never {
  throw new Refusal('one-each', 'These documents cannot be one: write one file each.');
}
