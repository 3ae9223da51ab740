/** A stretch of text that both have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** More than this many pairs of words are not compared one by one: the texts are shown one after the other. */
const mostPairs = 4_000_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** What leads from one text to another, in whole words. What is between two changes and no word belongs to both. */
export function wordDiff(before: string, after: string): Piece[] {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start += 1;
  let end = 0;
  const rest = () => Math.min(was.length, now.length) - start;
  while (end < rest() && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = steps(was.slice(start, was.length - end), now.slice(start, now.length - end));
  return joined([
    { kind: 'same', text: was.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: end === 0 ? '' : was.slice(-end).join('') },
  ]);
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Longest common subsequence. */
function steps(was: readonly string[], now: readonly string[]): Piece[] {
  if (was.length * now.length > mostPairs) {
    return [
      { kind: 'removed', text: was.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const width = now.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        was[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < now.length) {
    if (i < was.length && j < now.length && was[i] === now[j]) {
      pieces.push({ kind: 'same', text: was[i] as string });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < was.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: was[i++] as string });
    } else {
      pieces.push({ kind: 'added', text: now[j++] as string });
    }
  }
  return pieces;
}

/** Joins neighbours of one kind; a mere space between two changes does not part them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [same, removed, added] = ['', '', ''];
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    if (same !== '') result.push({ kind: 'same', text: same });
    [same, removed, added] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'same') {
      same += text;
      continue;
    }
    if (same !== '') {
      const isGap = (removed !== '' || added !== '') && /^[\s\p{P}]{1,3}$/u.test(same);
      if (isGap) {
        removed += same;
        added += same;
        same = '';
      } else {
        flush();
      }
    }
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  return result;
}
