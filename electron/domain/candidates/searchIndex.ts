/**
 * Finds texts by parts of their words without reading the texts again. Each different word is kept once, with the
 * texts it stands in; three letters in a row lead to the words that have them.
 */
export class SearchIndex {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** By word: the texts it stands in. */
  readonly #texts: number[][] = [];
  /** By three letters: the words that have them. */
  readonly #triples = new Map<string, number[]>();
  #size = 0;

  /** How many texts were added so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds a text by its words, each once; gives the number it is known by from now on. */
  add(words: readonly string[]): number {
    const text = this.#size;
    this.#size += 1;
    for (const word of words) this.#texts[this.#numberOf(word)]?.push(text);
    return text;
  }

  /** Tells for each text by its number whether every part is found in one of its words. */
  find(parts: readonly string[]): (text: number) => boolean {
    // How many of the parts, in order, were found in the text.
    const found = new Uint16Array(this.#size);
    for (const [before, part] of parts.entries()) {
      for (const word of this.#wordsWith(part)) {
        for (const text of this.#texts[word] ?? []) {
          if (found[text] === before) found[text] = before + 1;
        }
      }
    }
    return (text) => found[text] === parts.length;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#texts.push([]);
    for (const triple of triplesOf(word)) {
      const words = this.#triples.get(triple);
      if (!words) this.#triples.set(triple, [number]);
      else if (words.at(-1) !== number) words.push(number);
    }
    return number;
  }

  #wordsWith(part: string): number[] {
    const known = this.#rarest(part);
    if (part.length === 3) return known ?? [];
    const numbers: number[] = [];
    if (known) {
      for (const number of known) if (this.#words[number]?.includes(part)) numbers.push(number);
    } else {
      for (const [number, word] of this.#words.entries()) if (word.includes(part)) numbers.push(number);
    }
    return numbers;
  }

  /** The fewest words that can have `part`; null when it is too short to tell. */
  #rarest(part: string): number[] | null {
    let fewest: number[] | null = null;
    for (const triple of triplesOf(part)) {
      const words = this.#triples.get(triple) ?? [];
      if (fewest === null || words.length < fewest.length) fewest = words;
    }
    return fewest;
  }
}

function* triplesOf(word: string): Generator<string> {
  for (let at = 0; at + 3 <= word.length; at += 1) yield word.slice(at, at + 3);
}
