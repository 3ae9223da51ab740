import { plainText } from '../../schemas/richText.ts';
import type { PostedItem, PostedSection } from './posting.ts';
import { hintsOf, sharesOf } from './words/evidence.ts';

type Purpose = PostedSection['purpose'];

export interface Shaped extends PostedSection {
  readonly nice: boolean;
  readonly isTold: boolean;
}

export function isOneLine({ runs }: PostedItem): boolean {
  const text = plainText(runs);
  return text.length <= 170 && !/[.!?]\s+\p{Lu}/u.test(text) && !text.includes('\n');
}

/** What a list is about, by what its items say. */
export function meaning(texts: readonly string[]): 'requirements' | 'benefits' | 'responsibilities' {
  const { given, asked, done } = sharesOf(texts);
  if (given >= 0.5 && given >= asked) return 'benefits';
  return asked >= 0.5 && asked >= done ? 'requirements' : 'responsibilities';
}

/**
 * Headings as no list of words knows them, as "What the night looks like" or "Our promise": they are placed by what stands
 * below them, by how they are built, and by what a posting still lacks at that place. What tells too little stays under Other.
 */
export function sensed<T extends Shaped>(sections: readonly T[]): T[] {
  const result = [...sections];
  // What is told by its heading comes first: it says what the others lack.
  for (const sense of [toldSense, untoldSense]) {
    for (const [at, section] of result.entries()) {
      const purpose = section.headings.length === 0 ? null : sense(result, at);
      if (purpose) result[at] = { ...section, purpose };
    }
  }
  return result;
}

function isListed(items: readonly PostedItem[]): boolean {
  const listed = items.filter(({ kind }) => kind === 'bullet' || kind === 'number');
  return listed.length >= 2 && listed.length >= items.length * 0.6;
}

function isGivenList(items: readonly PostedItem[]): boolean {
  const lines = items.filter(isOneLine).map(({ runs }) => plainText(runs).trim());
  return lines.length >= 3 && sharesOf(lines).given >= 0.6;
}

/** "The role" with a list below, where no other heading names the duties. */
function toldSense(sections: readonly Shaped[], at: number): Purpose | null {
  const { isTold, purpose, items } = sections[at] as Shaped;
  // "Life at Acme" above a list of what is given.
  const isGiven = purpose === 'organisation' && isGivenList(items);
  if (isTold && isGiven) return 'benefits';
  if (!isTold || (purpose !== 'brief' && purpose !== 'overview')) return null;
  const isBrief = purpose === 'brief' && items.length >= 3 && items.every(isOneLine);
  const has = sections.some((section) => section.purpose === 'responsibilities');
  return (isBrief || isListed(items)) && !has ? 'responsibilities' : null;
}

function untoldSense(sections: readonly Shaped[], at: number): Purpose | null {
  const { isTold, items, heading } = sections[at] as Shaped;
  if (isTold) return null;
  const lines = items.filter(isOneLine);
  const isShort = isListed(items) || (lines.length >= 2 && lines.length >= items.length * 0.6);
  const texts = (isShort ? lines : items).map(({ runs }) => plainText(runs).trim());
  const said = sharesOf(isShort ? texts : texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u)));
  const hints = hintsOf(heading);
  const lacks = lacking(sections, at, isShort);
  const scores: [Purpose, number][] = [
    ['responsibilities', 2 * said.done + hints.does + lacks.responsibilities],
    ['requirements', 2 * said.asked + hints.asks + lacks.requirements],
    ['benefits', 2.2 * said.given + hints.gives + lacks.benefits],
    ['stages', isShort ? 2 * said.stepped + hints.steps + lacks.stages : 0],
    ['organisation', isShort ? 0 : 2 * said.told + hints.gives + (at <= 1 ? 0.4 : 0)],
    // What stands before the first list introduces.
    ['overview', isShort ? 0 : (lacks.isEarly ? 1.2 : 0) + hints.tells],
    ['other', isShort ? 0 : 2.5 * said.written],
  ];
  const [best, next] = scores.sort(([, one], [, other]) => other - one);
  const least = isShort ? enough : enoughProse;
  return best && next && best[1] >= least && best[1] - next[1] >= 0.1 ? best[0] : null;
}

const enough = 1;
const enoughProse = 1.2;

type Lacking = Record<'responsibilities' | 'requirements' | 'benefits' | 'stages', number> & {
  readonly isEarly: boolean;
};

/** Postings tell of the work, then of who is wanted, of what is given, and of what comes next: what is missing is likely next. */
function lacking(sections: readonly Shaped[], at: number, isList: boolean): Lacking {
  // What is only wished for says nothing of what is asked.
  const has = (wanted: Purpose) =>
    sections.some((section, index) => index !== at && section.purpose === wanted && !section.nice);
  const after = sections[at + 1]?.purpose;
  const before = sections
    .slice(0, at)
    .findLast(({ purpose }) => purpose in follows && purpose !== 'other')?.purpose;
  const place = (purpose: Purpose, isNext: boolean) => {
    if (has(purpose)) return before === purpose || after === purpose ? 0 : -0.4;
    if (!isNext) return 0;
    return isList ? 0.9 : purpose === 'responsibilities' ? 0 : 0.4;
  };
  const isEarly = before === undefined;
  return {
    isEarly,
    responsibilities: place('responsibilities', isEarly),
    requirements: place('requirements', before === 'responsibilities'),
    benefits: place('benefits', before === 'requirements' || before === 'skills'),
    stages: place('stages', before === 'benefits') - (has('requirements') ? 0 : 1),
  };
}

const follows: Partial<Record<Purpose, true>> = {
  responsibilities: true,
  requirements: true,
  skills: true,
  benefits: true,
  stages: true,
};
