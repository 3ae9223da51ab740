import { fold } from '../candidates/searchText.ts';

/** How well one typed word fits, from well to hardly. Letters here and there never beat a word that is there. */
const [beginning, within, spread] = [100, 60, 20];

/**
 * How well `text` fits what was typed: null when a word typed is not in it, else higher is better. A word is in it as
 * the beginning of a word, within one, or spread: each further letter either goes on or begins a word, as in "bd" or
 * "bedev" for "Back-end Developer". What stands in `note` counts half.
 */
export function fit(text: string, typed: string, note = ''): number | null {
  const [first, second] = [fold(text), fold(note)];
  let total = 0;
  for (const word of fold(typed).split(/\s+/).filter(Boolean)) {
    const score = Math.max(wordScore(first, word), wordScore(second, word) / 2);
    if (score === 0) return null;
    total += score;
  }
  return total - Math.min(first.length, 500) / 1_000;
}

/** Those that fit, best first, alike ones in their order; all of them while nothing is typed. */
export function fitting<T>(
  all: readonly T[],
  typed: string,
  textOf: (one: T) => string,
  noteOf: (one: T) => string = () => '',
): T[] {
  if (typed.trim() === '') return [...all];
  return all
    .map((one) => ({ one, score: fit(textOf(one), typed, noteOf(one)) }))
    .filter((found): found is { one: T; score: number } => found.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function wordScore(haystack: string, word: string): number {
  let isWithin = false;
  for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1)) {
    if (beginsWord(haystack, at)) return at === 0 ? beginning + 1 : beginning;
    isWithin = true;
  }
  if (isWithin) return within;
  return isSpread(haystack, word) ? spread : 0;
}

/** Whether the letters of `word` follow each other, each going on from the last or beginning a word. */
function isSpread(haystack: string, word: string): boolean {
  const beginnings = Array.from(haystack, (_, at) => at).filter((at) => beginsWord(haystack, at));
  let ends = new Set([0]);
  let isFirst = true;
  for (const letter of word) {
    const first = Math.min(...ends);
    const next = beginnings.filter((at) => at >= first && haystack[at] === letter);
    const on = isFirst ? [] : [...ends].filter((at) => haystack[at] === letter);
    ends = new Set([...on, ...next].map((at) => at + 1));
    if (ends.size === 0) return false;
    isFirst = false;
  }
  return true;
}

function beginsWord(haystack: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(haystack[at - 1] ?? '');
}
