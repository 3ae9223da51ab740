import { itemKeepsNext, paragraphKeepsNext, spaceBelow } from '#domain/outline/flow.ts';
import type { Item, Part } from '#domain/outline/outline.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import type { BodyWriting } from './bodyWriting.ts';
import { factsXml } from './factsXml.ts';
import type { Lists } from './lists.ts';
import { bulletList, numberList } from './numbering.ts';
import { lineXml, type ParagraphLook, paragraphXml } from './paragraphXml.ts';
import { tableXml } from './table.ts';
import { isRightToLeft } from './text.ts';
import { twips } from './units.ts';
import { runsXml } from './xml.ts';

/** The part of the outline at an index as XML: a long report has too many for an object each. */
export function partXml(part: Part, index: number, parts: readonly Part[], writing: BodyWriting): string {
  const { design } = writing;
  switch (part.type) {
    case 'title':
      return lineXml('Title', part.text, { opensPage: part.opensPage });
    case 'lead':
      return lineXml('Subtitle', part.text);
    case 'heading':
      return lineXml(`Heading${part.level}`, part.text, { opensPage: part.opensPage });
    case 'facts':
      return factsXml(part.rows, writing) + spaceXml(spaceBelow(parts[index + 1], design.facts.after));
    case 'table':
      return tableXml(part, writing) + spaceXml(spaceBelow(parts[index + 1], design.table.after));
    case 'note':
    case 'paragraph': {
      const keepNext = paragraphKeepsNext(parts[index - 1], parts[index + 1]);
      return textParagraph(part.type === 'note' ? 'Note' : 'BodyText', part.runs, { keepNext }, writing);
    }
    case 'list':
      return listXml(part.items, writing);
  }
}

/** Tables have no space of their own below them. */
function spaceXml(points: number): string {
  return paragraphXml('BodyText', '', { height: twips(points) });
}

function textParagraph(
  style: string,
  runs: readonly Run[],
  look: ParagraphLook,
  { links }: BodyWriting,
): string {
  return paragraphXml(style, runsXml(runs, links), { ...look, rightToLeft: isRightToLeft(plainText(runs)) });
}

function listXml(items: readonly Item[], writing: BodyWriting): string {
  const ids = listIds(items, writing.lists);
  return items
    .map((item, index) => {
      const look = {
        keepNext: itemKeepsNext(index, items.length),
        // Some lines at most: a long item may well be torn.
        keepLines: plainText(item.runs).length < 400,
        // On each paragraph, not only in the style: readers do not follow numbering that only a style has.
        list: { level: Math.min(item.level, 8), id: ids[index] ?? 0 },
      };
      return textParagraph(item.ordered ? 'ListNumber' : 'ListBullet', item.runs, look, writing);
    })
    .join('');
}

/**
 * The list each item belongs to. Word restarts a deeper level below a number by itself; below a bullet, or after
 * another kind on the same level, numbers would run on, so a list of their own begins there.
 */
function listIds(items: readonly Item[], lists: Lists): number[] {
  const open: { ordered: boolean; id: number }[] = [];
  return items.map(({ level, ordered }) => {
    open.length = Math.min(open.length, level + 1);
    const [here, above] = [open[level], open[level - 1]];
    if (here?.ordered === ordered) return here.id;
    const id = above?.ordered === ordered ? above.id : lists.begin(ordered ? numberList : bulletList);
    open[level] = { ordered, id };
    return id;
  });
}
