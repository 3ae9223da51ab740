import { plainText } from '../../schemas/richText.ts';
import type { Section } from '../../schemas/section.ts';
import { hasPicture, markOf } from './marks.ts';
import { calmed, isShouted } from './shouting.ts';
import { type SourceBlock, textOf } from './source.ts';
import { isNice, isPlainHeading, purposeOf } from './words/purposes.ts';

/** A block that may head what follows. Ranks: 1 to 9 real levels, then by how it is set off. */
export interface Heading {
  readonly at: number;
  readonly rank: number;
  /** Without a colon at its end, not shouted. */
  readonly text: string;
  readonly purpose: Section['purpose'] | null;
}

const ranks = { numbered: 10, bold: 11, capitals: 12, colon: 13, question: 14, bare: 15 } as const;
const longest = 110;

/** The blocks that look like headings, those that must be and those that might. */
export function headingsOf(blocks: readonly SourceBlock[], skip: ReadonlySet<number>): Heading[] {
  const found = blocks.flatMap((_, at): Heading[] => {
    if (skip.has(at)) return [];
    const rank = rankOf(blocks, at);
    if (rank === null) return [];
    const text = titled(textOf(blocks[at] as SourceBlock));
    // What nothing sets off has to say it plainly.
    const mayTell = (rank !== ranks.bare && rank !== ranks.numbered) || isPlainHeading(text);
    return text === '' ? [] : [{ at, rank, text, purpose: mayTell ? purposeOf(text) : null }];
  });
  return found.filter(({ at, rank, purpose }, index) => {
    if (rank <= 9 || purpose !== null) return true;
    // What heads nothing is no heading: a signature, an ornament, the last line.
    const next = found.slice(index + 1).find((one) => one.rank <= rank)?.at ?? blocks.length;
    const below = range(at + 1, next).filter((one) => !skip.has(one)).length;
    return below > 0 && (rank < ranks.bare || below >= 2 || isItem(blocks[at + 1]));
  });
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isItem = (block: SourceBlock | undefined): boolean => block?.kind === 'item';

function rankOf(blocks: readonly SourceBlock[], at: number): number | null {
  const block = blocks[at] as SourceBlock;
  const text = textOf(block);
  if (block.kind === 'title') return 1;
  if (block.kind === 'heading') return text.length <= 300 ? Math.max(1, Math.min(9, block.level)) : null;
  if (block.kind === 'row' || text === '' || text.length > longest || text.includes('\n')) return null;
  const next = blocks[at + 1];
  if (block.kind === 'item') return isNumberedHeading(block, text, next) ? ranks.numbered : null;
  const words = text.split(/\s+/).length;
  const isSentence = /[.!;,…]$/.test(text) || (/[.!?]\s+\p{L}/u.test(text) && !/\?$/.test(text));
  if (isBold(block) && !/[.,;]$/.test(text)) return ranks.bold;
  if (isShouted(text) && words <= 10 && !/[.;,]$/.test(text)) return ranks.capitals;
  if (/[:：]$/.test(text) && words <= 14 && next) return ranks.colon;
  const standsAlone = block.gap && (next === undefined || next.gap || isItem(next));
  if (/[?？]$/.test(text) && words <= 16 && block.gap && next) return ranks.question;
  if (isSentence || /^\p{Ll}/u.test(text)) return null;
  const heads = standsAlone && next !== undefined && next.kind !== 'row';
  if (heads && words <= 9 && (isItem(next) || hasPicture(text) || isPlainHeading(text))) return ranks.bare;
  if (heads && words <= 6 && text.length <= 50) return ranks.bare;
  // Right above its list or text, without a blank line: only what is surely one.
  return words <= 6 && next && isPlainHeading(text) && block.gap ? ranks.bare : null;
}

/** "1. Responsibilities" above a list, and not one of its items. */
function isNumberedHeading(block: SourceBlock, text: string, next: SourceBlock | undefined): boolean {
  if (!block.ordered || block.level > 0 || !next || /[.;,]$/.test(text)) return false;
  const isAbove = next.kind !== 'item' || !next.ordered || next.level > 0;
  return isAbove && (isPlainHeading(text) || (isShouted(text) && text.split(/\s+/).length <= 8));
}

function isBold({ runs }: SourceBlock): boolean {
  const said = runs.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ bold }) => bold === true);
}

/** A heading as it is written here: without marks around it, and not shouted. */
function titled(text: string): string {
  const mark = markOf(text);
  const bare = (mark && !hasPicture(text) ? text.slice(mark.length) : text)
    .replace(/^[#*_=~\s[\]>-]+|[#*_=~\s[\]<-]+$/g, '')
    .replace(/\s*[:：]$/, '')
    .trim();
  return isShouted(bare) ? calmed(bare) : bare;
}

/** The rank at which this text has its sections: the strongest at which headings say what they are for. */
export function sectionRank(headings: readonly Heading[]): number {
  const telling = headings.filter(({ purpose }) => purpose !== null).map(({ rank }) => rank);
  const all = telling.length > 0 ? telling : headings.map(({ rank }) => rank);
  return all.length > 0 ? Math.min(...all) : 0;
}

/** Headings that only part a list of skills into what is asked and what is wished for. */
export function needOf(text: string): 'must' | 'nice' | null {
  if (text.split(/\s+/).length > 5) return null;
  if (isNice(text) || /^(plus|pluses|extras?)$/iu.test(text.trim())) return 'nice';
  const must =
    /^(must([- ]haves?)?|required|essential|muss|zwingend( erforderlich)?|indispensable|imprescindible|requis|obligatoire|unbedingt erforderlich|erforderlich|obligatorio)$/iu;
  return must.test(text.trim()) ? 'must' : null;
}

/** The text of runs on one line. */
export function lineOf(runs: SourceBlock['runs']): string {
  return plainText(runs).replace(/\s+/g, ' ').trim();
}
