import type { Design } from '#domain/outline/designs.ts';
import type { Item, Part } from '#domain/outline/outline.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { Paragraph, type FileChild } from 'docx';
import { factsTable } from './factsTable.ts';
import type { Links } from './links.ts';
import { bulletList, numberList } from './numbering.ts';
import { textRuns, wordRuns } from './runs.ts';
import { isRightToLeft, oneLine } from './text.ts';

/** What the parts of one document share while it is written. */
export interface Writing {
  readonly style: HouseStyle;
  readonly design: Design;
  /** The width of the text in points. */
  readonly width: number;
  readonly links: Links;
  /** Counts the lists, so that numbers begin anew in each. */
  nextList(): number;
}

/** One part of the outline as paragraphs and tables of Word. */
export function wordPart(part: Part, writing: Writing): FileChild[] {
  switch (part.type) {
    case 'title':
      return [line('Title', part.text)];
    case 'lead':
      return [line('Subtitle', part.text)];
    case 'heading':
      return [line(`Heading${part.level}`, part.text)];
    case 'facts':
      return factsTable(part.rows, writing);
    case 'paragraph':
      return [
        new Paragraph({
          style: 'BodyText',
          ...direction(plainText(part.runs)),
          children: wordRuns(part.runs, writing.links),
        }),
      ];
    case 'list':
      return list(part.items, writing);
  }
}

/** A paragraph of one line of plain text. */
export function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, ...direction(text), children: textRuns(oneLine(text)) });
}

function list(items: readonly Item[], writing: Writing): Paragraph[] {
  const instance = writing.nextList();
  return items.map((item) => {
    const reference = item.ordered ? numberList : bulletList;
    return new Paragraph({
      style: item.ordered ? 'ListNumber' : 'ListBullet',
      // On each paragraph, not only in the style: readers do not follow numbering that only a style has.
      numbering: { reference, level: Math.min(item.level, 8), instance },
      ...direction(plainText(item.runs)),
      children: wordRuns(item.runs, writing.links),
    });
  });
}

function direction(text: string): { bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}
