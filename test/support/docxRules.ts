import { posix } from 'node:path';
import { all, type Element, elements, parsePart, unpack, value } from './docxPackage.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Breaches of the rules of ISO/IEC 29500 that schema validators do not see: every sentence is one.
 * A sound document gives none.
 */
export function brokenRules(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  const paths = [...parts.keys()].filter((path) => path.endsWith('.xml'));
  const trees = new Map(paths.map((path) => [path, parsePart(parts, path)]));
  const text = [...trees].filter(([path]) => /^word\/(document|header|footer|footnotes|endnotes)/.test(path));
  return [
    ...text.flatMap(([path, tree]) => [...controlOrder(path, tree), ...cellEnds(path, tree)]),
    ...repeated(
      'content control id',
      text.flatMap(([, tree]) => [...all(tree, 'w:sdtPr')].map((one) => value(one, 'w:id'))),
    ),
    ...repeated('bookmark id', attributes(text, 'w:bookmarkStart', 'w:id')),
    ...repeated('bookmark name', attributes(text, 'w:bookmarkStart', 'w:name')),
    ...repeated('drawing id', attributes(text, 'wp:docPr', 'id')),
    ...undefinedStyles(trees, text),
    ...undefinedNumbering(trees, text),
    ...brokenRelationships(parts, trees),
  ];
}

const order = [
  'w:rPr',
  'w:alias',
  'w:tag',
  'w:id',
  'w:lock',
  'w:placeholder',
  'w:temporary',
  'w:showingPlcHdr',
];

function controlOrder(path: string, tree: Element): string[] {
  return [...all(tree, 'w:sdtPr')].flatMap((properties) => {
    const places = elements(properties).map((one) => {
      const place = order.indexOf(one.name);
      return place === -1 ? order.length : place;
    });
    const sorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
    return sorted ? [] : [`${path}: the properties of a content control are out of order`];
  });
}

function cellEnds(path: string, tree: Element): string[] {
  return [...all(tree, 'w:tc')]
    .filter((cell) => elements(cell).at(-1)?.name !== 'w:p')
    .map(() => `${path}: a table cell does not end in a paragraph`);
}

function attributes(text: [string, Element][], element: string, attribute: string): (string | undefined)[] {
  return text.flatMap(([, tree]) => [...all(tree, element)].map((one) => one.attributes[attribute]));
}

function repeated(what: string, values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string | undefined>();
  return values.flatMap((one) => {
    if (one === undefined) return [`a ${what} is missing`];
    if (seen.has(one)) return [`the ${what} ${one} is there twice`];
    seen.add(one);
    return [];
  });
}

function undefinedStyles(trees: ReadonlyMap<string, Element>, text: [string, Element][]): string[] {
  const styles = trees.get('word/styles.xml');
  const defined = new Set(
    styles ? [...all(styles, 'w:style')].map((one) => one.attributes['w:styleId']) : [],
  );
  const users = [...text, ...(styles ? [['word/styles.xml', styles] as [string, Element]] : [])];
  const names = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
  const used = users.flatMap(([, tree]) => names.flatMap((name) => [...all(tree, name)]));
  const missing = new Set(used.map((one) => one.attributes['w:val']).filter((id) => !defined.has(id)));
  // docx bases its own character styles on it; Word knows it without a definition.
  missing.delete('DefaultParagraphFont');
  return [...missing].map((id) => `the style ${id} is used but not defined`);
}

function undefinedNumbering(trees: ReadonlyMap<string, Element>, text: [string, Element][]): string[] {
  const numbering = trees.get('word/numbering.xml');
  const defined = new Map(
    numbering
      ? [...all(numbering, 'w:num')].map((one) => [one.attributes['w:numId'], value(one, 'w:abstractNumId')])
      : [],
  );
  const levels = new Map(
    numbering
      ? [...all(numbering, 'w:abstractNum')].map((one) => [
          one.attributes['w:abstractNumId'],
          new Set([...all(one, 'w:lvl')].map((level) => level.attributes['w:ilvl'])),
        ])
      : [],
  );
  const used = text.flatMap(([, tree]) => [...all(tree, 'w:numPr')]);
  return used.flatMap((one) => {
    const id = value(one, 'w:numId');
    const level = value(one, 'w:ilvl') ?? '0';
    if (!defined.has(id)) return [`the list ${id} is used but not defined`];
    return levels.get(defined.get(id))?.has(level) ? [] : [`level ${level} of list ${id} is not defined`];
  });
}

/** Every internal target exists, every id that is used has a relationship, every part has a content type. */
function brokenRelationships(parts: Parts, trees: ReadonlyMap<string, Element>): string[] {
  const problems: string[] = [];
  const sources = [...parts.keys()].filter((path) => path.endsWith('.rels'));
  const ids = new Map<string, Set<string>>();
  for (const path of sources) {
    const folder = posix.dirname(posix.dirname(path));
    const source = posix.join(folder, posix.basename(path, '.rels'));
    const here = new Set<string>();
    ids.set(source, here);
    for (const one of all(parsePart(parts, path), 'Relationship')) {
      const { Id = '', Target = '', TargetMode } = one.attributes;
      if (here.has(Id)) problems.push(`${path}: ${Id} is there twice`);
      here.add(Id);
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      if (TargetMode !== 'External' && !parts.has(target)) problems.push(`${path}: ${Target} does not exist`);
    }
  }
  for (const [path, tree] of trees) {
    for (const used of relationshipIds(tree)) {
      if (!ids.get(path)?.has(used)) problems.push(`${path}: the relationship ${used} does not exist`);
    }
  }
  return [...problems, ...missingContentTypes(parts)];
}

function* relationshipIds(element: Element): Generator<string> {
  for (const [name, id] of Object.entries(element.attributes)) {
    if (name.startsWith('r:')) yield id;
  }
  for (const one of elements(element)) yield* relationshipIds(one);
}

function missingContentTypes(parts: Parts): string[] {
  const types = parsePart(parts, '[Content_Types].xml');
  const extensions = new Set(
    [...all(types, 'Default')].map((one) => one.attributes.Extension?.toLowerCase()),
  );
  const overrides = new Set([...all(types, 'Override')].map((one) => one.attributes.PartName));
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !path.endsWith('/') &&
      !overrides.has(`/${path}`) &&
      !extensions.has(path.split('.').at(-1)?.toLowerCase()),
  );
  return untyped.map((path) => `${path} has no content type`);
}
