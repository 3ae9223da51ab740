import type { Block, Run } from '#domain/schemas/richText.ts';

/** A block that has no id yet: pasted, or about to be. */
export type Piece = Pick<Block, 'kind' | 'level' | 'runs'>;

/** Puts neighbouring runs of the same look together and drops empty ones. */
export function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    if (last && sameLook(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function sameLook(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link;
}

/** The runs between two letters, counted over all of them. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const slice: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (end > from && start < to && text !== '') slice.push({ ...run, text });
    start = end;
  }
  return slice;
}

export function isItem(kind: Block['kind']): boolean {
  return kind === 'bullet' || kind === 'number';
}

/**
 * The same blocks as the editor can show them: only list items are nested, none deeper than one level below
 * the item before it, neighbouring runs of one look are one run.
 */
export function normal<P extends Piece>(blocks: readonly P[]): P[] {
  let deepest = -1;
  return blocks.map((block) => {
    const level = isItem(block.kind) ? Math.min(block.level, deepest + 1) : 0;
    deepest = isItem(block.kind) ? level : -1;
    return { ...block, level, runs: mergedRuns(block.runs) };
  });
}
