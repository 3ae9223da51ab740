import { markOf } from './marks.ts';
import { mostBlocks, type SourceBlock, sourceBlock } from './source.ts';

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly gap: boolean;
}

/** Lines longer than this were not broken by hand. */
const widest = 110;

/** Reads typed text: lines that were only wrapped are joined, typed marks become items. */
export function blocksOfText(text: string): SourceBlock[] {
  const lines = underlined(linesOf(text));
  const width = wrapWidth(lines.map(({ line }) => line));
  const blocks: SourceBlock[] = [];
  let steps: number[] = [];
  /** Where the text of the item at hand begins. */
  let hanging = 0;
  let before: Line | null = null;
  for (const { line, level } of lines) {
    // Whoever asked refuses more than that; there is no need to go on.
    if (blocks.length > mostBlocks) break;
    const mark = level > 0 ? null : markOf(line.text);
    const last = blocks.at(-1);
    if (last && before && level === 0 && !mark && isContinued(before, line, { last, width, hanging })) {
      blocks[blocks.length - 1] = { ...last, runs: [{ text: joined(last, line.text) }] };
    } else if (mark) {
      steps = steps.filter((step) => step <= line.indent);
      if ((steps.at(-1) ?? -1) < line.indent) steps.push(line.indent);
      hanging = line.indent + mark.length;
      const depth = Math.min(8, Math.max(steps.length - 1, mark.depth));
      const runs = [{ text: line.text.slice(mark.length) }];
      blocks.push(sourceBlock({ kind: 'item', level: depth, ordered: mark.ordered, runs, gap: line.gap }));
    } else {
      steps = [];
      hanging = Number.POSITIVE_INFINITY;
      const kind = level > 0 ? 'heading' : 'text';
      blocks.push(sourceBlock({ kind, level, runs: [{ text: line.text }], gap: line.gap || level > 0 }));
    }
    before = line;
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  let gap = true;
  const lines: Line[] = [];
  for (const raw of cleaned(text).split('\n')) {
    const line = raw.trim();
    if (line === '') {
      gap = true;
      continue;
    }
    lines.push({ indent: raw.length - raw.trimStart().length, text: line, gap });
    gap = false;
  }
  return lines;
}

/** Characters that only steer how a line is broken, and the many kinds of space. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/\t/g, '    ');
}

const rule = /^([=\-_*~#─━═])\1{2,}$/u;

const hashed = /^(#{1,6})\s+(?=\p{L})/u;

/** A line of dashes or the like makes a heading of the line above, and is else only an ornament. */
function underlined(lines: readonly Line[]): { line: Line; level: number }[] {
  const result: { line: Line; level: number }[] = [];
  let gap = false;
  // One alone may be a number, several are typed headings.
  const isHashed = lines.filter(({ text }) => hashed.test(text)).length >= 2;
  for (const line of lines) {
    const above = result.at(-1);
    const hash = isHashed ? hashed.exec(line.text) : null;
    if (hash) {
      const text = line.text.slice(hash[0].length).replace(/\s+#+$/, '');
      result.push({ line: { ...line, text }, level: hash[1]?.length ?? 1 });
      gap = false;
      continue;
    }
    if (!rule.test(line.text)) {
      result.push({ line: gap ? { ...line, gap } : line, level: 0 });
      gap = false;
      continue;
    }
    gap = true;
    const fits = above && !line.gap && above.line.text.length <= 80 && !markOf(above.line.text);
    if (fits) result[result.length - 1] = { ...above, level: /^[=━═#]/.test(line.text) ? 1 : 2 };
  }
  return result;
}

/** How wide a text was wrapped, or Infinity when lines are as long as their paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ indent, text }) => indent + text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > widest || longest < 45) return Number.POSITIVE_INFINITY;
  const full = lengths.filter((length) => length > longest * 0.8).length;
  return full >= 3 ? longest : Number.POSITIVE_INFINITY;
}

interface Around {
  readonly last: SourceBlock;
  readonly width: number;
  readonly hanging: number;
}

/** Whether a line goes on with the one before: its first word had no room there, or it hangs under an item's text. */
function isContinued(before: Line, line: Line, { last, width, hanging }: Around): boolean {
  if (line.gap || last.kind === 'heading') return false;
  if (last.kind === 'item' && line.indent > 0 && line.indent >= hanging - 1) {
    // Under a short item stands something of its own.
    return before.text.length > 45 || /^\p{Ll}/u.test(line.text);
  }
  const word = line.text.split(' ')[0]?.length ?? 0;
  // Those who break lines by hand do not do it to the letter.
  const hadNoRoom = before.indent + before.text.length + 1 + word > width * 0.92;
  if (!hadNoRoom || (/:$/.test(before.text) && !/^\p{Ll}/u.test(line.text))) return false;
  return !/[.!?]$/.test(before.text) || /^\p{Ll}/u.test(line.text) || before.text.length > width * 0.85;
}

function joined({ runs }: SourceBlock, text: string): string {
  return `${runs[0]?.text ?? ''} ${text}`;
}
