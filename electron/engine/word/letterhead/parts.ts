import { posix } from 'node:path';
import { zipSync } from 'fflate';
import { below, drop, foreignTree, type Node, node, nodes, xmlOf } from './tree.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word file, read and changed as trees. */
export class Parts {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #trees = new Map<string, Node>();

  constructor(bytes: ReadonlyMap<string, Uint8Array>) {
    this.#bytes = new Map(bytes);
  }

  get names(): string[] {
    return [...this.#bytes.keys()];
  }

  /** Throws a Refusal when the part is damaged or a trap. */
  tree(name: string): Node | undefined {
    const known = this.#trees.get(name);
    if (known) return known;
    const bytes = this.#bytes.get(name);
    if (!bytes) return undefined;
    const tree = foreignTree(bytes);
    this.#trees.set(name, tree);
    return tree;
  }

  /** Adds a part, or replaces one. */
  put(name: string, content: string): void {
    this.#trees.delete(name);
    this.#bytes.set(name, Buffer.from(content, 'utf8'));
  }

  /** The relationships of a part, made when it has none yet. */
  relations(of: string): Node {
    const path = posix.join(posix.dirname(of), '_rels', `${posix.basename(of)}.rels`);
    if (!this.#bytes.has(path)) {
      this.put(path, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    }
    return this.tree(path) as Node;
  }

  /** The part that holds the text. */
  get main(): string {
    return this.#target('', 'officeDocument') ?? 'word/document.xml';
  }

  /** Parts that the text refers to in one way: `header`, `styles` … */
  related(kind: string): string[] {
    return nodes(this.relations(this.main))
      .filter(
        ({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External',
      )
      .map(({ attributes }) => this.#resolved(this.main, attributes.Target ?? ''))
      .filter((name) => this.#bytes.has(name));
  }

  /** The part of a kind, made from `content` when there is none. */
  made(kind: 'styles' | 'numbering', content: string): Node {
    const [known] = this.related(kind);
    if (known !== undefined) return this.tree(known) as Node;
    const file = this.#bytes.has(posix.join(posix.dirname(this.main), `${kind}.xml`))
      ? `rolebook-${kind}.xml`
      : `${kind}.xml`;
    const name = posix.join(posix.dirname(this.main), file);
    this.put(name, content);
    this.relate(this.main, `${office}/${kind}`, file);
    this.#type(name, `${wordTypes}.${kind}+xml`);
    return this.tree(name) as Node;
  }

  /** Adds a relationship and gives its id. */
  relate(of: string, type: string, target: string, mode?: 'External'): string {
    const relations = this.relations(of);
    const ids = new Set(nodes(relations).map(({ attributes }) => attributes.Id));
    let count = ids.size + 1;
    while (ids.has(`rolebook${count}`)) count += 1;
    const Id = `rolebook${count}`;
    const about = { Id, Type: type, Target: target, ...(mode && { TargetMode: mode }) };
    relations.children.push(node('Relationship', about));
    return Id;
  }

  /** The document's own properties: title, author, language. */
  putCoreProperties(content: string): void {
    const known = this.#target('', 'core-properties');
    const isThere = known !== undefined && this.#bytes.has(known);
    this.put(isThere ? known : 'docProps/core.xml', content);
    if (isThere) return;
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    drop(this.relations(''), ({ attributes }) => attributes.Type === type);
    this.relate('', type, 'docProps/core.xml');
    this.#type('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  }

  /** A template becomes a document. */
  makeDocument(): void {
    for (const one of below(this.tree('[Content_Types].xml') as Node)) {
      const { ContentType } = one.attributes;
      if (ContentType === `${wordTypes}.template.main+xml`) {
        one.attributes.ContentType = `${wordTypes}.document.main+xml`;
      }
    }
  }

  zip(written: Date): Uint8Array {
    const files = new Map(this.#bytes);
    for (const [name, tree] of this.#trees) files.set(name, Buffer.from(xmlOf(tree), 'utf8'));
    const ordered = [...files].sort(([one], [other]) => rank(one) - rank(other));
    return zipSync(Object.fromEntries(ordered), { mtime: written });
  }

  #target(of: string, kind: string): string | undefined {
    const relation = nodes(this.relations(of)).find(
      ({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External',
    );
    return relation && this.#resolved(of, relation.attributes.Target ?? '');
  }

  #resolved(of: string, target: string): string {
    return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(of), target);
  }

  #type(name: string, type: string): void {
    const types = this.tree('[Content_Types].xml') as Node;
    drop(types, ({ attributes }) => attributes.PartName === `/${name}`);
    types.children.push(node('Override', { PartName: `/${name}`, ContentType: type }));
  }
}

/** Programs look at the list of types first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);
