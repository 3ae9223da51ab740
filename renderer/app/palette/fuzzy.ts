import { plain } from '#domain/candidates/plain.ts';

/**
 * How well `text` fits what was typed: null when its letters do not occur in that order, else higher is better.
 * Whole words and beginnings of words count most: "bd" finds "Back-end Developer" before "Verbund".
 */
export function fit(text: string, typed: string): number | null {
  const haystack = plain(text);
  const words = plain(typed).split(/\s+/).filter(Boolean);
  let total = 0;
  for (const word of words) {
    const score = wordScore(haystack, word);
    if (score === null) return null;
    total += score;
  }
  return total - haystack.length / 1_000;
}

/** Those that fit, best first; all of them, in their order, while nothing is typed. */
export function fitting<T>(all: readonly T[], typed: string, textOf: (one: T) => string): T[] {
  if (typed.trim() === '') return [...all];
  return all
    .map((one) => ({ one, score: fit(textOf(one), typed) }))
    .filter((found): found is { one: T; score: number } => found.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function wordScore(haystack: string, word: string): number | null {
  const at = haystack.indexOf(word);
  if (at >= 0) return beginsWord(haystack, at) || beginsLater(haystack, word) ? 100 : 60;
  let score = 0;
  let from = 0;
  for (const letter of word) {
    const next = nextLetter(haystack, letter, from);
    if (next < 0) return null;
    score += beginsWord(haystack, next) ? 8 : next === from ? 4 : 1;
    from = next + 1;
  }
  return score;
}

/** The next place of a letter: preferably where a word begins. */
function nextLetter(haystack: string, letter: string, from: number): number {
  for (let at = haystack.indexOf(letter, from); at >= 0; at = haystack.indexOf(letter, at + 1)) {
    if (beginsWord(haystack, at)) return at;
  }
  return haystack.indexOf(letter, from);
}

function beginsLater(haystack: string, word: string): boolean {
  return haystack.includes(` ${word}`) || haystack.includes(`-${word}`);
}

function beginsWord(haystack: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(haystack[at - 1] ?? '');
}
