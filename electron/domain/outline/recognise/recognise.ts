import { labelled, unlabelled } from './facts.ts';
import { type Heading, headingsOf, sectionRank } from './headings.ts';
import { languageOf } from './language.ts';
import { payIn } from './money.ts';
import { isLabel, pairsOf } from './pairs.ts';
import type { Posting, Taken } from './posting.ts';
import { sectionsOf } from './sections.ts';
import { type SourceBlock, textOf } from './source.ts';
import { type FoundTitle, titleOf } from './title.ts';
import { labelOf } from './words/labels.ts';
import { purposeOf } from './words/purposes.ts';

/** What a text says of a job. Nothing of it is lost: a block is taken as a fact, or stands in a section. */
export function recognise(blocks: readonly SourceBlock[], name: string): Posting {
  const language = languageOf(blocks.map(textOf).join('\n'));
  const title = titleOf(blocks, name);
  const facts = new FactTaker(blocks, title);
  facts.takeLabels();
  const headings = headingsOf(blocks, facts.labels);
  const rank = sectionRank(headings);
  const first = headings.find((one) => one.rank <= rank && one.at > (title.at ?? -1));
  const tagline = taglineAt(blocks, title, facts.labels, headings);
  const end = first?.at ?? 0;
  facts.takeHeader(first?.at ?? blocks.length, tagline, headings);
  facts.takePay();
  const taken: Taken[] = [...facts.taken];
  if (title.at !== null) taken.push({ source: title.at, as: 'title', whole: title.whole });
  if (tagline !== null) taken.push({ source: tagline, as: 'tagline', whole: true });
  const gone = new Set(taken.filter(({ whole }) => whole).map(({ source }) => source));
  return {
    language,
    title: title.title.slice(0, 1_000),
    tagline: tagline === null ? '' : textOf(blocks[tagline] as SourceBlock).replace(/\s+/g, ' '),
    facts: facts.facts,
    taken: taken.sort((one, other) => one.source - other.source),
    sections: sectionsOf({
      blocks,
      gone,
      beside: new Set(
        taken.filter(({ source, whole }) => !whole && source < end).map(({ source }) => source),
      ),
      headings: headings.filter(({ at }) => !gone.has(at)),
      rank,
      language,
      title,
    }),
  };
}

const longestTagline = 140;

/** One line right under the title that states nothing, with something after it. */
function taglineAt(
  blocks: readonly SourceBlock[],
  title: FoundTitle,
  labels: ReadonlySet<number>,
  headings: readonly Heading[],
): number | null {
  if (title.at === null || !title.whole || labelOfBlock(blocks[title.at])) return null;
  const at = title.at + 1;
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next || block.kind === 'item' || block.kind === 'row' || labels.has(at)) return null;
  const text = textOf(block);
  const heading = headings.find((one) => one.at === at);
  const heads =
    heading !== undefined && (heading.purpose !== null || heading.rank < 10 || /[:?]$/.test(text));
  if (heads || text.length > longestTagline || /[.!?…]\s+\p{Lu}/u.test(text) || /[:：]$/.test(text))
    return null;
  if (unlabelled(text) !== null || (next.kind === 'item' && !labels.has(at + 1))) return null;
  // A short opening sentence is text, unless more text follows that it stands above.
  const heldApart = next.gap || block.gap;
  return heldApart && (!/[.!?…]$/.test(text) || text.length <= 100) ? at : null;
}

const labelOfBlock = (block: SourceBlock | undefined): boolean =>
  block !== undefined && (pairsOf(block)?.some(({ label }) => labelOf(label) === 'title') ?? false);

/** Collects what is stated; the first statement of a field holds. */
class FactTaker {
  readonly facts: Posting['facts'] = {};
  readonly taken: Taken[] = [];
  /** Blocks that are labels, with or without a value: no headings. */
  readonly labels = new Set<number>();
  readonly #blocks: readonly SourceBlock[];

  constructor(blocks: readonly SourceBlock[], title: FoundTitle) {
    this.#blocks = blocks;
    if (title.at !== null && title.whole) this.labels.add(title.at);
  }

  /** Notes where labels stand. */
  takeLabels(): void {
    for (const [at, block] of this.#blocks.entries()) {
      if (pairsOf(block)) this.labels.add(at);
      else if (this.#valueBelow(at)) {
        this.labels.add(at);
        this.labels.add(at + 1);
      }
    }
  }

  /** Takes labelled facts everywhere, others only up to the first section; further down the text stays as it is. */
  takeHeader(end: number, tagline: number | null, headings: readonly Heading[]): void {
    for (const [at, block] of this.#blocks.entries()) {
      const before = headings.findLast((one) => one.at <= at);
      const isApart = at < end || before?.purpose === 'other' || before?.purpose === null;
      const pairs = pairsOf(block);
      if (pairs) this.#takePairs(at, pairs, isApart);
      else if (isApart && this.#valueBelow(at)) this.#takeBelow(at);
      else if (at < end && at !== tagline && !this.labels.has(at)) this.#takeLine(at, block);
    }
  }

  /** A pay range that no label announces, wherever it is written. */
  takePay(): void {
    if (this.facts.pay) return;
    for (const [at, block] of this.#blocks.entries()) {
      const text = textOf(block);
      const found = text.length <= 1_500 ? payIn(text) : null;
      if (!found || found.pay.to === found.pay.from || (found.pay.to ?? found.pay.from ?? 0) > 5_000_000)
        continue;
      this.facts.pay = found.pay;
      this.taken.push({ source: at, as: 'pay', whole: false });
      return;
    }
  }

  #valueBelow(at: number) {
    const [block, next] = [this.#blocks[at], this.#blocks[at + 1]];
    if (!block || !next || block.kind === 'row' || next.kind !== 'text' || at > 60) return null;
    const [label, value] = [labelOf(textOf(block)), textOf(next)];
    if (label === null || label === 'title' || value.length > 60 || isLabel(value)) return null;
    if (purposeOf(value) !== null && label !== 'employmentType') return null;
    return labelled(label, value)?.whole ? labelled(label, value) : null;
  }

  #takeBelow(at: number): void {
    const stated = this.#valueBelow(at);
    if (!stated || this.taken.some(({ source }) => source === at)) return;
    if (!this.#keep(at, stated.facts, true)) return;
    this.#keep(at + 1, stated.facts, true, true);
  }

  #takePairs(at: number, pairs: readonly { label: string; value: string }[], isApart: boolean): void {
    let whole = isApart;
    const found: Posting['facts'][] = [];
    for (const { label, value } of pairs) {
      const name = labelOf(label);
      if (name === 'title') continue;
      const stated = name === null ? null : labelled(name, value);
      const mayStay =
        isApart || name === 'pay' || name === 'applyBy' || name === 'starts' || name === 'reference';
      if (!stated || !mayStay) whole = false;
      else {
        found.push(stated.facts);
        whole &&= stated.whole;
      }
    }
    for (const facts of found) if (!this.#keep(at, facts, whole)) whole = false;
  }

  #takeLine(at: number, block: SourceBlock): void {
    if (block.kind === 'row') return;
    const stated = unlabelled(textOf(block));
    if (stated) this.#keep(at, stated.facts, stated.whole);
  }

  /** False when another block has stated a field already, so that this one's text has to stay. */
  #keep(at: number, facts: Posting['facts'], whole: boolean, again = false): boolean {
    const names = Object.keys(facts) as (keyof Posting['facts'])[];
    const isNew = again || names.every((name) => this.facts[name] === undefined);
    for (const name of names) {
      if (this.facts[name] === undefined) Object.assign(this.facts, { [name]: facts[name] });
      else if (!again) continue;
      this.taken.push({ source: at, as: name, whole: whole && isNew });
    }
    return isNew;
  }
}
