import { type FileChild, Paragraph } from 'docx';
import { itemKeepsNext, paragraphKeepsNext, spaceBelow } from '#domain/outline/flow.ts';
import type { Item, Part } from '#domain/outline/outline.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { factsTable, spaceParagraph } from './factsTable.ts';
import { bulletList, numberList } from './numbering.ts';
import { wordRuns } from './runs.ts';
import { tableXml } from './table.ts';
import { direction, line, type Writing } from './writing.ts';

/** The part of the outline at an index as paragraphs and tables of Word. */
export function wordPart(part: Part, index: number, parts: readonly Part[], writing: Writing): FileChild[] {
  switch (part.type) {
    case 'title':
      return [line('Title', part.text, false, opening(part))];
    case 'lead':
      return [line('Subtitle', part.text)];
    case 'heading':
      return [line(`Heading${part.level}`, part.text, false, opening(part))];
    case 'facts':
      return [
        factsTable(part.rows, writing),
        spaceParagraph(spaceBelow(parts[index + 1], writing.design.facts.after)),
      ];
    case 'table':
      return [
        writing.tables.hold(tableXml(part, writing)),
        spaceParagraph(spaceBelow(parts[index + 1], writing.design.table.after)),
      ];
    case 'note':
      return [
        new Paragraph({
          style: 'Note',
          ...(paragraphKeepsNext(parts[index - 1], parts[index + 1]) && { keepNext: true }),
          ...direction(plainText(part.runs)),
          children: wordRuns(part.runs, writing.links),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: 'BodyText',
          ...(paragraphKeepsNext(parts[index - 1], parts[index + 1]) && { keepNext: true }),
          ...direction(plainText(part.runs)),
          children: wordRuns(part.runs, writing.links),
        }),
      ];
    case 'list':
      return list(part.items, writing);
  }
}

const opening = ({ opensPage }: { opensPage?: true }) => (opensPage ? { pageBreakBefore: true } : {});

function list(items: readonly Item[], writing: Writing): Paragraph[] {
  const instances = listInstances(items, writing);
  return items.map((item, index) => {
    const reference = item.ordered ? numberList : bulletList;
    const instance = instances[index] ?? 0;
    const text = plainText(item.runs);
    return new Paragraph({
      style: item.ordered ? 'ListNumber' : 'ListBullet',
      // On each paragraph, not only in the style: readers do not follow numbering that only a style has.
      numbering: { reference, level: Math.min(item.level, 8), instance },
      ...(itemKeepsNext(index, items.length) && { keepNext: true }),
      // Some lines at most: a long item may well be torn.
      ...(text.length < 400 && { keepLines: true }),
      ...direction(text),
      children: wordRuns(item.runs, writing.links),
    });
  });
}

/**
 * The list each item belongs to. Word restarts a deeper level below a number by itself; below a bullet, or after
 * another kind on the same level, numbers would run on, so a list of their own begins there.
 */
function listInstances(items: readonly Item[], writing: Writing): number[] {
  const open: { ordered: boolean; instance: number }[] = [];
  return items.map(({ level, ordered }) => {
    open.length = Math.min(open.length, level + 1);
    const [here, above] = [open[level], open[level - 1]];
    if (here?.ordered === ordered) return here.instance;
    const instance = above?.ordered === ordered ? above.instance : writing.nextList();
    open[level] = { ordered, instance };
    return instance;
  });
}
