import { plainText } from '../../schemas/richText.ts';
import type { TextChange } from './comparison.ts';
import type { DescribedBlock, DescribedSection } from './description.ts';
import { leftOrder } from './match.ts';
import type { Three } from './three.ts';
import { judged, keyOf, passagesOf } from './verdict.ts';

interface Section {
  readonly here: DescribedSection;
  readonly was: DescribedSection | undefined;
  readonly section: DescribedSection;
}

/** What the document would change in the text of a section that is here, from top to bottom. */
export function compareBlocks({ here, was, section }: Section, { base, theirs }: Three): TextChange[] {
  const [mine, before] = [byId(here.blocks), byId(was?.blocks ?? [])];
  const order = leftOrder(section.blocks, was?.blocks ?? [], here.blocks);
  const changes: TextChange[] = [];
  const removed = new Removed(here, before, section, (block) => elsewhere(theirs, block, section.id));
  changes.push(...removed.after(null));
  for (const [at, block] of section.blocks.entries()) {
    const { id } = block;
    const [now, then] = id === null ? [] : [mine.get(id), before.get(id)];
    if (id === null || !now) {
      // Taken out here and left as it was in the document: it stays out.
      if (then && keyOf(then) === keyOf(block)) continue;
      const where = elsewhere(base, block, section.id);
      changes.push(change(`a:${section.id}:${at}`, 'added', { after: block, base: then, where }));
      continue;
    }
    if (order.moved.has(id)) {
      const previous = section.blocks[at - 1];
      const where = previous ? plainText(previous.runs) : '';
      const moved = change(`m:${id}`, 'moved', { before: now, after: now, where });
      changes.push({ ...moved, isClash: order.isClash });
    }
    const found = judged(then && keyOf(then), keyOf(now), keyOf(block));
    if (found) {
      const kind = plainText(now.runs) === plainText(block.runs) ? 'looks' : 'changed';
      const clash = found.isClash ? then : undefined;
      changes.push({
        ...change(`t:${id}`, kind, { before: now, after: block, base: clash }),
        isClash: found.isClash,
      });
    }
    changes.push(...removed.after(id));
  }
  return changes;
}

interface Sides {
  readonly before?: DescribedBlock;
  readonly after?: DescribedBlock;
  /** How it went out, of a clash. */
  readonly base?: DescribedBlock | undefined;
  readonly where?: string;
}

function change(
  id: string,
  kind: TextChange['kind'],
  { before, after, base, where = '' }: Sides,
): TextChange {
  const [was, now, out] = [before, after, base].map((block) => passagesOf(block ? [block] : []));
  return {
    id,
    kind,
    isClash: base !== undefined,
    before: was ?? [],
    after: now ?? [],
    base: out ?? [],
    where,
  };
}

/** What the document took out, by what it stands behind here. */
class Removed {
  readonly #behind = new Map<string | null, TextChange[]>();

  constructor(
    here: DescribedSection,
    before: ReadonlyMap<string, DescribedBlock>,
    section: DescribedSection,
    elsewhere: (block: DescribedBlock) => string,
  ) {
    const back = new Set(section.blocks.map(({ id }) => id));
    let last: string | null = null;
    for (const block of here.blocks) {
      const then = block.id === null ? undefined : before.get(block.id);
      if (back.has(block.id)) last = block.id;
      else if (then) {
        const base = keyOf(then) === keyOf(block) ? undefined : then;
        const gone = change(`r:${block.id}`, 'removed', { before: block, base, where: elsewhere(block) });
        this.#behind.set(last, [...(this.#behind.get(last) ?? []), gone]);
      }
    }
  }

  after(id: string | null): TextChange[] {
    return this.#behind.get(id) ?? [];
  }
}

function byId(blocks: readonly DescribedBlock[]): Map<string, DescribedBlock> {
  return new Map(blocks.flatMap((block) => (block.id === null ? [] : [[block.id, block] as const])));
}

/** The heading of another section that says the same: there it came from, or went to. */
function elsewhere(
  { sections }: { readonly sections: readonly DescribedSection[] },
  { runs }: DescribedBlock,
  here: string | null,
): string {
  const text = plainText(runs);
  const other = sections.find(
    (one) => one.id !== here && one.blocks.some((block) => plainText(block.runs) === text),
  );
  return other?.heading ?? '';
}
