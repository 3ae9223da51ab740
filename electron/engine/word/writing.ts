import { type IParagraphOptions, Paragraph } from 'docx';
import type { Design } from '#domain/outline/designs.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import type { Links } from './links.ts';
import { textRuns } from './runs.ts';
import type { TablePlaces } from './tablePlaces.ts';
import { isRightToLeft, oneLine } from './text.ts';

/** What the parts of one document share while it is written. */
export interface Writing {
  readonly style: HouseStyle;
  readonly design: Design;
  /** Whether its language is written from right to left. */
  readonly mirrored: boolean;
  /** The width of the text in points. */
  readonly width: number;
  readonly links: Links;
  readonly tables: TablePlaces;
  /** Counts the lists, so that numbers begin anew in each. */
  nextList(): number;
}

/** A paragraph of one line of plain text; `mirrored` makes it run from the right whatever it says. */
export function line(style: string, text: string, mirrored = false, more: IParagraphOptions = {}): Paragraph {
  const bidirectional = mirrored ? { bidirectional: true } : direction(text);
  return new Paragraph({ style, ...bidirectional, ...more, children: textRuns(oneLine(text)) });
}

/** The direction of a paragraph, where it has to be said. */
export function direction(text: string): { bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}
