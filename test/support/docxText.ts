import { all, child, type Element, elements, letters, parsePart, unpack, value } from './docxPackage.ts';

/** A paragraph read back from a .docx. */
export interface DocxParagraph {
  readonly text: string;
  /** The style's name as Word shows it, "Normal" where there is none. */
  readonly style: string;
  /** Set in lists only. */
  readonly list?: { readonly ordered: boolean; readonly level: number; readonly instance: string };
  readonly inTable: boolean;
  readonly rightToLeft: boolean;
  readonly links: readonly string[];
}

/** The paragraphs of a .docx from top to bottom: of its body, or of another part such as `word/footer1.xml`. */
export function readDocx(bytes: Uint8Array, path = 'word/document.xml'): DocxParagraph[] {
  const parts = unpack(bytes);
  const styles = new Map(
    [...all(parsePart(parts, 'word/styles.xml'), 'w:style')].map((style) => [
      style.attributes['w:styleId'],
      value(style, 'w:name') ?? '',
    ]),
  );
  const formats = listFormats(parts);
  const links = relationshipTargets(parts, path);
  const paragraphs: DocxParagraph[] = [];
  const walk = (element: Element, inTable: boolean) => {
    for (const one of elements(element)) {
      if (one.name !== 'w:p') walk(one, inTable || one.name === 'w:tbl');
      else paragraphs.push(paragraph(one, inTable));
    }
  };
  const paragraph = (element: Element, inTable: boolean): DocxParagraph => {
    const properties = child(element, 'w:pPr');
    const numbering = child(properties, 'w:numPr');
    const instance = value(numbering, 'w:numId') ?? '';
    const level = Number(value(numbering, 'w:ilvl') ?? 0);
    return {
      text: paragraphText(element),
      style: styles.get(value(properties, 'w:pStyle') ?? '') ?? 'Normal',
      ...(numbering && {
        list: { ordered: formats.get(instance)?.get(level) !== 'bullet', level, instance },
      }),
      inTable,
      rightToLeft: child(properties, 'w:bidi') !== undefined,
      links: [...all(element, 'w:hyperlink')].map((link) => links.get(link.attributes['r:id'] ?? '') ?? ''),
    };
  };
  walk(parsePart(parts, path), false);
  return paragraphs;
}

/** The same as plain lines, one a paragraph, without the empty ones. */
export function docxLines(bytes: Uint8Array, path?: string): string[] {
  return readDocx(bytes, path)
    .map((one) => one.text)
    .filter((text) => text !== '');
}

function paragraphText(element: Element): string {
  let text = '';
  for (const one of elements(element)) {
    if (one.name === 'w:t') text += letters(one);
    else if (one.name === 'w:tab') text += '\t';
    else if (one.name === 'w:br' || one.name === 'w:cr') text += '\n';
    else if (one.name === 'w:instrText') text += `{${letters(one).trim()}}`;
    else if (!one.name.endsWith('Pr')) text += paragraphText(one);
  }
  return text;
}

/** Number format by list instance and level. */
function listFormats(parts: ReadonlyMap<string, Uint8Array>): Map<string, Map<number, string>> {
  if (!parts.has('word/numbering.xml')) return new Map();
  const numbering = parsePart(parts, 'word/numbering.xml');
  const abstract = new Map(
    [...all(numbering, 'w:abstractNum')].map((one) => [
      one.attributes['w:abstractNumId'],
      new Map(
        [...all(one, 'w:lvl')].map((lvl) => [Number(lvl.attributes['w:ilvl']), value(lvl, 'w:numFmt') ?? '']),
      ),
    ]),
  );
  return new Map(
    [...all(numbering, 'w:num')].map((one) => [
      one.attributes['w:numId'] ?? '',
      abstract.get(value(one, 'w:abstractNumId')) ?? new Map<number, string>(),
    ]),
  );
}

function relationshipTargets(parts: ReadonlyMap<string, Uint8Array>, path: string): Map<string, string> {
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!parts.has(rels)) return new Map();
  return new Map(
    [...all(parsePart(parts, rels), 'Relationship')].map((one) => [
      one.attributes.Id ?? '',
      one.attributes.Target ?? '',
    ]),
  );
}
