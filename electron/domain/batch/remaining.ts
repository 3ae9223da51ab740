const remembered = 15;
const enough = 3;

/** How long the rest takes, going by the last ones: their median, so that one slow file does not frighten anybody. */
export class Remaining {
  readonly #last: number[] = [];

  /** One was done and took so many ms. */
  took(ms: number): void {
    this.#last.push(ms);
    if (this.#last.length > remembered) this.#last.shift();
  }

  /** In ms; null while too few are done to tell. */
  of(count: number): number | null {
    if (this.#last.length < enough) return null;
    const sorted = this.#last.toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [below = 0, above = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return ((below + above) / 2) * count;
  }
}
