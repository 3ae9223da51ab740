import { all, child, type Element, elements } from './xml.ts';

const marks = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'] as const;

/** Whether changes to its text were recorded and not yet accepted. */
export function isTracked(document: Element): boolean {
  return marks.some((name) => !all(document, name).next().done);
}

/** Joins paragraphs whose end was deleted with those that follow them, as accepting the deletion does. */
export function joinParagraphs(container: Element): void {
  const blocks = elements(container).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  // A table between two paragraphs keeps them apart.
  const ends = new Set(blocks.filter((_, at) => blocks[at + 1]?.name !== 'w:p'));
  let held: Element['children'] = [];
  const children: Element['children'] = [];
  for (const one of container.children) {
    if (typeof one === 'string' || one.name !== 'w:p') {
      if (typeof one !== 'string') joinParagraphs(one);
      children.push(one);
      continue;
    }
    const runs = one.children.filter((part) => typeof part === 'string' || part.name !== 'w:pPr');
    const own = child(one, 'w:pPr');
    if (isEndDeleted(own) && !ends.has(one)) held.push(...runs);
    else {
      children.push({ ...one, children: [...(own ? [own] : []), ...held, ...runs] });
      held = [];
    }
  }
  container.children.length = 0;
  for (const one of children) container.children.push(one);
}

function isEndDeleted(own: Element | undefined): boolean {
  const mark = child(own, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}
