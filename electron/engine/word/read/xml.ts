import { SaxesParser } from 'saxes';
import { refused } from './zip.ts';

/** An element with its name in its usual prefix: `w:p`, `r:id`, whatever the file calls it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const deepest = 256;
const mostElements = 600_000;
/** ms; a file that takes longer is made to. */
const longest = 20_000;

/** Both the transitional and the strict form of ISO/IEC 29500, by the prefix they usually have. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'cp',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Parses one part of a document. Throws a Refusal for what is not well-formed, or made to exhaust the reader. */
export function parseXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack: Element[] = [root];
  const began = Date.now();
  let count = 0;
  parser.on('error', () => {
    throw refused('xml', 'its content is damaged');
  });
  parser.on('doctype', () => {
    throw refused('doctype', 'it declares a document type, as only a trap does');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > mostElements) throw refused('too-large', 'it holds too many elements');
    if (stack.length > deepest) throw refused('too-deep', 'its elements are nested too deeply');
    if (count % 10_000 === 0 && Date.now() - began > longest)
      throw refused('too-slow', 'it takes too long to read');
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[named(uri, local)] = value;
    const element: Element = { name: named(tag.uri, tag.local), attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.on('cdata', (text) => stack.at(-1)?.children.push(text));
  parser.on('closetag', () => stack.pop());
  parser.write(decoded(bytes)).close();
  const [document] = elements(root);
  if (!document) throw refused('xml', 'its content is damaged');
  return document;
}

/** XML is UTF-8 unless its first bytes say UTF-16. */
export function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('xml', 'its content is damaged');
  }
}

function named(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? `?:${local}` : `${prefix}:${local}`;
}

export function elements({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one): one is Element => typeof one !== 'string' && one.name === name);
}

/** The `w:val` of a child element. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether a child element that stands for yes is there and does not say no. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/** All letters below an element. */
export function letters(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : letters(one))).join('');
}

/** All elements of a name below one, in document order. */
export function* all(element: Element, name: string): Generator<Element> {
  for (const one of elements(element)) {
    if (one.name === name) yield one;
    yield* all(one, name);
  }
}
