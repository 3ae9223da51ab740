import { plain } from '../candidates/plain.ts';
import type { Candidate } from '../schemas/candidate.ts';

/** The texts that name a candidate whoever reads them: whole name, e-mail address. A first name alone is too common. */
export function namesOf({ name, email }: Pick<Candidate, 'name' | 'email'>): string[] {
  return [name, email].map((text) => read(text).text.trim()).filter(isTelling);
}

/** Up to so many it is quicker to look for each of them than to read every word. */
const few = 20;

/** A text as it is compared: small letters, no accents, one space between words; and where each letter stood. */
interface Reading {
  readonly text: string;
  readonly from: readonly number[];
}

/** A name that was found, and from and to where it stands, in letters of the original text. */
export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for names in texts, as whole words, whatever the case, the accents and the space between. It takes about as
 * long for a thousand names as for one.
 */
export class Namer {
  /** By the first word of the names: these, the longest first, and how far in that word stands. */
  readonly #byWord = new Map<string, { name: string; offset: number }[]>();

  /** `names` as {@link namesOf} gives them. */
  constructor(names: Iterable<string>) {
    for (const name of [...new Set(names)].sort((one, other) => other.length - one.length)) {
      const [first] = wordsIn(name);
      if (!first) continue;
      const known = this.#byWord.get(first.word) ?? [];
      this.#byWord.set(first.word, [...known, { name, offset: first.at }]);
    }
  }

  /** Where the names stand, from left to right; none lies in another. */
  findIn(original: string): Found[] {
    // Most texts name nobody: they are read in the quick way.
    if (!this.#mayName(original)) return [];
    const { text, from } = read(original);
    const found: Found[] = [];
    let done = 0;
    for (const { word, at } of wordsIn(text)) {
      if (at < done) continue;
      const hit = this.#byWord
        .get(word)
        ?.find(
          ({ name, offset }) =>
            text.startsWith(name, at - offset) && !isLetter(text[at - offset + name.length]),
        );
      if (!hit) continue;
      done = at - hit.offset + hit.name.length;
      found.push({ name: hit.name, start: from[at - hit.offset] ?? 0, end: from[done] ?? original.length });
    }
    return found;
  }

  #mayName(original: string): boolean {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    const text = /^[\x00-\x7f]*$/.test(original) ? original.toLowerCase() : plain(original);
    if (this.#byWord.size > few) return wordsIn(text).some(({ word }) => this.#byWord.has(word));
    for (const word of this.#byWord.keys()) if (text.includes(word)) return true;
    return false;
  }
}

function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, at: index }));
}

function read(original: string): Reading {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of original) {
    const read = /\s/u.test(letter) ? (text.endsWith(' ') ? '' : ' ') : plain(letter);
    for (let index = 0; index < read.length; index += 1) from.push(at);
    text += read;
    at += letter.length;
  }
  return { text, from };
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

function isTelling(text: string): boolean {
  return text.includes('@') || (text.includes(' ') && text.length > 4);
}
