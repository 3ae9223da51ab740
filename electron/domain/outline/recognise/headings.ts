import { plainText } from '../../schemas/richText.ts';
import type { Section } from '../../schemas/section.ts';
import { hasPicture, markOf } from './marks.ts';
import { calmed, isShouted } from './shouting.ts';
import { type SourceBlock, textOf } from './source.ts';
import { leadsOn } from './words/evidence.ts';
import { isNiceHeading, isPlainHeading, purposeOf, telling } from './words/purposes.ts';

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
  const above = blocks.flatMap((_, at) => (!skip.has(at) && standsAbove(blocks, at) ? [at] : []));
  const tells = (at: number) => {
    const text = titled(textOf(blocks[at] as SourceBlock));
    return isPlainHeading(text) || leadsOn(text);
  };
  const areAbove = above.length >= 2 && above.some(tells);
  const numbered = numberedSeries(blocks);
  const isDense = isWithoutGaps(blocks);
  const found = blocks.flatMap((_, at): Heading[] => {
    if (skip.has(at)) return [];
    const rank =
      (numbered.has(at) ? ranks.numbered : rankOf(blocks, at)) ??
      (isDense ? denseRank(blocks, at, skip) : null) ??
      (areAbove && above.includes(at) ? ranks.bare : null);
    if (rank === null) return [];
    const text = titled(textOf(blocks[at] as SourceBlock));
    // What nothing sets off has to say it plainly.
    const isLong = rank === ranks.colon && text.split(/\s+/).length > 9;
    const mayTell = (rank !== ranks.bare && rank !== ranks.numbered && !isLong) || isPlainHeading(text);
    return text === '' ? [] : [{ at, rank, text, purpose: mayTell ? purposeOf(text) : null }];
  });
  return found.filter(({ at, rank, purpose }, index) => {
    // Two lines that nothing sets off: the first of them is an item of the list above.
    const following = found[index + 1];
    if (isDense && rank === ranks.bare && following?.at === at + 1 && following.rank === rank) return false;
    if (rank <= 9 || purpose !== null) return true;
    // What heads nothing is no heading: a signature, an ornament, the last line.
    const next = found.slice(index + 1).find((one) => one.rank <= rank)?.at ?? blocks.length;
    const below = range(at + 1, next).filter((one) => !skip.has(one)).length;
    const under = blocks[at + 1];
    const isAbove = under?.gap === false || (under && /.{40}[.!?]$/.test(textOf(under)));
    return below > 0 && (rank < ranks.bare || below >= 2 || isAbove || isItem(blocks[at + 1]));
  });
}

/** Copied in a way that lost every blank line. */
function isWithoutGaps(blocks: readonly SourceBlock[]): boolean {
  return blocks.length >= 8 && blocks.filter(({ gap }) => gap).length <= blocks.length / 10 + 1;
}

/** Where nothing is set off at all: short questions, what is plainly a heading, what leads on, what is brief above sentences. */
function denseRank(blocks: readonly SourceBlock[], at: number, skip: ReadonlySet<number>): number | null {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'text' || !next || at === 0) return null;
  const text = textOf(block);
  const words = text.split(/\s+/).length;
  if (/[?？]$/.test(text) && words <= 9) return ranks.question;
  if (!/^\P{Ll}/u.test(text) || /[.;,!]$/.test(text)) return null;
  if (words <= 9 && leadsOn(text)) return ranks.bare;
  if (words <= 6 && isPlainHeading(text)) return ranks.bare;
  const [below, second] = [textOf(next), textOf(blocks[at + 2] ?? next)];
  const isSentence = (one: string) => /[.!?]$/.test(one);
  const isAfter =
    skip.has(at - 1) || isItem(blocks[at - 1]) || isSentence(textOf(blocks[at - 1] as SourceBlock));
  const isAbove = isSentence(below) && (isSentence(second) || below.length > 60);
  return words <= 6 && isAfter && isAbove ? ranks.bare : null;
}

/** A short line right above a text, after a blank line: where a posting has several and some tell, they are headings. */
function standsAbove(blocks: readonly SourceBlock[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'text' || !block.gap) return false;
  const isAboveList = isItem(next);
  if (!isAboveList && (next?.kind !== 'text' || next.gap)) return false;
  const text = textOf(block);
  if (!/^[\p{Lu}\d]/u.test(text) || /[.!?;,]$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (leadsOn(text) || /:$/.test(text)) return words <= 9;
  return (
    words <= 5 && (isAboveList || isPlainHeading(text) || textOf(next as SourceBlock).length > text.length)
  );
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isItem = (block: SourceBlock | undefined): boolean => block?.kind === 'item';

const salutation =
  /^(dear|hi|hello|hey|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|chers?|chère|hola|estimad[oa]s?)(?!\p{L}).{0,40}$/iu;

function rankOf(blocks: readonly SourceBlock[], at: number): number | null {
  const block = blocks[at] as SourceBlock;
  const text = textOf(block);
  if (block.kind === 'title') return 1;
  if (block.kind === 'heading') return text.length <= 300 ? Math.max(1, Math.min(9, block.level)) : null;
  if (block.kind === 'row' || text === '' || text.length > longest || text.includes('\n')) return null;
  const next = blocks[at + 1];
  if (block.kind === 'item') return isNumberedHeading(blocks, at, text) ? ranks.numbered : null;
  const words = text.split(/\s+/).length;
  if (salutation.test(text)) return null;
  if (isFramed(text) && words <= 10) return ranks.bold;
  const isSentence = /[.!;,…]$/.test(text) || (/[.!?]\s+\p{L}/u.test(text) && !/\?$/.test(text));
  if (isBold(block) && !/[.,;]$/.test(text)) return ranks.bold;
  if (isShouted(text) && words <= 10 && !/[.;,]$/.test(text)) return ranks.capitals;
  if (/[:：]$/.test(text) && words <= 14 && next) return ranks.colon;
  if (/(…|\.{3})$/.test(text) && words <= 9 && next && leadsOn(text)) return ranks.colon;
  const standsAlone = block.gap && (next === undefined || next.gap || isItem(next));
  const follows = isItem(blocks[at - 1]) || isItem(next);
  if (/[?？]$/.test(text) && words <= 16 && (block.gap || (follows && words <= 8)) && next)
    return ranks.question;
  if (isSentence || /^\p{Ll}/u.test(text)) return null;
  const heads = standsAlone && next !== undefined && next.kind !== 'row';
  if (heads && words <= 9 && (isItem(next) || hasPicture(text) || isPlainHeading(text))) return ranks.bare;
  if (heads && words <= 6 && text.length <= 50) return ranks.bare;
  // Right above its list or text, without a blank line: only what is surely one.
  if (words <= 6 && next && isPlainHeading(text) && block.gap) return ranks.bare;
  // Between items, without a blank line at all: only what says nothing else.
  const parts = isItem(blocks[at - 1]) && isItem(next) && words <= 4;
  return parts && (needOf(text) !== null || (telling(text)?.share ?? 0) > 0.8) ? ranks.bare : null;
}

/** "** The practice **", "--- Benefits ---", "[ About us ]". */
function isFramed(text: string): boolean {
  return /^(?:([*=~#_-]{2,}|:{2,})\s*[^*=~#_\s-].*?\s*([*=~#_-]{2,}|:{2,})|\[\s*[^\]]+\])$/u.test(text);
}

/** "1. Responsibilities" above a list, and not one of its items. */
function isNumberedHeading(blocks: readonly SourceBlock[], at: number, text: string): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!block?.ordered || block.level > 0 || !next || /[.;,)]$/.test(text)) return false;
  if (before?.ordered && before.level === 0 && next.kind !== 'item') return false;
  const isAbove = next.kind !== 'item' || !next.ordered || next.level > 0;
  return isAbove && (isPlainHeading(text) || (isShouted(text) && text.split(/\s+/).length <= 8));
}

/** "1. Context", "2. Scope", each apart and with text below: where one of them tells, they all are headings. */
function numberedSeries(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const found = blocks.flatMap((block, at) => {
    const [text, next] = [textOf(block), blocks[at + 1]];
    const isOne = block.kind === 'item' && block.ordered && block.level === 0 && block.gap;
    const isShort = text.split(/\s+/).length <= 6 && !/[.;,:]$/.test(text);
    return isOne && isShort && next !== undefined && next.kind !== 'item' ? [at] : [];
  });
  const tell = found.filter((at) => isPlainHeading(textOf(blocks[at] as SourceBlock)));
  return new Set(found.length >= 3 && tell.length >= 2 ? found : []);
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
    .replace(/^[IVX]{1,4}\.\s+/, '')
    .replace(/\s*([:：…]|\.{3})$/, '')
    .trim();
  return isShouted(bare) ? calmed(bare) : bare;
}

/**
 * The rank at which this text has its sections: the strongest at which several headings say what they are for. One alone
 * may stand above them, as "The role" does above its parts.
 */
export function sectionRank(headings: readonly Heading[]): number {
  const telling = headings.filter(({ purpose }) => purpose !== null).map(({ rank }) => rank);
  const several = telling.filter((rank, at) => telling.indexOf(rank) !== at);
  const ranked = headings.map(({ rank }) => rank);
  const all = [several, telling, ranked.filter((rank, at) => ranked.indexOf(rank) !== at), ranked].find(
    ({ length }) => length > 0,
  );
  return all ? Math.min(...all) : 0;
}

/** Headings that only part a list of skills into what is asked and what is wished for. */
export function needOf(text: string): 'must' | 'nice' | null {
  if (text.split(/\s+/).length > 5 || purposeOf(text) === 'skills') return null;
  if (isNiceHeading(text) || /^(plus|pluses|extras?)$/iu.test(text.trim())) return 'nice';
  const must =
    /^(must([- ]haves?)?|(essential|minimum|required) (criteria|requirements?|qualifications?|skills?|experience)|essential|muss|zwingend( erforderlich)?|indispensable|imprescindible|requis|obligatoire|unbedingt erforderlich|erforderlich|obligatorio)$/iu;
  return must.test(text.trim()) ? 'must' : null;
}

/** The text of runs on one line. */
export function lineOf(runs: SourceBlock['runs']): string {
  return plainText(runs).replace(/\s+/g, ' ').trim();
}
