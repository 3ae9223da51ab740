import type { Run } from '#domain/schemas/richText.ts';
import { controlOf } from './control.ts';
import type { Control, Piece, WordBlock, WordParagraph, WordTable } from './document.ts';
import { type Field, follow, linkIn, noField } from './field.ts';
import type { Numbering } from './numbering.ts';
import { areCapitals, merged, symbol } from './runs.ts';
import { headingOf, type StyleLook, type Styles } from './styles.ts';
import { child, type Element, elements, isOn, letters, value } from './xml.ts';

interface Parts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly links: ReadonlyMap<string, string>;
}

/** Elements that hold content without adding to it. */
const wrappers = new Set([
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** What was taken out, and what stands in for something else. */
const dropped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
]);

/** The body of a document in order, with its fields and bookmarks. */
export function bodyOf(document: Element, parts: Parts) {
  const reader = new BodyReader(parts);
  const body = child(document, 'w:body');
  const blocks = body ? reader.blocks(body) : [];
  const { bookmarks, controls, pieces, commented } = reader;
  return { blocks, bookmarks, controls, pieces, commented };
}

class BodyReader {
  readonly bookmarks = new Map<string, string>();
  readonly controls: Control[] = [];
  readonly pieces: Piece[] = [];
  /** The paragraph in which each comment begins, by the comment's number. */
  readonly commented = new Map<string, number>();
  readonly #parts: Parts;
  /** Bookmarks that are open, by their number in the file. */
  readonly #open = new Map<string, string>();
  /** What stood in text boxes of the paragraph at hand. */
  #boxes: WordBlock[] = [];
  /** How many paragraphs have begun, which one we are in, and in how many fields. */
  #paragraphs = 0;
  #paragraphAt = 0;
  #depth = 0;
  /** The bookmarks so far, in the order they begin. */
  readonly #begun: string[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  blocks(container: Element): WordBlock[] {
    return elements(container).flatMap((one): WordBlock[] => {
      if (dropped.has(one.name)) return [];
      switch (one.name) {
        case 'w:p':
          return this.#paragraph(one);
        case 'w:tbl':
          return [this.#table(one)];
        case 'w:sdt':
          return this.#sdtBlocks(one);
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          this.#bookmark(one);
          return [];
        case 'w:commentRangeStart':
          this.commented.set(one.attributes['w:id'] ?? '', this.#paragraphs + 1);
          return [];
        default:
          return wrappers.has(one.name) ? this.blocks(one) : [];
      }
    });
  }

  #table(table: Element): WordTable {
    const rows = under(table, 'w:tr').map((row) => ({
      cells: under(row, 'w:tc').map((cell) => this.blocks(cell)),
    }));
    return { type: 'table', rows };
  }

  #paragraph(paragraph: Element): WordBlock[] {
    const own = child(paragraph, 'w:pPr');
    const look = this.#parts.styles.look(value(own, 'w:pStyle'));
    const outer = this.#boxes;
    this.#boxes = [];
    const paragraphAround = this.#paragraphAt;
    this.#paragraphs += 1;
    this.#paragraphAt = this.#paragraphs;
    const runs = merged(this.#inline(paragraph, look, undefined, noField()));
    const boxes = this.#boxes;
    this.#boxes = outer;
    this.#paragraphAt = paragraphAround;
    const level = value(own, 'w:outlineLvl');
    const block: WordParagraph = {
      type: 'paragraph',
      style: look.name,
      heading: level === undefined ? look.heading : headingOf('', level),
      list: this.#list(own, look),
      runs,
      capitals: look.capitals || areCapitals(paragraph),
    };
    return [block, ...boxes];
  }

  #list(own: Element | undefined, look: StyleLook): WordParagraph['list'] {
    const given = child(own, 'w:numPr');
    const id = value(given, 'w:numId') ?? look.numbering?.id;
    const level = Number(value(given, 'w:ilvl') ?? look.numbering?.level ?? 0);
    if (id === undefined) return null;
    const ordered = this.#parts.numbering.isOrdered(id, level);
    return ordered === null ? null : { ordered, level: Math.min(Math.max(level, 0), 8), id };
  }

  #inline(container: Element, look: StyleLook, link: string | undefined, field: Field): Run[] {
    return elements(container).flatMap((one): Run[] => {
      if (dropped.has(one.name)) return [];
      switch (one.name) {
        case 'w:r':
          return this.#run(one, look, link, field);
        case 'w:hyperlink': {
          const id = one.attributes['r:id'];
          return this.#inline(one, look, (id && this.#parts.links.get(id)) || link, field);
        }
        case 'w:fldSimple':
          return this.#inline(one, look, linkIn(one.attributes['w:instr'] ?? '') ?? link, field);
        case 'w:sdt':
          return this.#sdtRuns(one, look, link, field);
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          this.#bookmark(one);
          return [];
        case 'w:commentRangeStart':
          this.commented.set(one.attributes['w:id'] ?? '', this.#paragraphAt);
          return [];
        default:
          return wrappers.has(one.name) ? this.#inline(one, look, link, field) : [];
      }
    });
  }

  #run(run: Element, look: StyleLook, link: string | undefined, field: Field): Run[] {
    const own = child(run, 'w:rPr');
    const styled = value(own, 'w:rStyle');
    const character = styled === undefined ? look : this.#parts.styles.look(styled);
    const has = (mark: string, before: boolean) => (child(own, mark) ? isOn(own, mark) : before);
    const text = this.#text(run, field);
    if (text === '' || has('w:vanish', look.hidden || character.hidden)) return [];
    this.pieces.push({
      paragraph: this.#paragraphAt,
      text,
      inControl: this.#depth > 0,
      bookmarks: [...this.#open.values()],
    });
    for (const name of this.#open.values()) this.bookmarks.set(name, (this.bookmarks.get(name) ?? '') + text);
    const isHeading = look.heading !== null;
    const target = field.link ?? link;
    return [
      {
        text,
        // A heading is bold by its style; its letters say nothing by it.
        ...(has('w:b', !isHeading && (look.bold || (styled !== undefined && character.bold))) && {
          bold: true as const,
        }),
        ...(has('w:i', look.italic || (styled !== undefined && character.italic)) && {
          italic: true as const,
        }),
        ...(target === undefined && isOn(own, 'w:u') && { underline: true as const }),
        ...(target !== undefined && { link: target }),
      },
    ];
  }

  #text(run: Element, field: Field): string {
    return elements(run)
      .map((one) => {
        if (one.name === 'w:fldChar') {
          follow(field, one.attributes['w:fldCharType'] ?? '');
          return '';
        }
        if (one.name === 'w:instrText') {
          field.instruction += letters(one);
          return '';
        }
        if (field.depth > 0 && !field.isShown) return '';
        switch (one.name) {
          case 'w:t':
            return letters(one);
          case 'w:tab':
          case 'w:ptab':
            return '\t';
          case 'w:br':
            return one.attributes['w:type'] === undefined || one.attributes['w:type'] === 'textWrapping'
              ? '\n'
              : '';
          case 'w:cr':
            return '\n';
          case 'w:noBreakHyphen':
            return '\u2011';
          case 'w:softHyphen':
            return '\u00ad';
          case 'w:sym':
            return symbol(one);
          default:
            this.#findBoxes(one);
            return '';
        }
      })
      .join('');
  }

  /** Text boxes stand in drawings; what they say follows the paragraph they hang on. */
  #findBoxes(element: Element): void {
    for (const one of elements(element)) {
      if (one.name === 'mc:Fallback') continue;
      if (one.name === 'w:txbxContent') this.#boxes.push(...this.blocks(one));
      else this.#findBoxes(one);
    }
  }

  #sdtBlocks(sdt: Element): WordBlock[] {
    const content = child(sdt, 'w:sdtContent');
    if (isGroup(sdt)) return content ? this.blocks(content) : [];
    const before = this.#begun.length;
    this.#depth += 1;
    const blocks = content ? this.blocks(content) : [];
    this.#depth -= 1;
    this.#control(sdt, blocks.flatMap(textOf).join('\n'), before);
    return blocks;
  }

  #sdtRuns(sdt: Element, look: StyleLook, link: string | undefined, field: Field): Run[] {
    const content = child(sdt, 'w:sdtContent');
    if (isGroup(sdt)) return content ? this.#inline(content, look, link, field) : [];
    const before = this.#begun.length;
    this.#depth += 1;
    const runs = content ? this.#inline(content, look, link, field) : [];
    this.#depth -= 1;
    this.#control(sdt, runs.map(({ text }) => text).join(''), before);
    return runs;
  }

  #control(sdt: Element, text: string, before: number): void {
    // LibreOffice lets the bookmark around a field begin, or stand, within it. Word's own begin with a line.
    const around = [...this.#open.values(), ...this.#begun.slice(before)];
    const bookmark = around.filter((name) => !name.startsWith('_')).at(-1) ?? null;
    this.controls.push(controlOf(child(sdt, 'w:sdtPr'), text, bookmark));
  }

  #bookmark({ name: kind, attributes }: Element): void {
    const [id, name] = [attributes['w:id'] ?? '', attributes['w:name']];
    if (kind === 'w:bookmarkEnd') this.#open.delete(id);
    else if (name !== undefined) {
      this.#open.set(id, name);
      this.#begun.push(name);
      this.bookmarks.set(name, '');
    }
  }
}

/** A group only keeps what is in it from being changed. */
function isGroup(sdt: Element): boolean {
  return child(child(sdt, 'w:sdtPr'), 'w:group') !== undefined;
}

function under(element: Element, name: string): Element[] {
  return elements(element).flatMap((one): Element[] => {
    if (one.name === name) return [one];
    const isWrapper = wrappers.has(one.name) || one.name === 'w:sdt';
    return isWrapper && !dropped.has(one.name) ? under(one, name) : [];
  });
}

function textOf(block: WordBlock): string[] {
  if (block.type === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.flatMap(textOf)));
}
