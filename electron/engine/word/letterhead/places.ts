import {
  nameOf,
  type Placeholder,
  placeholderNamed,
  placeholderPattern,
} from '#domain/letterhead/placeholders.ts';
import type { Parts } from './parts.ts';
import { isNode, letters, type Node, nodes } from './tree.ts';

/** A paragraph with what it stands in, from the root down to its parent. */
export interface Place {
  readonly paragraph: Node;
  readonly around: readonly Node[];
}

/** A piece of a paragraph's text. */
export interface Letters {
  readonly node: Node;
  readonly run: Node;
}

/** What somebody wrote between braces. */
export interface Written {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly placeholder: Placeholder | null;
}

/** Text that was taken out, and what is no text. */
const silent = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText']);

/** All paragraphs below a root, those in tables, fields and text boxes too. */
export function placesIn(root: Node): Place[] {
  const places: Place[] = [];
  const walk = (parent: Node, around: readonly Node[]) => {
    for (const one of nodes(parent)) {
      if (silent.has(one.name)) continue;
      if (one.name === 'w:p') places.push({ paragraph: one, around: [...around, parent] });
      walk(one, [...around, parent]);
    }
  };
  walk(root, []);
  return places;
}

/** The text of a paragraph in pieces, however Word has cut it; breaks and tabs end what may be a placeholder. */
export function lettersOf(paragraph: Node): Letters[] {
  const found: Letters[] = [];
  const walk = (parent: Node) => {
    for (const one of nodes(parent)) {
      if (silent.has(one.name) || one.name === 'w:p') continue;
      if (['w:t', 'w:tab', 'w:br', 'w:cr'].includes(one.name)) found.push({ node: one, run: parent });
      else walk(one);
    }
  };
  walk(paragraph);
  return found;
}

export function textOf(pieces: readonly Letters[]): string {
  return pieces.map(pieceText).join('');
}

export const pieceText = ({ node }: Letters): string => (node.name === 'w:t' ? letters(node) : '\n');

export function writtenIn(text: string): Written[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[1] ?? '',
    placeholder: placeholderNamed(match[1] ?? ''),
  }));
}

/** Where text stands in a letterhead. */
export type Where = 'text' | 'header' | 'footer';

/** The parts that show text, with where they show it. */
export function shownParts(parts: Parts): { name: string; root: Node; where: Where }[] {
  const named = [
    { name: parts.main, where: 'text' as const },
    ...parts.related('header').map((name) => ({ name, where: 'header' as const })),
    ...parts.related('footer').map((name) => ({ name, where: 'footer' as const })),
  ];
  return named.flatMap(({ name, where }) => {
    const root = parts.tree(name);
    return root ? [{ name, root, where }] : [];
  });
}

/** What a letterhead asks for. */
export interface Found {
  /** Placeholders that are filled, each once, in order. */
  readonly known: readonly { readonly placeholder: Placeholder; readonly where: readonly Where[] }[];
  /** Those of the text itself. */
  readonly inText: readonly Placeholder[];
  /** What stands between braces and is none. */
  readonly unknown: readonly string[];
  /** Blocks that a header or footer has no room for. */
  readonly misplaced: readonly string[];
}

export function findPlaceholders(parts: Parts): Found {
  const known = new Map<string, { placeholder: Placeholder; where: Set<Where> }>();
  const [unknown, misplaced] = [new Set<string>(), new Set<string>()];
  for (const { root, where } of shownParts(parts)) {
    for (const { paragraph } of placesIn(root)) {
      for (const { placeholder, text } of writtenIn(textOf(lettersOf(paragraph)))) {
        if (!placeholder) unknown.add(text);
        else if (where !== 'text' && placeholder.type !== 'line') misplaced.add(nameOf(placeholder));
        else {
          const entry = known.get(nameOf(placeholder)) ?? { placeholder, where: new Set<Where>() };
          known.set(nameOf(placeholder), entry);
          entry.where.add(where);
        }
      }
    }
  }
  const all = [...known.values()].map(({ placeholder, where }) => ({ placeholder, where: [...where] }));
  return {
    known: all,
    inText: all.filter(({ where }) => where.includes('text')).map(({ placeholder }) => placeholder),
    unknown: [...unknown],
    misplaced: [...misplaced],
  };
}

/** Puts text in place of what was written, in the look that its first letter has. */
export function replaceText(pieces: readonly Letters[], { from, to }: Written, text: string): void {
  let at = 0;
  let isPut = false;
  for (const piece of pieces) {
    const own = pieceText(piece);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, own.length)];
    at += own.length;
    if (start >= end || piece.node.name !== 'w:t') continue;
    setText(piece.node, own.slice(0, start) + (isPut ? '' : text) + own.slice(end));
    isPut = true;
  }
}

function setText(node: Node, text: string): void {
  node.children = [text];
  node.attributes['xml:space'] = 'preserve';
}

/** Line feeds in the text of a run become line breaks of Word. */
export function breakLines({ node: text, run }: Letters): void {
  const all = text.name === 'w:t' ? letters(text) : '';
  if (!all.includes('\n')) return;
  const lines = all
    .split('\n')
    .flatMap((line, index): Node[] => [
      ...(index > 0 ? [{ name: 'w:br', attributes: {}, children: [] }] : []),
      { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [line] },
    ]);
  run.children = run.children.flatMap((one) => (isNode(one) && one === text ? lines : [one]));
}
