import { strFromU8, unzipSync } from 'fflate';
import type { Outline, Part } from '#domain/outline/outline.ts';
import { writeDocx } from '../writeDocx.ts';
import type { Parts } from './parts.ts';
import { AdoptedStyles } from './styles.ts';
import { resizeTables } from './tables.ts';
import { below, child, drop, type Node, node, nodes, ownTree, value } from './tree.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emptyNumbering =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** Brings parts of an outline into somebody's document: their styles where they have them, ours beside them otherwise. */
export class Adopting {
  readonly #parts: Parts;
  readonly #outline: Outline;
  readonly #links = new Map<string, string>();
  #styles: AdoptedStyles | null = null;

  constructor(parts: Parts, outline: Outline) {
    this.#parts = parts;
    this.#outline = outline;
  }

  /** The parts as paragraphs and tables of the document, for a column `width` twips wide. */
  async blocks(parts: readonly Part[], width: number | null): Promise<Node[]> {
    if (parts.length === 0) return [];
    const files = unzipSync(await writeDocx({ ...this.#outline, parts }));
    const tree = (name: string) => ownTree(strFromU8(files[name] ?? new Uint8Array()));
    const body = child(tree('word/document.xml'), 'w:body');
    const content = nodes(body).filter(({ name }) => name !== 'w:sectPr');
    const whole = node('w:body', {}, ...content);
    keepHeadings(whole);
    if (width !== null) resizeTables(whole, width, this.#outline.frame.style);
    this.#restyle(whole, tree('word/styles.xml'));
    this.#renumber(whole, tree('word/numbering.xml'));
    this.#relink(whole, tree('word/_rels/document.xml.rels'));
    for (const one of below(whole)) one.attributes = wordAttributes(one.attributes);
    return content;
  }

  #restyle(content: Node, ours: Node): void {
    this.#styles ??= new AdoptedStyles(this.#parts, ours);
    for (const holder of below(content)) {
      for (const use of nodes(holder)) {
        if (use.name !== 'w:pStyle' && use.name !== 'w:rStyle') continue;
        const id = this.#styles.idOf(use.attributes['w:val'] ?? '');
        if (id === null) drop(holder, (one) => one === use);
        else use.attributes['w:val'] = id;
      }
    }
  }

  /** Lists of ours get numbers that theirs do not have. */
  #renumber(content: Node, ours: Node): void {
    const uses = [...below(content)].filter(({ name }) => name === 'w:numId');
    if (uses.length === 0) return;
    const theirs = this.#parts.made('numbering', emptyNumbering);
    const next = (name: string, attribute: string) =>
      Math.max(0, ...nodes(theirs, name).map(({ attributes }) => Number(attributes[attribute]) || 0)) + 1;
    let [nextList, nextNumber] = [next('w:abstractNum', 'w:abstractNumId'), next('w:num', 'w:numId')];
    const [lists, numbers] = [new Map<string, string>(), new Map<string, string>()];
    const [newLists, newNumbers]: [Node[], Node[]] = [[], []];
    for (const use of uses) {
      const number = nodes(ours, 'w:num').find(
        (one) => one.attributes['w:numId'] === use.attributes['w:val'],
      );
      const list = value(number, 'w:abstractNumId') ?? '';
      const found = nodes(ours, 'w:abstractNum').find((one) => one.attributes['w:abstractNumId'] === list);
      if (!number || !found) continue;
      const id = number.attributes['w:numId'] ?? '';
      if (!numbers.has(id)) {
        if (!lists.has(list)) {
          lists.set(list, String(nextList));
          newLists.push({
            ...found,
            attributes: { ...found.attributes, 'w:abstractNumId': String(nextList++) },
          });
        }
        const copy = structuredClone(number);
        copy.attributes['w:numId'] = String(nextNumber);
        const pointer = child(copy, 'w:abstractNumId');
        if (pointer) pointer.attributes['w:val'] = lists.get(list) ?? '';
        newNumbers.push(copy);
        numbers.set(id, String(nextNumber++));
      }
      use.attributes['w:val'] = numbers.get(id) ?? '';
    }
    for (const added of [...newLists, ...newNumbers]) {
      for (const one of below(added)) one.attributes = wordAttributes(one.attributes);
    }
    insertAfter(theirs, newLists, ['w:numPicBullet', 'w:abstractNum']);
    insertAfter(theirs, newNumbers, ['w:numPicBullet', 'w:abstractNum', 'w:num']);
  }

  #relink(content: Node, ours: Node): void {
    const targets = new Map(nodes(ours).map(({ attributes }) => [attributes.Id, attributes.Target ?? '']));
    for (const link of below(content)) {
      const target = link.name === 'w:hyperlink' ? targets.get(link.attributes['r:id'] ?? '') : undefined;
      if (target === undefined) continue;
      const id =
        this.#links.get(target) ??
        this.#parts.relate(this.#parts.main, `${office}/hyperlink`, target, 'External');
      this.#links.set(target, id);
      link.attributes['r:id'] = id;
    }
  }
}

/** Other prefixes may not be declared in their document. */
function wordAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => /^(w|r|xml):/.test(name)));
}

/** The schema fixes the order of children: behind the last one of these names, else at the front. */
function insertAfter(parent: Node, added: Node[], names: readonly string[]): void {
  const last = parent.children.findLastIndex((one) => typeof one !== 'string' && names.includes(one.name));
  parent.children.splice(last + 1, 0, ...added);
}

const headings = new Set(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3']);

/** Styles of theirs with these names may leave a heading alone at the foot of a page. */
function keepHeadings(content: Node): void {
  for (const properties of below(content)) {
    if (properties.name !== 'w:pPr' || child(properties, 'w:keepNext')) continue;
    if (headings.has(value(properties, 'w:pStyle') ?? '')) {
      insertAfter(properties, [node('w:keepNext')], ['w:pStyle']);
    }
  }
}
