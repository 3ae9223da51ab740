import { SaxesParser } from 'saxes';
import { decoded, parseXml } from '../read/xml.ts';
import { escaped } from '../xml.ts';

/** An element as the file has it, to be changed and written again. */
export interface Node {
  readonly name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A part of somebody's file, looked over first. Throws a Refusal. */
export function foreignTree(bytes: Uint8Array): Node {
  parseXml(bytes);
  return ownTree(decoded(bytes));
}

/** XML that is known to be sound. */
export function ownTree(xml: string): Node {
  const parser = new SaxesParser({ position: false });
  const stack: Node[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...(attributes as Record<string, string>) }, children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.on('cdata', (text) => stack.at(-1)?.children.push(text));
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  const root = stack[0]?.children.find(isNode);
  if (!root) throw new Error('There is no element in it.');
  return root;
}

export function xmlOf(root: Node): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(node: Node | string): string {
  if (typeof node === 'string') return escaped(node).replaceAll('\r', '&#13;');
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/[\n\r\t]/g, spaceCode)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`;
}

/** Parsers make spaces of these in attributes unless they are written as numbers. */
const spaceCode = (letter: string) => `&#${letter.charCodeAt(0)};`;

export const isNode = (one: Node | string): one is Node => typeof one !== 'string';

export const node = (name: string, attributes: Record<string, string> = {}, ...children: Node[]): Node => ({
  name,
  attributes,
  children,
});

export const nodes = (parent: Node | undefined, name?: string): Node[] =>
  (parent?.children ?? []).filter(isNode).filter((one) => name === undefined || one.name === name);

export const child = (parent: Node | undefined, name: string): Node | undefined => nodes(parent, name)[0];

/** The `w:val` of a child. */
export const value = (parent: Node | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

export const letters = (parent: Node): string =>
  parent.children.map((one) => (typeof one === 'string' ? one : letters(one))).join('');

/** All elements below one, itself first, in document order. */
export function* below(parent: Node): Generator<Node> {
  yield parent;
  for (const one of nodes(parent)) yield* below(one);
}

/** Takes children away. */
export function drop(parent: Node, unwanted: (child: Node) => boolean): void {
  parent.children = parent.children.filter((one) => !isNode(one) || !unwanted(one));
}
