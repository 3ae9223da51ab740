import { compareBlocks } from './compareBlocks.ts';
import type { ComparedSection, TextChange } from './comparison.ts';
import type { DescribedSection } from './description.ts';
import { leftOrder } from './match.ts';
import { notTakenFacts, notTakenOwn } from './notTaken.ts';
import type { Three } from './three.ts';
import { judged, passagesOf, sameSection, textPassage } from './verdict.ts';

/** What the document would change, section by section in its order; sections without anything to say are left out. */
export function compareDescriptions(three: Three): ComparedSection[] {
  const { mine, base, theirs } = three;
  const mineById = new Map(mine.sections.map((one) => [one.id, one]));
  const baseById = new Map(base.sections.map((one) => [one.id, one]));
  const order = leftOrder(theirs.sections, base.sections, mine.sections);
  const compared = theirs.sections.map((section, at): ComparedSection => {
    const key = section.id ?? `new-${at}`;
    const [here, was] = [mineById.get(section.id), baseById.get(section.id)];
    const about = { key, heading: section.heading, comments: theirs.comments.get(at) ?? [] };
    if (!here) return { ...about, notTaken: [], changes: added(section, was, at) };
    const heading = judged(was?.heading, here.heading, section.heading);
    const changes = [
      ...(order.moved.has(key) ? [movedSection(section, theirs.sections[at - 1], order.isClash)] : []),
      ...(heading ? [headingChange(`h:${key}`, 'heading', heading)] : []),
      ...compareBlocks({ here, was, section }, three),
    ];
    return {
      ...about,
      heading: here.heading || section.heading,
      changes,
      notTaken: notTakenOwn(was?.own ?? [], here.own, section.own),
    };
  });
  const back = new Set(theirs.sections.map(({ id }) => id));
  const removed = mine.sections
    .filter(({ id }) => baseById.has(id) && !back.has(id))
    .map((section) => removedSection(section, baseById.get(section.id)));
  return [above(three), ...compared, ...removed].filter(
    ({ changes, notTaken, comments }) => changes.length + notTaken.length + comments.length > 0,
  );
}

/** Title, tagline and facts, and what has no place in a description. */
function above({ mine, base, theirs }: Three): ComparedSection {
  const changes = (['title', 'tagline'] as const).flatMap((field) => {
    const found = judged(base[field], mine[field], theirs[field]);
    return found ? [headingChange(field, field, found)] : [];
  });
  return {
    key: '',
    heading: '',
    changes,
    notTaken: [
      ...notTakenFacts(base.facts, mine.facts, theirs.facts),
      ...theirs.outside.map((after) => ({ what: 'outside' as const, before: '', after })),
    ],
    comments: theirs.comments.get(-1) ?? [],
  };
}

function headingChange(
  id: string,
  kind: 'title' | 'tagline' | 'heading',
  { before, after, base, isClash }: { before: string; after: string; base: string; isClash: boolean },
): TextChange {
  const passages = (text: string) => (text === '' ? [] : [textPassage(text)]);
  return {
    id,
    kind,
    isClash,
    before: passages(before),
    after: passages(after),
    base: isClash ? passages(base) : [],
    where: '',
  };
}

/** New, or taken out here since it went out; unchanged in the document it stays out. */
function added(section: DescribedSection, was: DescribedSection | undefined, at: number): TextChange[] {
  if (was && sameSection(was, section)) return [];
  return [
    {
      id: `sa:${at}`,
      kind: 'section-added',
      isClash: was !== undefined,
      before: [],
      after: passagesOf(section.blocks),
      base: was ? passagesOf(was.blocks) : [],
      where: '',
    },
  ];
}

function removedSection(section: DescribedSection, was: DescribedSection | undefined): ComparedSection {
  const { id, heading, blocks } = section;
  const isClash = was !== undefined && !sameSection(was, section);
  const change: TextChange = {
    id: `sr:${id}`,
    kind: 'section-removed',
    isClash,
    before: passagesOf(blocks),
    after: [],
    base: isClash ? passagesOf(was.blocks) : [],
    where: '',
  };
  return { key: id ?? '', heading, changes: [change], notTaken: [], comments: [] };
}

function movedSection(
  { id }: DescribedSection,
  after: DescribedSection | undefined,
  isClash: boolean,
): TextChange {
  const where = after?.heading ?? '';
  return { id: `sm:${id}`, kind: 'section-moved', isClash, before: [], after: [], base: [], where };
}
