import { type DayOrder, lastDayIn } from './days.ts';
import { labelled } from './facts.ts';
import type { Heading } from './headings.ts';
import { payInSentence } from './money.ts';
import { isLabel, pairsOf } from './pairs.ts';
import { manyPlaces } from './places.ts';
import type { Posting, Taken } from './posting.ts';
import { type SourceBlock, textOf } from './source.ts';
import type { Stated } from './stated.ts';
import type { FoundTitle } from './title.ts';
import { unlabelled } from './unlabelled.ts';
import { labelOf } from './words/labels.ts';
import { purposeOf } from './words/purposes.ts';

/** The label of a day in a posting, and of a sender in a mail. */
const isFrom = (label: string): boolean => /^from$/i.test(label.trim());
const isPlural = (label: string): boolean =>
  /^(offices|locations|standorte|orte|lieux|ubicaciones|lugares)$/i.test(label.trim());

function severally(stated: Stated): Stated {
  const { locations } = stated.facts;
  return locations ? { ...stated, facts: { ...stated.facts, locations: manyPlaces(locations) } } : stated;
}

/** Collects what is stated; the first statement of a field holds. */
export class FactTaker {
  readonly facts: Posting['facts'] = {};
  readonly taken: Taken[] = [];
  /** Blocks that are labels, with or without a value: no headings. */
  readonly labels = new Set<number>();
  readonly #blocks: readonly SourceBlock[];
  readonly #order: DayOrder;

  constructor(blocks: readonly SourceBlock[], title: FoundTitle, order: DayOrder) {
    this.#blocks = blocks;
    this.#order = order;
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

  /** Pay and the last day to apply, wherever a sentence speaks of them; the sentence stays. */
  takeSentences(): void {
    for (const [at, block] of this.#blocks.entries()) {
      const text = textOf(block);
      if (text.length > 1_500) continue;
      const pay = this.facts.pay ? null : payInSentence(text);
      if (pay) this.#keep(at, { pay: pay.pay }, false);
      const applyBy = this.facts.applyBy ? null : lastDayIn(text, this.#order);
      if (applyBy) this.#keep(at, { applyBy }, false);
    }
  }

  #valueBelow(at: number) {
    const [block, next] = [this.#blocks[at], this.#blocks[at + 1]];
    if (!block || !next || block.kind === 'row' || next.kind !== 'text' || at > 60) return null;
    const [label, value] = [labelOf(textOf(block)), textOf(next)];
    if (label === null || label === 'title' || value.length > 60 || isLabel(value)) return null;
    if (purposeOf(value) !== null && label !== 'employmentType') return null;
    const stated = labelled(label, value, this.#order);
    const isDay = label === 'applyBy' || label === 'starts';
    return stated?.whole || (stated && isDay) ? stated : null;
  }

  #takeBelow(at: number): void {
    const stated = this.#valueBelow(at);
    if (!stated || this.taken.some(({ source }) => source === at)) return;
    if (!this.#keep(at, stated.facts, stated.whole)) return;
    this.#keep(at + 1, stated.facts, stated.whole, true);
  }

  #takePairs(at: number, pairs: readonly { label: string; value: string }[], isApart: boolean): void {
    let whole = isApart;
    const found: Posting['facts'][] = [];
    for (const { label, value } of pairs) {
      const name = labelOf(label) ?? (isFrom(label) ? 'starts' : null);
      if (name === 'title') continue;
      const said = name === null ? null : labelled(name, value, this.#order);
      const stated = said && isPlural(label) ? severally(said) : said;
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
    const applyBy = lastDayIn(textOf(block), this.#order);
    if (applyBy && !this.facts.applyBy) this.#keep(at, { applyBy }, false);
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
