import type { PostedItem, PostedSection, Posting, Taken } from './posting.ts';
import { itemOf, mostSections } from './sections.ts';
import { type SourceBlock, textOf } from './source.ts';
import { madeUp } from './words/madeUp.ts';

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

type Blocks = readonly SourceBlock[];

/**
 * The same with a line in another section, in the order of the source among what came from there, or left out for null.
 * A line that was a fact is none then, and what stood below a heading goes on with the section above.
 */
export function withMoved(posting: Posting, blocks: Blocks, source: number, to: number | null): Posting {
  const block = blocks[source];
  if (!block || (to !== null && !posting.sections[to])) return posting;
  const known = posting.sections.flatMap(({ items }) => items).find((one) => one.source === source);
  const item = known ?? itemOf(block, source, false);
  const facts = wholeFacts(posting, source);
  const freed = withoutFacts(posting, blocks, facts, source);
  const bare = withoutHeading(freed, source);
  const sections = bare.sections.map((section) => ({
    ...section,
    items: section.items.filter((one) => one.source !== source),
  }));
  // Without its heading a section has gone on with the one above.
  const from = freed.sections.findIndex(({ headings }) => headings.includes(source));
  const isJoined = bare.sections.length < freed.sections.length;
  const place = to !== null && isJoined && to >= from ? to - 1 : to;
  return {
    ...bare,
    sections: sections.map((section, index) =>
      index === place ? { ...section, items: placed(section.items, item) } : section,
    ),
  };
}

/** The same with a line as the heading of a section that holds what followed it in its own. */
export function withHeading(posting: Posting, blocks: Blocks, source: number): Posting {
  const at = posting.sections.findIndex(({ items }) => items.some((item) => item.source === source));
  const [section, block] = [posting.sections[at], blocks[source]];
  if (!section || !block || posting.sections.length >= mostSections) return posting;
  const below = section.items.filter((item) => item.source > source);
  const made: PostedSection = {
    purpose: section.purpose,
    heading: textOf(block)
      .replace(/\s*[:：]$/, '')
      .slice(0, 1_000),
    headings: [source],
    items: below,
  };
  const above = { ...section, items: section.items.filter((item) => item.source < source) };
  const isEmpty = above.items.length === 0 && above.headings.length === 0;
  return {
    ...posting,
    sections: [
      ...posting.sections.slice(0, at),
      ...(isEmpty ? [] : [above]),
      made,
      ...posting.sections.slice(at + 1),
    ],
  };
}

type Field = Exclude<Taken['as'], 'title'>;

/** What of the job a line became with all it says, but for the title. */
export function wholeFacts({ taken }: Posting, source: number): Field[] {
  return taken.flatMap(({ source: from, as, whole }) =>
    from === source && whole && as !== 'title' ? [as] : [],
  );
}

/** The same without some facts; lines that said nothing else stand under Other again. */
export function withoutFacts(
  posting: Posting,
  blocks: Blocks,
  fields: readonly Field[],
  but: number | null = null,
): Posting {
  if (fields.length === 0) return posting;
  const isGone = (one: Taken) => one.as !== 'title' && fields.includes(one.as);
  const taken = posting.taken.filter((one) => !isGone(one));
  const freed = [
    ...new Set(posting.taken.filter((one) => isGone(one) && one.whole).map(({ source }) => source)),
  ];
  const lines = freed.filter(
    (source) => source !== but && !taken.some((one) => one.source === source && one.whole),
  );
  const facts = Object.fromEntries(
    Object.entries(posting.facts).filter(([field]) => !fields.includes(field as Field)),
  );
  const bare = { ...posting, taken, facts, ...(fields.includes('tagline') ? { tagline: '' } : {}) };
  return lines.reduce(
    (all, source) => underOther(all, itemOf(blocks[source] as SourceBlock, source, false)),
    bare,
  );
}

function underOther(posting: Posting, item: PostedItem): Posting {
  const { sections, language } = posting;
  const at = sections.findLastIndex(({ purpose, headings }) => purpose === 'other' && headings.length === 0);
  if (at < 0) {
    const other = { purpose: 'other' as const, heading: madeUp(language).other, headings: [], items: [item] };
    return { ...posting, sections: [...sections, other] };
  }
  return {
    ...posting,
    sections: sections.map((one, index) => (index === at ? { ...one, items: placed(one.items, item) } : one)),
  };
}

/** A section whose heading is none goes on with the one above; the first keeps its text, under a name that is made up. */
function withoutHeading(posting: Posting, source: number): Posting {
  const at = posting.sections.findIndex(({ headings }) => headings.includes(source));
  const section = posting.sections[at];
  if (!section) return posting;
  const headings = section.headings.filter((one) => one !== source);
  const above = posting.sections[at - 1];
  if (headings.length > 0 || !above) {
    const heading = headings.length > 0 ? section.heading : madeUp(posting.language)[section.purpose];
    const sections = posting.sections.with(at, { ...section, headings, heading });
    return { ...posting, sections };
  }
  const joined = { ...above, items: section.items.reduce(placed, above.items) };
  const sections = posting.sections.with(at - 1, joined).toSpliced(at, 1);
  return { ...posting, sections };
}

function placed(items: readonly PostedItem[], item: PostedItem): PostedItem[] {
  const at = items.findIndex(({ source }) => source > item.source);
  const before = at < 0 ? items : items.slice(0, at);
  return [...before, item, ...(at < 0 ? [] : items.slice(at))];
}
