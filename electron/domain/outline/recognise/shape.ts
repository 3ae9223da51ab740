import { plainText } from '../../schemas/richText.ts';
import type { DocumentWords } from '../words/words.ts';
import { hasPicture } from './marks.ts';
import type { PostedItem, PostedSection } from './posting.ts';
import { isOneLine, meaning, type Shaped } from './sense.ts';
import { linePurpose } from './words/evidence.ts';
import { madeUp } from './words/madeUp.ts';

/**
 * Documents of ours part a list of skills by two headings of their own, whatever its section is called. Their items are
 * names, most with a word or two beside.
 */
export function asSkills<T extends Shaped>(section: T, { mustHave, niceToHave }: DocumentWords): T {
  if (section.purpose !== 'requirements') return section;
  const parting = section.items.filter(({ kind, runs }) => {
    const text = plainText(runs);
    return kind === 'question' && (text === mustHave || text === niceToHave);
  });
  const items = section.items.filter(({ kind }) => kind === 'bullet');
  const names = items.filter(({ runs }) => /^(?:[^:]{2,60}:\s|\S+(?:\s\S+){0,3}$)/u.test(plainText(runs)));
  if (parting.length !== 2 || names.length < items.length * 0.8) return section;
  return {
    ...section,
    purpose: 'skills',
    headings: [...section.headings, ...parting.map(({ source }) => source)],
    items: section.items.filter((item) => !parting.includes(item)),
  };
}

const listed: readonly PostedSection['purpose'][] = [
  'responsibilities',
  'requirements',
  'skills',
  'stages',
  'benefits',
];

/** Lines that lost their dots on the way become items again, where a list belongs. */
export function asLists<T extends Shaped>(section: T): T {
  if (!listed.includes(section.purpose)) return section;
  if (section.items.some(({ kind }) => kind === 'bullet' || kind === 'number')) return section;
  const lines = section.items.filter(({ kind }) => kind === 'paragraph');
  const first = lines[0] && isLeadIn(lines[0]) ? 1 : 0;
  const rest = lines.slice(first);
  const areCriteria =
    section.purpose === 'requirements' && !rest.some(({ runs }) => /[.!?]\s*$/.test(plainText(runs)));
  const least = areCriteria || rest.every(isPictured) ? 2 : 3;
  if (rest.length < least || !rest.every((item) => isOneLine(item) || isPictured(item))) return section;
  const items = section.items.map((item) =>
    rest.includes(item) ? { ...item, kind: 'bullet' as const } : item,
  );
  return { ...section, items };
}

const isLeadIn = ({ runs }: PostedItem): boolean => /[:：…]\s*$/.test(plainText(runs));
const isPictured = ({ runs }: PostedItem): boolean => hasPicture(plainText(runs));

/** Sorts the text before any heading: lists in it become sections by what their items say. */
export function sortedLists<T extends Shaped>(
  section: T,
  language: string,
  isApart: (item: PostedItem) => boolean,
  isAlone: boolean,
): T[] {
  const groups: T[] = [];
  const words = madeUp(language);
  // An advert of a few lines: each says by itself what it is.
  const isBrief = isAlone && section.items.length >= 2 && section.items.every(isOneLine);
  for (const item of section.items) {
    const last = groups.at(-1);
    const isListed = item.kind !== 'paragraph' && item.kind !== 'question';
    const before = last?.items.at(-1);
    const wasListed = before !== undefined && before.kind !== 'paragraph' && before.kind !== 'question';
    const parts = isListed && wasListed && isApart(item) && last !== undefined && last.items.length >= 2;
    if (last && isListed === wasListed && !parts) last.items.push(item);
    else groups.push({ ...section, items: [item] });
  }
  const sorted = groups.map((group): T => {
    const [first] = group.items;
    const isList = first !== undefined && first.kind !== 'paragraph' && first.kind !== 'question';
    if (!isList || group.items.length < 2) return group;
    const purpose = meaning(group.items.map(({ runs }) => plainText(runs)));
    return { ...group, purpose, heading: words[purpose] };
  });
  const apart = isBrief ? sorted.flatMap((group) => byLine(group, words)) : sorted;
  return apart.reduce<T[]>((all, group) => {
    const same = all.find(({ purpose }) => purpose === group.purpose);
    if (same) same.items.push(...group.items);
    else all.push({ ...group, items: [...group.items] });
    return all;
  }, []);
}

function byLine<T extends Shaped>(group: T, words: ReturnType<typeof madeUp>): T[] {
  if (group.purpose !== 'overview') return [group];
  return group.items.map((item): T => {
    const purpose = linePurpose(plainText(item.runs).trim()) ?? group.purpose;
    return { ...group, purpose, heading: words[purpose], items: [item] };
  });
}
