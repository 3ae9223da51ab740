import type { Run } from '#domain/schemas/richText.ts';
import type { Piece } from '../text/piece.ts';
import { pieceOfMarkedLine, tidy } from './lines.ts';
import { safeLink } from './link.ts';

/** As much of a DOM node as is read here, so that tests need no browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

type Looks = Omit<Run, 'text'>;
type Style = ReadonlyMap<string, string>;
interface Place {
  readonly looks: Looks;
  /** Lists around, outermost first; a paragraph of Word's lists stands in none. */
  readonly lists: readonly ('bullet' | 'number')[];
  readonly pre: boolean;
  /** Several cells share a line, whatever blocks they hold. */
  readonly inCell?: boolean;
}

/** Whatever is in these is not text of the page. */
const dropped = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK BASE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO IMG PICTURE INPUT SELECT TEXTAREA BUTTON DEL'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Reads clipboard HTML, as Word, LibreOffice, Google Docs and browsers write it, through an allow-list. */
export function readHtml(root: HtmlNode): Piece[] {
  const reader = new Reader();
  reader.children(root, { looks: {}, lists: [], pre: false });
  reader.flush();
  return reader.pieces;
}

class Reader {
  readonly pieces: Piece[] = [];
  #runs: Run[] = [];
  #kind: Piece['kind'] = 'paragraph';
  #level = 0;

  children(node: HtmlNode, place: Place): void {
    for (const child of Array.from(node.childNodes)) this.node(child, place);
  }

  node(node: HtmlNode, place: Place): void {
    const name = node.nodeName.toUpperCase();
    const style = styleOf(node);
    if (node.nodeType === 3) this.text(node.textContent ?? '', place);
    else if (node.nodeType !== 1 || dropped.has(name) || isHidden(node, style)) return;
    else if (name === 'BR') this.add({ ...place.looks, text: '\n' });
    else if (name === 'TR') this.row(node, place);
    else
      this.element(node, name, style, {
        ...place,
        looks: looksIn(node, name, style, place.looks),
        pre: isPre(name, style, place),
      });
  }

  element(node: HtmlNode, name: string, style: Style, place: Place): void {
    const wordLevel = /level(\d)/.exec(style.get('mso-list') ?? '')?.[1];
    if (name === 'UL' || name === 'OL') this.list(node, name, place);
    else if (name === 'LI') this.block(node, place, place.lists.at(-1) ?? 'bullet', place.lists.length - 1);
    else if (wordLevel) this.block(node, place, wordListKind(node), Number(wordLevel) - 1);
    else if (/^H[1-6]$/.test(name)) this.heading(node, place);
    else if (node.getAttribute?.('data-kind') === 'question') this.block(node, place, 'question', 0);
    else if (!blocks.has(name)) this.children(node, place);
    // A paragraph inside a list item is the item's own text; a second one is its next line.
    else if (place.lists.length > 0) this.nextLine(node, place);
    else this.block(node, place, 'paragraph', 0);
  }

  list(node: HtmlNode, name: 'UL' | 'OL', place: Place): void {
    this.flush();
    this.children(node, { ...place, lists: [...place.lists, name === 'UL' ? 'bullet' : 'number'] });
    this.flush();
  }

  block(node: HtmlNode, place: Place, kind: Piece['kind'], level: number): void {
    this.flush();
    this.#kind = kind;
    this.#level = Math.min(8, Math.max(0, level));
    this.children(node, place);
    this.flush();
  }

  /** A section has its own heading; those inside a text are questions or bold lines. */
  heading(node: HtmlNode, place: Place): void {
    if (/\?\s*$/.test(node.textContent ?? '')) this.block(node, place, 'question', 0);
    else this.block(node, { ...place, looks: { ...place.looks, bold: true } }, 'paragraph', 0);
  }

  nextLine(node: HtmlNode, place: Place): void {
    if (this.#runs.some((run) => run.text.trim() !== '')) this.add({ text: place.inCell ? ' ' : '\n' });
    this.children(node, place);
  }

  /** A table has no place in a posting's text: a row becomes one line. */
  row(node: HtmlNode, place: Place): void {
    const cells = Array.from(node.childNodes).filter((cell) => /^T[DH]$/i.test(cell.nodeName));
    const inCell: Place = cells.length > 1 ? { ...place, lists: ['bullet'], inCell: true } : place;
    const labelled = cells.length === 2 && !/:\s*$/.test(cells[0]?.textContent ?? '');
    this.flush();
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.add({ text: labelled ? ': ' : cells.length === 2 ? ' ' : ' · ' });
      this.children(cell, inCell);
    }
    this.flush();
  }

  text(text: string, place: Place): void {
    const clean = text.replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '').replace(/\u00a0/g, ' ');
    this.add({
      ...place.looks,
      text: place.pre ? clean.replace(/\r\n?/g, '\n') : clean.replace(/[ \t\r\n\f]+/g, ' '),
    });
  }

  add(run: Run): void {
    if (run.text !== '') this.#runs.push(run);
  }

  flush(): void {
    const runs = this.#runs;
    const kind = this.#kind;
    const level = this.#level;
    this.#runs = [];
    this.#kind = 'paragraph';
    this.#level = 0;
    if (kind === 'paragraph') this.pieces.push(...tidy(runs, true).flatMap(pieceOfMarkedLine));
    else this.pieces.push(...tidy(runs, false).map((line) => ({ kind, level, runs: line.runs })));
  }
}

function styleOf(node: HtmlNode): Style {
  const style = new Map<string, string>();
  const written = node.getAttribute?.('data-style') ?? node.getAttribute?.('style') ?? '';
  for (const part of written.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      style.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return style;
}

function isHidden(node: HtmlNode, style: Style): boolean {
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-list') === 'ignore' ||
    node.getAttribute?.('hidden') != null ||
    node.getAttribute?.('aria-hidden') === 'true'
  );
}

function isPre(name: string, style: Style, place: Place): boolean {
  const space = style.get('white-space');
  return space === undefined ? place.pre || name === 'PRE' : space === 'pre' || space === 'pre-line';
}

function looksIn(node: HtmlNode, name: string, style: Style, around: Looks): Looks {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  const bold = weight === undefined ? around.bold || /^(B|STRONG|DT|TH)$/.test(name) : isHeavy(weight);
  const italic =
    slant === undefined ? around.italic || /^(I|EM|CITE|DFN)$/.test(name) : /italic|oblique/.test(slant);
  const link = name === 'A' ? safeLink(node.getAttribute?.('href') ?? '') : around.link;
  const underline =
    link === undefined && name !== 'A' && (around.underline || name === 'U' || line?.includes('underline'));
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(link !== undefined && { link }),
  };
}

function isHeavy(weight: string): boolean {
  return /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
}

/** Word writes the number or dot it shows into a span that says to ignore it. */
function wordListKind(node: HtmlNode): 'bullet' | 'number' {
  const marker = findMarker(node) ?? '';
  return /^\s*\(?(\d+|[a-z]|[ivxlc]+)[.)]/i.test(marker) ? 'number' : 'bullet';
}

function findMarker(node: HtmlNode): string | null {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType !== 1) continue;
    if (styleOf(child).get('mso-list') === 'ignore') return child.textContent;
    const found = findMarker(child);
    if (found !== null) return found;
  }
  return null;
}
