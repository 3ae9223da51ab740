import { cleaned } from '#domain/outline/recognise/lines.ts';
import { type SourceBlock, sourceBlock, trimmed } from '#domain/outline/recognise/source.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import { linkable } from '../address.ts';
import { NeedTable } from './needTable.ts';
import { rowBlocks, typedBlocks, untyped } from './word.ts';

/** What is left out with all it holds. */
const silent = new Set(
  'script style head template noscript iframe object embed svg math canvas audio video select option textarea input form-data nav title'.split(
    ' ',
  ),
);
const flowing = new Set(
  'p div section article main header footer aside address blockquote figure figcaption details summary body html form fieldset legend ul ol dl dt dd li table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 pre hr center menu caption button'.split(
    ' ',
  ),
);
const looks: Readonly<Record<string, 'bold' | 'italic' | 'underline'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
};

interface Open {
  readonly tag: string;
  readonly look: Omit<Run, 'text'>;
  /** A list that is open, or an item of one. */
  readonly list: boolean | null;
  readonly isHidden: boolean;
}

interface Table {
  readonly cells: SourceBlock[][];
}

/** Follows a page's tags and keeps what it says, block by block. */
export class PageReader {
  readonly blocks: SourceBlock[] = [];
  readonly #stack: Open[] = [];
  readonly #tables: Table[] = [];
  readonly #needs: NeedTable[] = [];
  #silent = 0;
  #runs: Run[] = [];
  /** The term of a list of facts that waits for what it means. */
  #term: Run[] | null = null;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const isHidden = silent.has(tag) || isUnseen(attributes);
    if (isHidden) this.#silent += 1;
    if (tag === 'br') this.#add('\n');
    else if (flowing.has(tag)) this.#end();
    if (tag === 'table') this.#needs.push(new NeedTable());
    if (tag === 'tr') this.#tables.push({ cells: [] });
    if (tag === 'td' || tag === 'th') this.#tables.at(-1)?.cells.push([]);
    if (tag === 'dt') this.#flushTerm();
    const list = tag === 'ol' ? true : tag === 'ul' || tag === 'menu' ? false : null;
    this.#stack.push({ tag, look: this.#lookOf(tag, attributes), list, isHidden });
  }

  text(text: string): void {
    if (this.#silent > 0) return;
    this.#add(this.#isIn('pre') ? text : cleaned(text).replace(/\s+/g, ' '));
  }

  close(tag: string): void {
    if (flowing.has(tag)) this.#end();
    const open = this.#stack.pop();
    if (open?.isHidden) this.#silent -= 1;
    if (tag === 'dl') this.#flushTerm();
    if (tag === 'table') this.#needs.pop();
    if (tag !== 'tr') return;
    const table = this.#tables.pop();
    if (table) this.#push(this.#needs.at(-1)?.row(table.cells) ?? rowBlocks(table.cells));
  }

  finish(): SourceBlock[] {
    this.#end();
    this.#flushTerm();
    return this.blocks;
  }

  get #look(): Omit<Run, 'text'> {
    return this.#stack.at(-1)?.look ?? {};
  }

  #isIn(tag: string): boolean {
    return this.#stack.some((open) => open.tag === tag);
  }

  #lookOf(tag: string, attributes: Readonly<Record<string, string>>): Omit<Run, 'text'> {
    const look = looks[tag];
    const link = tag === 'a' ? linkable(attributes.href) : null;
    const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|400)/i.exec(attributes.style ?? '')?.[1];
    const isLight = weight === 'normal' || weight === '400';
    const { bold: _, ...lighter } = this.#look;
    // Pages that clipboards carry wrap everything into a <b> that is none.
    const isBold = !isLight && (look === 'bold' || weight !== undefined);
    return {
      ...(isLight ? lighter : this.#look),
      ...(look && look !== 'bold' ? { [look]: true as const } : {}),
      ...(isBold ? { bold: true as const } : {}),
      ...(link ? { link } : {}),
    };
  }

  #add(text: string): void {
    if (this.#silent > 0 || text === '') return;
    const before = this.#runs.at(-1);
    const bare = text.startsWith(' ') && /(^|\s)$/.test(before?.text ?? '') ? text.slice(1) : text;
    if (bare === '') return;
    if (before && JSON.stringify({ ...before, text: '' }) === JSON.stringify({ ...this.#look, text: '' })) {
      this.#runs[this.#runs.length - 1] = { ...before, text: before.text + bare };
    } else this.#runs.push({ ...this.#look, text: bare });
  }

  /** What stood until here is a block of its own. */
  #end(): void {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    if (plainText(runs).trim() === '') return;
    const around = this.#stack.map(({ tag }) => tag);
    const heading = around.findLast((tag) => /^h[1-6]$/.test(tag));
    if (around.includes('dt')) this.#term = runs;
    else if (around.includes('dd') && this.#term) {
      this.#push([row([this.#term, runs])]);
      this.#term = null;
    } else if (heading) this.#push([sourceBlock({ kind: 'heading', level: Number(heading[1]), runs })]);
    else if (around.includes('li')) this.#push([this.#item(runs)]);
    else this.#push(linesOf(runs));
  }

  #item(runs: Run[]): SourceBlock {
    const lists = this.#stack.filter(({ list }) => list !== null);
    const level = Math.min(8, Math.max(0, lists.length - 1));
    return sourceBlock({
      kind: 'item',
      level,
      ordered: lists.at(-1)?.list ?? false,
      runs: untyped(runs),
      gap: false,
    });
  }

  #flushTerm(): void {
    if (this.#term) this.#push([sourceBlock({ runs: this.#term })]);
    this.#term = null;
  }

  #push(blocks: readonly SourceBlock[]): void {
    const cell = this.#tables.at(-1)?.cells.at(-1);
    for (const block of blocks) (cell ?? this.blocks).push(block);
  }
}

function row(cells: Run[][]): SourceBlock {
  return sourceBlock({ kind: 'row', runs: [], cells, gap: false });
}

/** Lines that two breaks part are paragraphs; within one, marks may have been typed. */
function linesOf(runs: readonly Run[]): SourceBlock[] {
  const parts: Run[][] = [[]];
  const breaks = runs.flatMap((run) => run.text.split(/( *\n[ \n]*)/).map((text) => ({ ...run, text })));
  for (const run of breaks) {
    if ((run.text.match(/\n/g)?.length ?? 0) >= 2) parts.push([]);
    else if (run.text !== '') parts.at(-1)?.push({ ...run, text: run.text.replace(/ *\n */g, '\n') });
  }
  return parts.filter((part) => plainText(part).trim() !== '').flatMap((part) => singleLines(trimmed(part)));
}

/** A bold line on top of a paragraph heads it. */
function singleLines(runs: readonly Run[]): SourceBlock[] {
  const [first, ...rest] = runs;
  const heads = first?.bold && rest.length > 0 && /^\n/.test(plainText(rest)) && !first.text.includes('\n');
  if (!heads) return typedBlocks(runs);
  return [sourceBlock({ runs: [first] }), ...typedBlocks(trimmed(rest))];
}

function isUnseen(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes.style ?? '';
  return 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
