import type { Comment } from '#domain/outline/roundTrip/description.ts';
import type { ReturnedPart } from '#domain/outline/roundTrip/returned.ts';
import { plainText } from '#domain/schemas/richText.ts';
import type { WordBlock, WordDocument, WordParagraph } from '../read/document.ts';
import { readDocx } from '../read/readDocx.ts';
import { type About, fromProperties } from './about.ts';

/** A Word document for comparing: its parts in order, and what it says about itself. */
export interface ReturnedDocument {
  /** Null when it was not sent out for editing. */
  readonly about: About | null;
  readonly parts: readonly ReturnedPart[];
  /** Changes were recorded in it; they are read as if they had been accepted. */
  readonly isTracked: boolean;
}

/** Reads a document that may have been sent out for editing. Throws a Refusal for what cannot be read. */
export function readParts(bytes: Uint8Array): ReturnedDocument {
  const document = readDocx(bytes);
  return {
    about: fromProperties(document.properties),
    parts: partsOf(document),
    isTracked: document.isTracked,
  };
}

function partsOf({ blocks, pieces, comments }: WordDocument): ReturnedPart[] {
  const first = new Map<string, number>();
  for (const { bookmarks, paragraph } of pieces) {
    for (const name of bookmarks) if (!first.has(name)) first.set(name, paragraph);
  }
  const marks = new Map<number, string[]>();
  for (const [name, paragraph] of first) marks.set(paragraph, [...(marks.get(paragraph) ?? []), name]);
  // Paragraphs are counted as the reader counts them, those in tables too.
  let count = 0;
  const notes = notesByParagraph(comments);
  const commentsAt = (from: number) => {
    const found: Comment[] = [];
    for (let at = from; at <= count; at += 1) {
      found.push(...(notes.get(at) ?? []));
      notes.delete(at);
    }
    return found;
  };
  const textOf = (block: WordBlock): string => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flat().map(textOf)).join(' ');
    count += 1;
    return plainText(block.runs).trim();
  };
  const paragraph = ({ style, heading, list, runs }: WordParagraph): ReturnedPart => {
    count += 1;
    const about = { marks: marks.get(count) ?? [], comments: commentsAt(count) };
    return { type: 'paragraph', style, heading, list, runs, ...about };
  };
  const parts = blocks.map((block): ReturnedPart => {
    if (block.type === 'paragraph') return paragraph(block);
    const from = count + 1;
    const rows = block.rows.map(({ cells }) =>
      cells.map((cell) => cell.map(textOf).filter(Boolean).join(' ')),
    );
    return { type: 'table', rows, comments: commentsAt(from) };
  });
  const rest = [...notes.values()].flat();
  if (rest.length === 0) return parts;
  const nowhere = { type: 'paragraph' as const, style: '', heading: null, list: null, runs: [], marks: [] };
  return [...parts, { ...nowhere, comments: rest }];
}

/** Comments by where they begin; those of which the file does not tell stand at 0. */
function notesByParagraph(comments: WordDocument['comments']): Map<number, Comment[]> {
  const notes = new Map<number, Comment[]>();
  for (const { author, text, paragraph } of comments) {
    notes.set(paragraph ?? 0, [...(notes.get(paragraph ?? 0) ?? []), { author, text }]);
  }
  return notes;
}
