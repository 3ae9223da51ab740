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
}

/** One thing after the other, down the page. `source` is the id of what it was made from, where there is one. */
export type Part =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly source?: string;
    }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly source?: string }
  | { readonly type: 'list'; readonly items: readonly Item[] };

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A list item; numbers count anew for each list, and for each deeper level. */
export interface Item {
  readonly ordered: boolean;
  readonly level: number;
  readonly runs: readonly Run[];
  readonly source?: string;
}
