import type { Parts } from './parts.ts';
import { below, child, drop, type Node, nodes, value } from './tree.ts';

/** Text that should look as the letterhead's own does, its font, size and colour included. */
const running = new Set(['BodyText', 'ListBullet', 'ListNumber']);
const emptyStyles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** Finds the styles of ours among theirs, by the names that all languages of Word write into files, or adds them. */
export class AdoptedStyles {
  readonly #theirs: Node;
  readonly #ours: Node;
  readonly #ids = new Map<string, string | null>();

  constructor(parts: Parts, ours: Node) {
    this.#theirs = parts.made('styles', emptyStyles);
    this.#ours = ours;
  }

  /** The id under which a style of ours is in their document; null for what has the document's own look. */
  idOf(id: string): string | null {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const style = nodes(this.#ours, 'w:style').find((one) => one.attributes['w:styleId'] === id);
    if (!style) return null;
    if (id === 'Normal') return this.#remember(id, this.#default());
    const found = this.#named(style);
    if (found !== null) return this.#remember(id, found);
    return this.#add(id, structuredClone(style));
  }

  #add(id: string, style: Node): string {
    const taken = new Set(nodes(this.#theirs, 'w:style').map(({ attributes }) => attributes['w:styleId']));
    let free = id;
    for (let count = 1; taken.has(free); count += 1) free = `Rolebook${id}${count > 1 ? count : ''}`;
    this.#remember(id, free);
    style.attributes['w:styleId'] = free;
    delete style.attributes['w:default'];
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const use = child(style, name);
      const target = use && this.idOf(use.attributes['w:val'] ?? '');
      if (use && target) use.attributes['w:val'] = target;
      else drop(style, (one) => one === use);
    }
    this.#lookLikeTheirs(id, style);
    for (const one of below(style)) {
      one.attributes = Object.fromEntries(
        Object.entries(one.attributes).filter(([name]) => /^w:/.test(name)),
      );
    }
    this.#theirs.children.push(style);
    return free;
  }

  /** Their letterhead has a face already. */
  #lookLikeTheirs(id: string, style: Node): void {
    const look = child(style, 'w:rPr');
    if (!look) return;
    drop(
      look,
      ({ name }) => name === 'w:rFonts' || (running.has(id) && ['w:sz', 'w:szCs', 'w:color'].includes(name)),
    );
    if (nodes(look).length === 0) drop(style, (one) => one === look);
  }

  #named(ours: Node): string | null {
    const name = value(ours, 'w:name')?.toLowerCase();
    const type = ours.attributes['w:type'];
    const found = nodes(this.#theirs, 'w:style').find(
      (one) => value(one, 'w:name')?.toLowerCase() === name && one.attributes['w:type'] === type,
    );
    return found?.attributes['w:styleId'] ?? null;
  }

  #default(): string | null {
    const found = nodes(this.#theirs, 'w:style').find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
    );
    return found?.attributes['w:styleId'] ?? null;
  }

  #remember<T extends string | null>(id: string, found: T): T {
    this.#ids.set(id, found);
    return found;
  }
}
