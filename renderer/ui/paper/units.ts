import type { Item, Outline, Part } from '#domain/outline/outline.ts';

/** What stands below each other on paper: the pieces that page breaks fall between. */
export type Unit = { readonly keepsNext: boolean } & (
  | Exclude<Part, { type: 'list' }>
  | { readonly type: 'item'; readonly item: Item; readonly marker: string }
);

/** An outline as a column of units. */
export function unitsOf({ parts }: Outline): Unit[] {
  return parts.flatMap((part, index) => unitsOfPart(part, parts[index + 1]));
}

/** Headings stay with their text, a paragraph with the list it leads to, no item stands alone. */
function unitsOfPart(part: Part, next: Part | undefined): Unit[] {
  if (part.type === 'paragraph') return [{ ...part, keepsNext: next?.type === 'list' }];
  if (part.type !== 'list') return [{ ...part, keepsNext: part.type !== 'facts' }];
  const markers = markersOf(part.items);
  const last = part.items.length - 1;
  return part.items.map((item, index) => ({
    type: 'item',
    item,
    marker: markers[index] ?? '',
    keepsNext: (index === 0 || index === last - 1) && index < last,
  }));
}

const bullets = ['•', '–', '▪'];

/** The dot or number before each item; a deeper level counts anew each time it begins. */
export function markersOf(items: readonly Item[]): string[] {
  let counts: number[] = [];
  return items.map(({ ordered, level }) => {
    counts = counts.slice(0, level + 1);
    if (!ordered) return bullets[level % bullets.length] ?? '•';
    counts[level] = (counts[level] ?? 0) + 1;
    return `${numeral(counts[level], level)}${level % 3 === 1 ? ')' : '.'}`;
  });
}

/** 1, a, i, and again from the start, level by level. */
function numeral(count: number, level: number): string {
  if (level % 3 === 1) return letters(count);
  if (level % 3 === 2) return roman(count);
  return String(count);
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = count;
  let written = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
