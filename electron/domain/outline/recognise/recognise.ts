import { dayOrderOf } from './days.ts';
import { FactTaker } from './factTaker.ts';
import { type Heading, headingsOf, sectionRank } from './headings.ts';
import { languageOf } from './language.ts';
import { pairsOf } from './pairs.ts';
import type { Posting, Taken } from './posting.ts';
import { sectionsOf } from './sections.ts';
import { type SourceBlock, textOf } from './source.ts';
import { type FoundTitle, titleOf } from './title.ts';
import { unlabelled } from './unlabelled.ts';
import { labelOf } from './words/labels.ts';

/** What a text says of a job. Nothing of it is lost: a block is taken as a fact, or stands in a section. */
export function recognise(blocks: readonly SourceBlock[], name: string): Posting {
  const text = blocks.map(textOf).join('\n');
  const language = languageOf(text);
  const title = titleOf(blocks, name);
  const facts = new FactTaker(blocks, title, dayOrderOf(text, language));
  facts.takeLabels();
  const headings = headingsOf(blocks, facts.labels);
  const rank = sectionRank(headings);
  const first = headings.find(
    // A line that merely stands alone is as likely a fact.
    (one) => one.rank <= rank && one.at > (title.at ?? -1) && (one.purpose !== null || one.rank < 15),
  );
  const tagline = taglineAt(blocks, title, facts.labels, headings);
  const end = first?.at ?? 0;
  facts.takeHeader(first?.at ?? blocks.length, tagline, headings);
  facts.takeSentences();
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
