import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An XML element, as much of it as tests ask for. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The parts of a .docx by their path. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Parses one part; throws when it is missing or not well-formed. */
export function parsePart(parts: ReadonlyMap<string, Uint8Array>, path: string): Element {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`${path} is missing`);
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as Record<string, string>, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.on('closetag', () => stack.pop());
  parser.write(strFromU8(part)).close();
  const root = stack[0]?.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new Error(`${path} is empty`);
  return root;
}

/** All elements of a name below one, in document order. */
export function* all(element: Element, name: string): Generator<Element> {
  for (const child of elements(element)) {
    if (child.name === name) yield child;
    yield* all(child, name);
  }
}

export const elements = (element: Element): Element[] =>
  element.children.filter((child) => typeof child !== 'string');

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element && elements(element).find((one) => one.name === name);

/** The `w:val` of a child element. */
export const value = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

export const letters = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : letters(one))).join('');
