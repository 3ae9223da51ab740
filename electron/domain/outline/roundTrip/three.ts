import { plainText, type Run } from '../../schemas/richText.ts';
import type { DescribedSection, Description, Returned } from './description.ts';
import { matched, type Named } from './match.ts';

/** The job's text now, as it went out, and as it came back, everything named by the job's ids. */
export interface Three {
  readonly mine: Description;
  readonly base: Description;
  readonly theirs: Returned;
}

/** Names what came back without its bookmarks, by what it says. */
export function named({ mine, base, theirs }: Three): Returned {
  const [before, since] = [base, mine].map(
    (one) => new Map(one.sections.map((section) => [section.id, section])),
  );
  const sections = identified(theirs.sections, base.sections, mine.sections, asNamed);
  return {
    ...theirs,
    sections: sections.map((section) => {
      const blocksOf = (of: DescribedSection | undefined) => (section.id === null ? [] : (of?.blocks ?? []));
      const [were, are] = [blocksOf(before?.get(section.id)), blocksOf(since?.get(section.id))];
      const local = new Set([...were, ...are].map(({ id }) => id));
      // What came from another section is new in this one.
      const blocks = section.blocks.map((block) => (local.has(block.id) ? block : { ...block, id: null }));
      return { ...section, blocks: identified(blocks, were, are, blockNamed) };
    }),
  };
}

function identified<T extends { id: string | null }>(
  returned: readonly T[],
  before: readonly T[],
  mine: readonly T[],
  name: (one: T) => Named,
): T[] {
  const known = new Set(before.map(({ id }) => id));
  const since = mine.filter(({ id }) => !known.has(id));
  const ids = matched(returned.map(name), before.map(name), since.map(name));
  return returned.map((one, at) => ({ ...one, id: ids[at] ?? null }));
}

const blockNamed = ({ id, runs }: { id: string | null; runs: Run[] }): Named => ({
  id,
  text: plainText(runs),
});

/** A section is known by its heading, or without one by its text. */
function asNamed({ id, heading, blocks }: DescribedSection): Named {
  return { id, text: heading.toLowerCase() || blocks.map(({ runs }) => plainText(runs)).join('\n') };
}
