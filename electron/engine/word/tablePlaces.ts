import { Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Nothing else has this style, and no text can: it becomes no element. It is gone once the table is there. */
const style = 'TablePlace';
const place = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t[^>]*>(\\d+)</w:t></w:r></w:p>`,
  'g',
);
const body = 'word/document.xml';

/** Keeps the place of a table while docx writes what surrounds it; an object for each cell takes it ten times as long. */
export class TablePlaces {
  readonly #tables: string[] = [];

  /** A paragraph that the table will take the place of. */
  hold(xml: string): Paragraph {
    this.#tables.push(xml);
    return new Paragraph({ style, children: [new TextRun(String(this.#tables.length - 1))] });
  }

  /** The package with every table in its place. */
  fill(bytes: Uint8Array, written: Date): Uint8Array {
    if (this.#tables.length === 0) return bytes;
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts[body] ?? new Uint8Array());
    parts[body] = strToU8(xml.replace(place, (_, index: string) => this.#tables[Number(index)] ?? ''));
    return zipSync(parts, { mtime: written });
  }
}
