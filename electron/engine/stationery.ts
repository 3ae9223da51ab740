import { Refusal } from '#contract/result.ts';
import type { Outline } from '#domain/outline/outline.ts';
import type { Letterhead, LetterheadKind } from '#domain/schemas/organisation.ts';
import type { Desk } from './desk.ts';
import { today } from './today.ts';
import type { Filling } from './word/letterhead/fill.ts';

/** A Word document; `note` says why it does not have the letterhead it should have. */
export interface WordFile {
  readonly bytes: Uint8Array;
  readonly note: string | null;
}

/** Writes a document in the letterhead of the open workbook where that is wanted, else in the built-in design. */
export async function writeWord(desk: Desk, kind: LetterheadKind, outline: Outline): Promise<WordFile> {
  const { letterhead } = desk.workbook.organisation;
  if (!letterhead?.documents.includes(kind)) return { bytes: await plain(outline), note: null };
  try {
    const { fillLetterhead } = await import('./word/letterhead/fill.ts');
    const own = await letterheadBytes(desk, letterhead);
    return { bytes: await fillLetterhead(own, fillingOf(desk, outline)), note: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const note = `Written in the built-in design: the letterhead “${letterhead.name}” cannot be used. Choose it again in Settings.`;
    return { bytes: await plain(outline), note };
  }
}

export function letterheadBytes(desk: Desk, letterhead: Letterhead): Promise<Uint8Array> {
  return desk.file.attachments.read(letterhead);
}

/** What a letterhead gets besides the outline. */
export function fillingOf({ workbook: { jobs, organisation } }: Desk, outline: Outline): Filling {
  const purposes = new Map(jobs.flatMap(({ sections }) => sections.map(({ id, purpose }) => [id, purpose])));
  return { outline, organisation, purposes, today: today() };
}

// Loaded when first needed: a start without an export need not pay for it.
const plain = async (outline: Outline) => (await import('./word/writeDocx.ts')).writeDocx(outline);
