import type { Run } from '#domain/schemas/richText.ts';

/** A Word document as it was read: what it says, and what of its looks has a meaning. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Custom properties by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** What stands in each bookmark, by its name. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly controls: readonly Control[];
  /** The text again, piece by piece, with where each stands. */
  readonly pieces: readonly Piece[];
  /** What readers noted beside the text. */
  readonly comments: readonly WordComment[];
  /** What stands in footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Changes were recorded in it; it is read as if they had been accepted. */
  readonly isTracked: boolean;
}

export interface WordComment {
  readonly author: string;
  readonly text: string;
  /** Where it begins, counting the paragraphs of the body; null where the file does not tell. */
  readonly paragraph: number | null;
}

/** Text that stands in one place. */
export interface Piece {
  /** Counts the paragraphs of the body. */
  readonly paragraph: number;
  readonly text: string;
  readonly inControl: boolean;
  /** The bookmarks it stands in, the innermost last. */
  readonly bookmarks: readonly string[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly type: 'paragraph';
  /** The style's name as Word shows it, "Normal" where there is none. */
  readonly style: string;
  /** 1 to 9 by outline level or heading style, null for text. */
  readonly heading: number | null;
  readonly list: { readonly ordered: boolean; readonly level: number; readonly id: string } | null;
  /** Without hidden and deleted text. A line feed is a line break, a tab a tab. */
  readonly runs: readonly Run[];
  /** Set all in capitals by its looks. */
  readonly capitals: boolean;
}

export interface WordTable {
  readonly type: 'table';
  readonly rows: readonly { readonly cells: readonly (readonly WordBlock[])[] }[];
}

/** A field that is filled in: a content control. */
export interface Control {
  readonly tag: string;
  readonly alias: string;
  readonly kind: 'choice' | 'date' | 'check' | 'text';
  /** What is shown; for a check box "yes" or "no". */
  readonly text: string;
  /** The value behind the label that was chosen, or the day behind a date, where the file tells. */
  readonly value: string | null;
  /** It shows what asks to be filled in. */
  readonly placeholder: boolean;
  /** The innermost bookmark it stands in. */
  readonly bookmark: string | null;
}
