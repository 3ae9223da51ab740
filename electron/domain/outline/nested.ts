import type { Item } from './outline.ts';

/** A list as a tree: items with the lists below them. A change from bullets to numbers begins another list. */
export interface Nested {
  readonly ordered: boolean;
  readonly items: readonly { readonly item: Item; readonly below: readonly Nested[] }[];
}

/** Flat items with levels as lists within lists; a level that is skipped is taken for the next one. */
export function nested(items: readonly Item[]): Nested[] {
  const lists: { ordered: boolean; items: { item: Item; below: Nested[] }[] }[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index] as Item;
    let end = index + 1;
    while (end < items.length && (items[end] as Item).level > item.level) end += 1;
    const entry = { item, below: nested(items.slice(index + 1, end)) };
    const last = lists.at(-1);
    if (last && last.ordered === item.ordered) last.items.push(entry);
    else lists.push({ ordered: item.ordered, items: [entry] });
    index = end;
  }
  return lists;
}
