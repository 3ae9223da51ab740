import type { Run } from '../../schemas/richText.ts';
import { wordsFor } from '../words/words.ts';
import { type Heading, needOf } from './headings.ts';
import { pairsOf } from './pairs.ts';
import type { PostedItem, PostedSection } from './posting.ts';
import { sensed } from './sense.ts';
import { asLists, asSkills, sortedLists } from './shape.ts';
import { type SourceBlock, textOf, trimmed } from './source.ts';
import { type FoundTitle, isKind, isScrap } from './title.ts';
import { callsToWrite, leadsOn } from './words/evidence.ts';
import { madeUp } from './words/madeUp.ts';
import { isNice, isNiceHeading } from './words/purposes.ts';

export interface Material {
  readonly blocks: readonly SourceBlock[];
  /** Blocks that became facts and are said there. */
  readonly gone: ReadonlySet<number>;
  /** Lines above the text that state facts and something beside. */
  readonly beside: ReadonlySet<number>;
  readonly headings: readonly Heading[];
  /** Headings of this rank and above begin sections. */
  readonly rank: number;
  readonly language: string;
  readonly title: FoundTitle;
}

/** As many as the format allows, less those that are made up. */
export const mostSections = 190;

interface Growing {
  purpose: PostedSection['purpose'];
  heading: string;
  headings: number[];
  items: PostedItem[];
  nice: boolean;
  /** The heading's words say the purpose. */
  isTold: boolean;
}

/** Every block that is no fact, in the section of the heading above it. */
export function sectionsOf(material: Material): PostedSection[] {
  const { blocks, gone, beside, headings, rank, language, title } = material;
  const words = madeUp(language);
  const at = new Map(headings.map((heading) => [heading.at, heading]));
  const other: Growing = begin('other', words.other, []);
  const opening: Growing = begin('overview', words.overview, []);
  const sections: Growing[] = [opening];
  const last = headings.findLast((one) => one.rank <= rank)?.at ?? blocks.length;
  let current = opening;
  for (const [index, block] of blocks.entries()) {
    if (gone.has(index)) continue;
    const heading = at.get(index);
    const isAbove = index < (title.at ?? -1) && !isProse(textOf(block));
    const isReal = heading !== undefined && heading.rank < 10;
    const isBefore = isAbove && ((current === opening && !heading?.purpose) || isKind(textOf(block)));
    if (isBefore) other.items.push(itemOf(block, index, false));
    else if (heading && current === opening && isHeaderLine(heading, block))
      other.items.push(itemOf(block, index, false));
    else if (
      current === opening &&
      !isReal &&
      (isBeside(block) || beside.has(index) || isScrap(textOf(block)))
    )
      other.items.push(itemOf(block, index, false));
    else if (heading && beginsSection(heading, block, rank, current) && sections.length < mostSections) {
      current = begin(heading.purpose ?? 'other', heading.text, [index]);
      current.isTold = heading.purpose !== null;
      current.nice = isNiceHeading(heading.text) && heading.purpose === 'requirements';
      sections.push(current);
    } else if (index > last && closes(block, current)) {
      current = other;
      other.items.push(itemOf(block, index, false));
    } else if (heading) goOn(current, heading, block, rank);
    else current.items.push(itemOf(block, index, current.nice));
  }
  const isApart = ({ source }: PostedItem) => blocks[source]?.gap === true;
  const shaped = sensed(sections).flatMap((section) =>
    section === opening
      ? sortedLists(section, language, isApart, sections.length === 1)
      : [asLists(asSkills(section, wordsFor(language)))],
  );
  const full = shaped.filter(({ headings, items }) => headings.length > 0 || items.length > 0);
  return [...full, ...(other.items.length > 0 ? [other] : [])].map(
    ({ purpose, heading, headings: from, items }) => ({ purpose, heading, headings: from, items }),
  );
}

function begin(purpose: Growing['purpose'], heading: string, headings: number[]): Growing {
  return { purpose, heading: heading.slice(0, 1_000), headings, items: [], nice: false, isTold: true };
}

const isBrief = (text: string): boolean => text.split(/\s+/).length <= 9 && !/[.!?]\s/.test(text);
const isProse = (text: string): boolean => /^.{60,}[.!?]$/su.test(text);

/** "Company: Acme" above the text: about the job, and no field of it. */
function isBeside(block: SourceBlock): boolean {
  return pairsOf(block) !== null;
}

/** Below the title, without a line between: a grade in capitals, a name. */
function isHeaderLine({ purpose, rank }: Heading, block: SourceBlock): boolean {
  return purpose === null && rank > 10 && rank !== 13 && !block.gap;
}

/** Below the last list: how to apply, who is welcome, what else there is to know. */
function closes(block: SourceBlock, { purpose, items }: Growing): boolean {
  if (block.kind !== 'text' || !block.gap || items.length === 0 || !(purpose in lists)) return false;
  return callsToWrite(textOf(block));
}

const lists: Partial<Record<Growing['purpose'], true>> = {
  responsibilities: true,
  requirements: true,
  skills: true,
  benefits: true,
  other: true,
};

function beginsSection(
  { rank, purpose, text }: Heading,
  block: SourceBlock,
  sectionRank: number,
  current: Growing,
): boolean {
  const asks = current.purpose === 'requirements' || current.purpose === 'skills';
  if (asks && (purpose === null || (!block.gap && rank === 15)) && needOf(text) !== null) return false;
  // A line with a colon right below a heading only leads in.
  if (rank === 13 && purpose === null && current.items.length === 0 && current.headings.length > 0)
    return false;
  // "We assess you by these in the course of your application:" leads in, and heads nothing.
  if (rank === 13 && purpose === null && text.split(/\s+/).length > 9 && !leadsOn(text)) return false;
  // What only looks like a heading and opens what an assessment consists of names a step.
  const isStep = current.purpose === 'stages' && purpose === null && rank >= 10;
  if (isStep && current.items.every((item, at) => at > 0 || item.kind === 'question')) return false;
  if (rank <= sectionRank) return true;
  // Lines with a colon, questions and lines that stand above a text mean the same.
  if (sectionRank >= 13 && block.gap && purpose === null && needOf(text) === null && isBrief(text))
    return true;
  if (purpose === null || needOf(text) !== null) return false;
  if (current.headings.length === 0) return true;
  // Under "Requirements", "Experience" is a part of them; a lead-in such as "You will:" only repeats its heading.
  return (
    purpose !== current.purpose && (rank >= 10 || sectionRank >= 10) && !isDetail(purpose, current.purpose)
  );
}

function isDetail(purpose: Growing['purpose'], current: Growing['purpose']): boolean {
  return (purpose === 'skills' && current === 'requirements') || current === 'skills' || current === 'stages';
}

/** A heading within a section: it names a group, asks, or only leads in. */
function goOn(current: Growing, heading: Heading, block: SourceBlock, sectionRank: number): void {
  const need = needOf(heading.text);
  if (need !== null) current.nice = need === 'nice';
  if (need !== null && current.purpose === 'skills') {
    current.headings.push(heading.at);
    return;
  }
  const item = itemOf(block, heading.at, current.nice);
  const leadsIn = heading.rank === 13 || heading.rank < sectionRank;
  const kind = leadsIn || block.kind === 'item' ? item.kind : 'question';
  current.items.push({ ...item, kind, runs: kind === 'question' ? plain(item.runs) : item.runs });
}

const plain = (runs: readonly Run[]): Run[] => runs.map(({ bold: _, ...run }) => run);

const mostRuns = 500;

/** A block as an item of a section. */
export function itemOf(block: SourceBlock, source: number, nice: boolean): PostedItem {
  const kind = block.kind === 'item' ? (block.ordered ? 'number' : 'bullet') : 'paragraph';
  const runs = trimmed(block.kind === 'row' ? rowRuns(block) : block.runs);
  return {
    source,
    kind,
    level: kind === 'paragraph' ? 0 : Math.min(8, block.level),
    runs: runs.length > mostRuns ? [{ text: runs.map(({ text }) => text).join('') }] : runs,
    nice: nice || isNice(textOf(block)),
  };
}

/** A row of a table on one line: its first cell names the others. */
function rowRuns({ cells }: SourceBlock): Run[] {
  const full = cells.filter((cell) => cell.some(({ text }) => text.trim() !== ''));
  return full.flatMap((cell, index): Run[] => {
    if (index === 0) return [...cell];
    return [{ text: index === 1 && full.length === 2 ? ': ' : ' | ' }, ...cell];
  });
}
