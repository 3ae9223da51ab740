import { bodyOf } from './body.ts';
import type { WordComment, WordDocument } from './document.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { isTracked, joinParagraphs } from './tracked.ts';
import { all, type Element, elements, letters, parseXml } from './xml.ts';
import { refused, Zip } from './zip.ts';

/** What old .doc files and encrypted documents begin with: an OLE container. */
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Reads a .docx, made by whomever. Nothing in it is run, fetched or written anywhere. Throws a Refusal. */
export function readDocx(bytes: Uint8Array): WordDocument {
  refuseOthers(bytes);
  const zip = new Zip(bytes);
  const parse = (name: string): Element | null => {
    const part = zip.read(name);
    return part && parseXml(part);
  };
  const main = mainPart(parse('_rels/.rels'));
  const document = parse(main);
  if (document?.name !== 'w:document') throw refused('no-document', 'there is no Word document in it');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = parse(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const part = (type: string) => {
    const target = targetOf(relations, type);
    return target === undefined ? null : parse(inFolder(folder, target));
  };
  const tracked = isTracked(document);
  if (tracked) joinParagraphs(document);
  const { commented, ...read } = bodyOf(document, {
    styles: new Styles(part('styles')),
    numbering: new Numbering(part('numbering')),
    links: linksOf(relations),
  });
  return {
    ...read,
    properties: propertiesOf(parse('docProps/custom.xml')),
    comments: commentsOf(part('comments'), commented),
    notes: [...notesOf(part('footnotes')), ...notesOf(part('endnotes'))],
    isTracked: tracked,
  };
}

function refuseOthers(bytes: Uint8Array): void {
  if (Buffer.compare(bytes.subarray(0, 8), ole) === 0) {
    throw refused('old', 'it is an old .doc file, or a document with a password');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refused('no-zip', 'it is no Word document');
}

/** The part that holds the text: its name is the writer's choice. */
function mainPart(relations: Element | null): string {
  const target = targetOf(relations, 'officeDocument');
  if (target === undefined) throw refused('no-document', 'there is no Word document in it');
  return target.replace(/^\//, '');
}

function targetOf(relations: Element | null, type: string): string | undefined {
  return elements(relations ?? { name: '', attributes: {}, children: [] }).find(
    ({ attributes }) => attributes.Type?.endsWith(`/${type}`) && attributes.TargetMode !== 'External',
  )?.attributes.Target;
}

function inFolder(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return folder + target.replace(/^\.\//, '');
}

/** Addresses of links by relationship; only those that may be linked. */
function linksOf(relations: Element | null): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of relations ? elements(relations) : []) {
    const { Id, Target, Type } = attributes;
    if (Id && Target && Type?.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/i.test(Target))
      links.set(Id, Target);
  }
  return links;
}

function propertiesOf(root: Element | null): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const one of root ? elements(root) : []) {
    const [content] = elements(one);
    if (one.attributes.name !== undefined && content) properties.set(one.attributes.name, letters(content));
  }
  return properties;
}

/** Those of a type only separate notes from the text. */
function notesOf(root: Element | null): string[] {
  return [...(root ? elements(root) : [])]
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map(textOf);
}

const textOf = (note: Element): string =>
  [...all(note, 'w:p')].map((one) => [...all(one, 'w:t')].map(letters).join('')).join('\n');

function commentsOf(root: Element | null, places: ReadonlyMap<string, number>): WordComment[] {
  return [...(root ? all(root, 'w:comment') : [])].map((comment) => ({
    author: comment.attributes['w:author'] ?? '',
    text: textOf(comment),
    paragraph: places.get(comment.attributes['w:id'] ?? '') ?? null,
  }));
}
