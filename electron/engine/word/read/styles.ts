import { child, type Element, elements, isOn, value } from './xml.ts';

/** What a paragraph has from its style, inherited. */
export interface StyleLook {
  readonly name: string;
  readonly heading: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
}

const plain: StyleLook = {
  name: 'Normal',
  heading: null,
  numbering: null,
  bold: false,
  italic: false,
  hidden: false,
  capitals: false,
};

/** The styles of a document by id. */
export class Styles {
  readonly #found = new Map<string, Element>();
  readonly #looks = new Map<string, StyleLook>();
  readonly #default: string | undefined;

  constructor(root: Element | null) {
    for (const style of root ? elements(root) : []) {
      const id = style.attributes['w:styleId'];
      if (style.name !== 'w:style' || id === undefined) continue;
      this.#found.set(id, style);
      const isDefault = ['1', 'true'].includes(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#default = id;
    }
  }

  /** The look of a style; of the paragraphs' own without an id. */
  look(id: string | undefined): StyleLook {
    return this.#look(id ?? this.#default, 0);
  }

  #look(id: string | undefined, depth: number): StyleLook {
    const style = id === undefined ? undefined : this.#found.get(id);
    if (!style || id === undefined || depth > 20) return plain;
    const known = this.#looks.get(id);
    if (known) return known;
    const parent = this.#look(value(style, 'w:basedOn'), depth + 1);
    const look = inherited(style, parent);
    this.#looks.set(id, look);
    return look;
  }
}

function inherited(style: Element, parent: StyleLook): StyleLook {
  const [paragraph, run] = [child(style, 'w:pPr'), child(style, 'w:rPr')];
  const name = value(style, 'w:name') ?? '';
  const numbering = child(paragraph, 'w:numPr');
  const has = (mark: string, before: boolean) => (child(run, mark) ? isOn(run, mark) : before);
  return {
    name,
    heading: headingOf(name, value(paragraph, 'w:outlineLvl')) ?? parent.heading,
    numbering: numbering
      ? {
          id: value(numbering, 'w:numId') ?? parent.numbering?.id ?? '0',
          level: Number(value(numbering, 'w:ilvl') ?? parent.numbering?.level ?? 0),
        }
      : parent.numbering,
    bold: has('w:b', parent.bold),
    italic: has('w:i', parent.italic),
    hidden: has('w:vanish', parent.hidden),
    capitals: has('w:caps', parent.capitals),
  };
}

/** By the outline level, else by the name that all languages of Word write into the file. */
export function headingOf(name: string, outlineLevel: string | undefined): number | null {
  if (outlineLevel !== undefined) {
    const level = Number(outlineLevel);
    return level >= 0 && level < 9 ? level + 1 : null;
  }
  const named = /^heading ([1-9])$/i.exec(name);
  if (named) return Number(named[1]);
  return /^title$/i.test(name) ? 1 : null;
}
