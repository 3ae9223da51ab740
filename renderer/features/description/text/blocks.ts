import type { Block, Run } from '#domain/schemas/richText.ts';
import { isItem, mergedRuns, normal, type Piece } from './piece.ts';

/** The editor's document as JSON, as far as it is used here. */
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

/** Pieces that carry an id, or get one from the editor. */
export type Draft = Piece & { readonly id?: string };

/** Flat blocks → the editor's nested document. An empty body is one empty paragraph. */
export function blocksToDoc(blocks: readonly Draft[]): DocNode {
  const content: DocNode[] = [];
  /** The open lists, outermost first. */
  let open: DocNode[] = [];
  for (const block of normal(blocks)) {
    if (!isItem(block.kind)) {
      open = [];
      content.push(textBlock(block.kind === 'question' ? 'question' : 'paragraph', block));
      continue;
    }
    open.length = Math.min(open.length, block.level + 1);
    const type = block.kind === 'bullet' ? 'bulletList' : 'orderedList';
    if (open[block.level]?.type !== type) {
      open.length = block.level;
      const list: DocNode = { type, content: [] };
      const parent = open.at(-1)?.content?.at(-1)?.content ?? content;
      parent.push(list);
      open.push(list);
    }
    open[block.level]?.content?.push({ type: 'listItem', content: [textBlock('paragraph', block)] });
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function textBlock(type: string, block: Draft): DocNode {
  const content = block.runs.flatMap(runToNodes);
  return {
    type,
    attrs: { id: block.id ?? null },
    ...(content.length > 0 && { content }),
  };
}

/** A line break inside a run is a node of its own in the editor. */
function runToNodes(run: Run): DocNode[] {
  const marks = [
    ...(run.link === undefined ? [] : [{ type: 'link', attrs: { href: run.link } }]),
    ...(run.bold ? [{ type: 'bold' }] : []),
    ...(run.italic ? [{ type: 'italic' }] : []),
    ...(run.underline ? [{ type: 'underline' }] : []),
  ];
  const looks = marks.length > 0 ? { marks } : {};
  return run.text
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => (text === '\n' ? { type: 'hardBreak', ...looks } : { type: 'text', text, ...looks }));
}

/** The editor's document → flat blocks. `before` lends the blocks fields that the editor does not know. */
export function docToBlocks(doc: DocNode, before: readonly Block[] = []): Block[] {
  const known = new Map(before.map((block) => [block.id, block]));
  const blocks: Block[] = [];
  const add = (node: DocNode, kind: Block['kind'], level: number) => {
    const id = String(node.attrs?.id ?? '');
    blocks.push({ ...known.get(id), id, kind, level, runs: runsOf(node) });
  };
  const walk = (node: DocNode, level: number) => {
    for (const child of node.content ?? []) {
      if (child.type === 'paragraph' || child.type === 'question') add(child, child.type, 0);
      else walkList(child, level);
    }
  };
  const walkList = (list: DocNode, level: number) => {
    const kind = list.type === 'orderedList' ? 'number' : 'bullet';
    for (const item of list.content ?? []) {
      for (const child of item.content ?? []) {
        if (child.type === 'paragraph') add(child, kind, level);
        else walkList(child, level + 1);
      }
    }
  };
  walk(doc, 0);
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0 ? [] : blocks;
}

function runsOf(node: DocNode): Run[] {
  return mergedRuns(
    (node.content ?? []).map((child) => {
      const run: Run = { text: child.type === 'hardBreak' ? '\n' : (child.text ?? '') };
      for (const mark of child.marks ?? []) {
        if (mark.type === 'bold') run.bold = true;
        if (mark.type === 'italic') run.italic = true;
        if (mark.type === 'underline') run.underline = true;
        if (mark.type === 'link' && typeof mark.attrs?.href === 'string') run.link = mark.attrs.href;
      }
      return run;
    }),
  );
}

/** Whether two bodies look and are named the same. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, index) => sameBlock(block, b[index])));
}

function sameBlock(a: Block, b: Block | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.kind === b.kind &&
    a.level === b.level &&
    JSON.stringify(looks(a)) === JSON.stringify(looks(b))
  );
}

function looks(block: Block) {
  return mergedRuns(block.runs).map((run) => [run.text, run.bold, run.italic, run.underline, run.link]);
}
