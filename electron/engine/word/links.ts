import type { Document } from 'docx';
import { linkable } from '../formats/address.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Collects the addresses of one document. docx would draw random ids for them; these are the same every time. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The id of the relationship to an address, or null when it is none that may be linked. */
  idOf(address: string): string | null {
    const target = linkable(address);
    if (target === null) return null;
    const id = this.#ids.get(target) ?? `Link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  addTo(document: Document): void {
    for (const [address, id] of this.#ids) {
      document.Document.Relationships.addRelationship(id, hyperlink, address, 'External');
    }
  }
}
