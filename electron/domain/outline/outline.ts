import type { HouseStyle, Logo } from '../schemas/organisation.ts';
import type { Run } from '../schemas/richText.ts';

/**
 * The neutral document: every export is written from it, the paper on screen shows it, every import is read into it.
 * It knows nothing of Word, of pages or of the screen.
 */
export interface Outline {
  /** Names the document in its properties. */
  readonly title: string;
  readonly subject: string;
  /** BCP 47 */
  readonly language: string;
  readonly frame: Frame;
  readonly parts: readonly Part[];
}

/** What stands around the parts on every page. */
export interface Frame {
  readonly organisation: string;
  readonly logo: Logo | null;
  readonly headerText: string;
  readonly footerText: string;
  readonly style: HouseStyle;
  /** "Page {page} of {pages}" in the document's language. */
  readonly pageOf: string;
  /** Which document each page belongs to and who may read it; a posting needs to say neither. */
  readonly about?: { readonly document: string; readonly mark: string };
}

/** One thing after the other, down the page. `source` is the id of what it was made from, where there is one. */
export type Part =
  | { readonly type: 'title'; readonly text: string; readonly opensPage?: true }
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly source?: string;
      readonly opensPage?: true;
    }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly source?: string }
  /** Small print: how something is to be read. */
  | { readonly type: 'note'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | Table;

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Rows under a head that is repeated on every page they reach. */
export interface Table {
  readonly type: 'table';
  /** What it shows, for those who cannot see it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly label: string;
  /** Its part of the width, beside the others' parts. */
  readonly share: number;
  readonly align?: 'centre' | 'end';
}

export interface Row {
  /** Names the rows below it and stays with them. */
  readonly isGroup?: true;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** A line feed begins a new line. */
  readonly runs: readonly Run[];
  readonly tone?: Tone;
  /** How many columns it takes; one unless said. */
  readonly span?: number;
}

/** What a cell's ground says beside its words: how high a rating is, that it puts somebody out, that it is missing. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 'out' | 'missing';

/** A list item; numbers count anew for each list, and for each deeper level. */
export interface Item {
  readonly ordered: boolean;
  readonly level: number;
  readonly runs: readonly Run[];
  readonly source?: string;
}
