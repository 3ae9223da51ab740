import { all, child, type Element, elements, value } from './xml.ts';

/** Which lists of a document are numbered, by their id and level. */
export class Numbering {
  readonly #formats = new Map<string, string>();
  readonly #abstract = new Map<string, string>();

  constructor(root: Element | null) {
    if (!root) return;
    for (const one of elements(root)) {
      if (one.name === 'w:abstractNum') this.#note(one, `a${one.attributes['w:abstractNumId']}`);
      if (one.name !== 'w:num') continue;
      const id = one.attributes['w:numId'] ?? '';
      this.#abstract.set(id, `a${value(one, 'w:abstractNumId')}`);
      for (const override of all(one, 'w:lvlOverride')) {
        const level = child(override, 'w:lvl');
        const format = level && value(level, 'w:numFmt');
        if (format) this.#formats.set(`${id} ${override.attributes['w:ilvl']}`, format);
      }
    }
  }

  #note(abstract: Element, id: string): void {
    for (const level of elements(abstract).filter(({ name }) => name === 'w:lvl')) {
      const format = value(level, 'w:numFmt');
      if (format) this.#formats.set(`${id} ${level.attributes['w:ilvl']}`, format);
    }
  }

  /** Whether the paragraphs of a list count; null when its level shows no mark at all, or there is no such list. */
  isOrdered(id: string, level: number): boolean | null {
    if (id === '0' || !this.#abstract.has(id)) return null;
    const format =
      this.#formats.get(`${id} ${level}`) ?? this.#formats.get(`${this.#abstract.get(id)} ${level}`);
    if (format === 'none') return null;
    return format !== undefined && format !== 'bullet';
  }
}
