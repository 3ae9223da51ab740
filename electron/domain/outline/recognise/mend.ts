import type { PostedItem, PostedSection, Posting } from './posting.ts';

/** The same with another title. */
export function withTitle(posting: Posting, title: string): Posting {
  return { ...posting, title };
}

/** The same with one section meant for something else; what it held as skills or steps is sorted anew. */
export function withPurpose(posting: Posting, at: number, purpose: PostedSection['purpose']): Posting {
  return {
    ...posting,
    sections: posting.sections.map((section, index) => (index === at ? { ...section, purpose } : section)),
  };
}

/** The same with an item in another section: in the order of the source among what came from there. */
export function withMoved(posting: Posting, source: number, to: number): Posting {
  const item = posting.sections.flatMap(({ items }) => items).find((one) => one.source === source);
  const target = posting.sections[to];
  if (!item || !target || target.items.includes(item)) return posting;
  return {
    ...posting,
    sections: posting.sections.map((section, index) => ({
      ...section,
      items: index === to ? placed(section.items, item) : section.items.filter((one) => one !== item),
    })),
  };
}

function placed(items: readonly PostedItem[], item: PostedItem): PostedItem[] {
  const at = items.findIndex(({ source }) => source > item.source);
  const before = at < 0 ? items : items.slice(0, at);
  return [...before, item, ...(at < 0 ? [] : items.slice(at))];
}
