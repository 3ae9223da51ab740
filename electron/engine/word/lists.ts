import type { Document } from 'docx';

/** docx keeps the first for bullets of its own and counts on from there. */
const firstId = 2;

/** The lists of one document, each of which counts anew. */
export class Lists {
  readonly #references: string[] = [];

  /** Begins a list of a kind of numbering; gives its id. */
  begin(reference: string): number {
    this.#references.push(reference);
    return this.#references.length - 1 + firstId;
  }

  addTo(document: Document): void {
    for (const [instance, reference] of this.#references.entries()) {
      document.Numbering.createConcreteNumberingInstance(reference, instance);
    }
  }
}
