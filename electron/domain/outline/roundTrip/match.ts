import type { Id } from '../../schemas/primitives.ts';

/** Something that has a name, or lost it. */
export interface Named {
  readonly id: Id | null;
  readonly text: string;
}

/** More than this many pairs are not compared word by word. */
const mostPairs = 250_000;
/** From here on two texts are taken for one that was changed. */
const alike = 0.5;

/**
 * The ids of what came back: its own where it kept it, else that of what says the same, else that of what says nearly
 * the same. `before` is what there was; only what says the same counts of `since`. No id is given twice.
 */
export function matched(
  returned: readonly Named[],
  before: readonly Named[],
  since: readonly Named[],
): (Id | null)[] {
  const ids = returned.map(({ id }) => id);
  const taken = new Set(ids.filter((id) => id !== null));
  const give = (at: number, id: Id) => {
    ids[at] = id;
    taken.add(id);
  };
  const free = (list: readonly Named[]) =>
    list.flatMap(({ id, text }) => (id !== null && !taken.has(id) ? [{ id, text }] : []));

  const byText = new Map<string, Id[]>();
  for (const { id, text } of [...free(before), ...free(since)]) {
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  for (const [at, { text }] of returned.entries()) {
    const id = ids[at] === null ? byText.get(text)?.shift() : undefined;
    if (id !== undefined) give(at, id);
  }

  const rest = free(before).map((one) => ({ ...one, words: wordsOf(one.text) }));
  const open = [...ids.keys()].filter((at) => ids[at] === null);
  if (rest.length * open.length > mostPairs) return ids;
  const pairs = open.flatMap((at) => {
    const words = wordsOf(returned[at]?.text ?? '');
    return rest.map(({ id, words: others }) => ({ at, id, score: likeness(words, others) }));
  });
  for (const { at, id, score } of pairs.sort((one, other) => other.score - one.score)) {
    if (score < alike) break;
    if (ids[at] === null && !taken.has(id)) give(at, id);
  }
  return ids;
}

/** Those that left their order, the fewest that explain it; all others kept it. */
export function moved(order: readonly Id[], before: readonly Id[]): Set<Id> {
  const place = new Map(before.map((id, at) => [id, at]));
  const known = order.filter((id) => place.has(id));
  // Longest increasing subsequence: the last element of the best one of each length, and whom each follows.
  const ends: Id[] = [];
  const follows = new Map<Id, Id | undefined>();
  for (const id of known) {
    const at = place.get(id) ?? 0;
    let length = ends.findIndex((end) => (place.get(end) ?? 0) >= at);
    if (length === -1) length = ends.length;
    ends[length] = id;
    follows.set(id, ends[length - 1]);
  }
  const stayed = new Set<Id>();
  for (let id = ends.at(-1); id !== undefined; id = follows.get(id)) stayed.add(id);
  return new Set(known.filter((id) => !stayed.has(id)));
}

/** What stands elsewhere in the document than it went out and than it is here. */
export function leftOrder(
  theirs: readonly { readonly id: string | null }[],
  base: readonly { readonly id: string | null }[],
  mine: readonly { readonly id: string | null }[],
): { moved: Set<string>; isClash: boolean } {
  const [now, was, here] = [theirs, base, mine].map((list) => list.flatMap(({ id }) => id ?? []));
  if (!now || !was || !here || moved(now, was).size === 0) return { moved: new Set(), isClash: false };
  return { moved: moved(now, here), isClash: moved(here, was).size > 0 };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

/** The share of words that both have (Dice). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}
