import { extname } from 'node:path';
import { Refusal } from '#contract/result.ts';
import { blocksOfText } from '#domain/outline/recognise/lines.ts';
import { mostBlocks, type SourceBlock, textOf } from '#domain/outline/recognise/source.ts';
import { decoded } from './decode.ts';
import { blocksOfHtml } from './html.ts';
import { kindOf } from './kind.ts';
import { blocksOfMarkdown } from './markdown.ts';
import { blocksOfWord } from './word.ts';

/** Bytes; a posting as text is a few thousand, a saved web page carries its pictures along. */
const most = { text: 1 << 20, html: 8 << 20 } as const;

/** More than a paragraph of any posting has, and as much as the format allows. */
const mostLetters = 40_000;

/** Reads a file that holds a posting, by what it is rather than what it is called. Throws a Refusal that names it. */
export function readSource(name: string, bytes: Uint8Array): SourceBlock[] {
  const kind = kindOf(name, bytes);
  if (kind === 'word') return checked(name, blocksOfWord(bytes));
  const limit = kind === 'html' ? most.html : most.text;
  if (bytes.byteLength > limit) throw tooLarge(name, limit);
  const text = decoded(bytes, kind === 'html');
  const isPage =
    kind === 'html' || (extname(name) === '.txt' && /^\s*<(!doctype html|html)[\s>]/i.test(text));
  if (isPage) return checked(name, blocksOfHtml(text));
  return checked(name, kind === 'markdown' ? blocksOfMarkdown(text) : blocksOfText(text));
}

/** Reads what was on the clipboard: as a page where there is one, else as text. */
export function readClipboard(name: string, html: string, text: string): SourceBlock[] {
  // An editor of plain text puts a page beside its text that says nothing more.
  if (html.length <= most.html && /<(h[1-6]|li|td|b|strong)[\s>]/i.test(html)) {
    return checked(name, blocksOfHtml(html));
  }
  if (text.length > most.text) throw tooLarge(name, most.text);
  return checked(name, blocksOfText(text));
}

function tooLarge(name: string, limit: number): Refusal {
  return new Refusal('too-large', `“${name}” is larger than ${limit >> 20} MB, which no posting is.`);
}

function checked(name: string, blocks: readonly SourceBlock[]): SourceBlock[] {
  const full = blocks.filter(({ runs, cells }) =>
    [runs, ...cells].some((one) => one.some(({ text }) => /\S/.test(text))),
  );
  if (full.length === 0) throw new Refusal('empty', `There is no text in “${name}”.`);
  if (full.length > mostBlocks) {
    throw new Refusal('too-long', `“${name}” has more than ${mostBlocks} paragraphs, which no posting has.`);
  }
  const longest = Math.max(...full.map((block) => textOf(block).length));
  if (longest > mostLetters) {
    throw new Refusal('too-long', `“${name}” has a paragraph of ${longest} letters, which no posting has.`);
  }
  return full;
}
