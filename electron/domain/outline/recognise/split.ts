import { pairsOf } from './pairs.ts';
import { parted } from './parted.ts';
import type { Posting } from './posting.ts';
import { recognise } from './recognise.ts';
import { type SourceBlock, textOf } from './source.ts';
import { labelOf } from './words/labels.ts';
import { purposeOf } from './words/purposes.ts';

/** A posting with the part of the text that it was recognised in. */
export interface Recognised {
  readonly source: readonly SourceBlock[];
  readonly posting: Posting;
}

/** The jobs of a text: nearly always one, and several where it begins anew with a title of its own. */
export function recogniseAll(given: readonly SourceBlock[], name: string): Recognised[] {
  const blocks = parted(given);
  const starts = startsOf(blocks);
  return starts.map((from, index) => {
    const source = blocks.slice(from, starts[index + 1]);
    return { source, posting: recognise(source, name) };
  });
}

function startsOf(blocks: readonly SourceBlock[]): number[] {
  const found = labelledStarts(blocks) ?? headedStarts(blocks);
  return found ? [0, ...found.slice(1)] : [0];
}

function labelledStarts(blocks: readonly SourceBlock[]): number[] | null {
  const starts = blocks.flatMap((block, at) =>
    pairsOf(block)?.some(
      ({ label }) => /^(job |position )?title$|^stellenbezeichnung$/i.test(label.trim()) && labelOf(label),
    )
      ? [at]
      : [],
  );
  return starts.length >= 2 ? starts : null;
}

/** Headings of the first level that are no parts of a posting, each with parts of one below it. */
function headedStarts(blocks: readonly SourceBlock[]): number[] | null {
  const heads = blocks.flatMap(({ kind, level }, at) =>
    kind === 'title' || (kind === 'heading' && level === 1) ? [at] : [],
  );
  if (heads.length < 2) return null;
  const isJob = heads.every((at, index) => {
    if (purposeOf(textOf(blocks[at] as SourceBlock)) !== null) return false;
    const below = blocks.slice(at + 1, heads[index + 1]);
    return below.filter((one) => one.kind === 'heading' && purposeOf(textOf(one)) !== null).length >= 2;
  });
  return isJob ? heads : null;
}
