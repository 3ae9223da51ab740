import { plainText, type Run } from '../../schemas/richText.ts';
import type { Fact } from '../outline.ts';
import type { Comment, DescribedBlock, DescribedItem, DescribedSection, Returned } from './description.ts';
import { type Marks, taglineMark, titleMark } from './names.ts';

/** A paragraph of a document that came back. */
export interface ReturnedParagraph {
  readonly type: 'paragraph';
  readonly style: string;
  readonly heading: number | null;
  readonly list: { readonly ordered: boolean; readonly level: number } | null;
  readonly runs: readonly Run[];
  /** The bookmarks that begin in it. */
  readonly marks: readonly string[];
  readonly comments: readonly Comment[];
}

/** Its rows, each a list of what its cells say. */
export interface ReturnedTable {
  readonly type: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly comments: readonly Comment[];
}

export type ReturnedPart = ReturnedParagraph | ReturnedTable;

interface OpenSection {
  readonly id: string | null;
  readonly heading: string;
  readonly blocks: DescribedBlock[];
  readonly own: DescribedItem[];
}

/** Reads a description out of a document, by its bookmarks and by what its paragraphs look like. */
export class ReturnedReader {
  readonly #marks: Marks;
  /** By section: headings over some of the skills, which are no text of it. */
  readonly #ownHeads: ReadonlyMap<string, ReadonlySet<string>>;
  /** In which section blocks went out that had no heading above them. */
  readonly #headless: ReadonlyMap<string, string>;
  readonly #sections: OpenSection[] = [];
  readonly #comments = new Map<number, Comment[]>();
  readonly #outside: string[] = [];
  #title: string | null = null;
  #tagline: string | null = null;
  #facts: Fact[] | null = null;
  #isOwn = false;

  constructor(
    marks: Marks,
    ownHeads: ReadonlyMap<string, ReadonlySet<string>>,
    headless: ReadonlyMap<string, string>,
  ) {
    this.#marks = marks;
    this.#ownHeads = ownHeads;
    this.#headless = headless;
  }

  read(parts: readonly ReturnedPart[]): Returned {
    for (const part of parts) {
      if (part.type === 'table') this.#table(part);
      else this.#paragraph(part);
      this.#note(part.comments);
    }
    return {
      title: this.#title ?? '',
      tagline: this.#tagline ?? '',
      facts: this.#facts ?? [],
      sections: this.#sections satisfies DescribedSection[],
      comments: this.#comments,
      outside: this.#outside,
    };
  }

  #note(comments: readonly Comment[]): void {
    if (comments.length === 0) return;
    const at = this.#sections.length - 1;
    this.#comments.set(at, [...(this.#comments.get(at) ?? []), ...comments]);
  }

  #table({ rows }: ReturnedTable): void {
    if (this.#facts === null && this.#sections.length === 0) this.#facts = factsOf(rows);
    else this.#outside.push(rows.map((cells) => cells.filter(Boolean).join(' | ')).join('\n'));
  }

  #paragraph(paragraph: ReturnedParagraph): void {
    const { heading, style, marks } = paragraph;
    const text = oneLine(plainText(paragraph.runs));
    if (text === '') return;
    const known = marks.flatMap((mark) => this.#marks.get(mark) ?? []);
    const section = known.find(({ role }) => role === 'section');
    const isAbove = this.#sections.length === 0;
    if (section) this.#begin(section.id, text);
    else if (this.#title === null && (marks.includes(titleMark) || (isAbove && /^title$/i.test(style))))
      this.#title = text;
    else if (
      this.#tagline === null &&
      (marks.includes(taglineMark) || (isAbove && /^subtitle$/i.test(style)))
    )
      this.#tagline = text;
    else if (heading === 1) this.#begin(null, text);
    else if (!this.#takeOwn(paragraph, text, known.find(({ role }) => role === 'own')?.id ?? null))
      this.#takeBlock(paragraph, text, known.find(({ role }) => role === 'block')?.id ?? null);
  }

  #begin(id: string | null, heading: string): OpenSection {
    const section = { id, heading, blocks: [], own: [] };
    this.#sections.push(section);
    this.#isOwn = false;
    return section;
  }

  /** What the section shows of the job's skills or stages, and what was written between them. */
  #takeOwn({ heading, list, marks }: ReturnedParagraph, text: string, id: string | null): boolean {
    const section = this.#sections.at(-1);
    if (!section) return false;
    const isUnknown = !marks.some((mark) => this.#marks.has(mark));
    const isHead = isUnknown && heading !== null && this.#ownHeads.get(section.id ?? '')?.has(text) === true;
    if (id !== null || isHead) this.#isOwn = true;
    else if (!isUnknown) this.#isOwn = false;
    if (!this.#isOwn || !(id !== null || isHead || (isUnknown && list !== null))) return false;
    section.own.push({ id, text });
    return true;
  }

  #takeBlock({ heading, list, runs }: ReturnedParagraph, text: string, id: string | null): void {
    const alone = id === null ? undefined : this.#headless.get(id);
    const last = this.#sections.at(-1);
    const section =
      alone !== undefined && last?.id !== alone
        ? (this.#sections.find((one) => one.id === alone) ?? this.#begin(alone, ''))
        : (last ?? this.#begin(null, ''));
    const kind =
      heading !== null ? 'question' : list === null ? 'paragraph' : list.ordered ? 'number' : 'bullet';
    section.blocks.push({
      id,
      kind,
      level: Math.min(list?.level ?? 0, deepestAfter(section.blocks.at(-1))),
      runs: kind === 'question' ? [{ text }] : trimmed(runs),
    });
  }
}

/** No item stands more than one level below the one before it, and the first of a list on the first. */
function deepestAfter(previous: DescribedBlock | undefined): number {
  return previous?.kind === 'bullet' || previous?.kind === 'number' ? previous.level + 1 : 0;
}

/** Rows of labels and values side by side. */
function factsOf(rows: readonly (readonly string[])[]): Fact[] {
  return rows
    .flatMap((cells) =>
      cells.flatMap((label, at) => (at % 2 === 0 ? [{ label, value: cells[at + 1] ?? '' }] : [])),
    )
    .filter(({ label, value }) => label + value !== '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without blanks at either end: programs add and drop them. */
function trimmed(runs: readonly Run[]): Run[] {
  const full = runs.filter(({ text }) => text !== '');
  while (full[0] && full[0].text.trimStart() === '') full.shift();
  while (full.at(-1)?.text.trimEnd() === '') full.pop();
  return full.map((run, at) => {
    let { text } = run;
    if (at === 0) text = text.trimStart();
    if (at === full.length - 1) text = text.trimEnd();
    return text === run.text ? run : { ...run, text };
  });
}
