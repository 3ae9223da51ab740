import { plainText, type Run } from '../../schemas/richText.ts';
import { pairsOf } from './pairs.ts';
import { isShouted } from './shouting.ts';
import { type SourceBlock, sourceBlock, textOf, trimmed, withoutStart } from './source.ts';
import { isScrap } from './title.ts';
import { labelOf } from './words/labels.ts';
import { purposeOf, telling } from './words/purposes.ts';

/** Lines that hold several things, part by part: facts beside each other, a heading with its text behind it. */
export function parted(blocks: readonly SourceBlock[]): SourceBlock[] {
  const runIn = runInHeadings(blocks);
  return blocks.flatMap((given, at) => {
    const above = blocks[at - 1];
    // Buttons of a page run into the text when it is copied.
    const block = above && isScrap(textOf(above)) ? { ...given, gap: true } : given;
    if (block.kind !== 'text') return [block];
    const behind = runIn.get(at);
    return behind === undefined ? factsBeside(block) : headingAndText(block, behind);
  });
}

/** "Marketing Executive | Salary: £26,000 | Location: Norwich". */
function factsBeside(block: SourceBlock): SourceBlock[] {
  const text = plainText(block.runs);
  if (text.length > 400) return [block];
  const pieces = text.split(/(\s+\|\s+)/);
  const facts = pieces.filter((piece) =>
    pairsOf(sourceBlock({ runs: [{ text: piece }] }))?.every(({ label }) => labelOf(label) !== null),
  );
  if (facts.length < 2) return [block];
  let from = 0;
  return pieces.flatMap((piece, index): SourceBlock[] => {
    const runs = trimmed(letters(block.runs, from, piece.length));
    from += piece.length;
    return index % 2 === 1 || runs.length === 0 ? [] : [{ ...block, runs, gap: block.gap && index === 0 }];
  });
}

const longestHeading = 40;

/** Where a line begins with a heading and a colon, how long that is; only where a text is written like that. */
function runInHeadings(blocks: readonly SourceBlock[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const purposes = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const text = block.kind === 'text' ? textOf(block) : '';
    const [lead = '', heading = ''] = /^([^:：\n]{3,40}?)\s*[:：]\s+(?=\S)/u.exec(text) ?? [];
    const isHeading =
      heading !== '' &&
      heading.length <= longestHeading &&
      (telling(heading)?.share ?? 0) > (isShouted(heading) ? 0.1 : 0.8);
    if (!isHeading || labelOf(heading) !== null) continue;
    found.set(at, lead.length);
    purposes.add(purposeOf(heading) ?? '');
  }
  if (purposes.size >= 3) return found;
  // Else only what stands apart: no detail of a list of requirements does.
  for (const at of found.keys()) {
    if (!blocks[at]?.gap || blocks[at + 1]?.gap === false) found.delete(at);
  }
  return found;
}

function headingAndText(block: SourceBlock, length: number): SourceBlock[] {
  const heading = { ...block, runs: trimmed(letters(block.runs, 0, length)) };
  const rest = trimmed(withoutStart(block.runs, length));
  return [heading, ...itemsWithin({ ...block, runs: rest, gap: false })];
}

/** "- Write the newsletter - Plan photo shoots": a list on one line. */
function itemsWithin(block: SourceBlock): SourceBlock[] {
  const text = plainText(block.runs);
  const mark = /^[-–•*·]\s+/u.exec(text)?.[0];
  const items = mark ? text.slice(mark.length).split(` ${mark}`) : [];
  if (items.length < 2) return [block];
  return items.map((item) => ({ ...block, kind: 'item' as const, runs: [{ text: item.trim() }] }));
}

function letters(runs: readonly Run[], from: number, count: number): Run[] {
  let left = count;
  return withoutStart(runs, from).flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
