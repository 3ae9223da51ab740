import type { Block, Run } from '../../schemas/richText.ts';
import type { Passage } from './comparison.ts';
import type { DescribedBlock, DescribedSection } from './description.ts';

/** A text that the document would change. */
export interface Judged {
  readonly before: string;
  readonly after: string;
  readonly base: string;
  readonly isClash: boolean;
}

/** Null where the document changed nothing, or what it says is here already. */
export function judged(base: string | undefined, before: string, after: string): Judged | null {
  if (before === after || base === after) return null;
  return { before, after, base: base ?? '', isClash: base !== before };
}

/** What of a block counts, as one text. */
export function keyOf({ kind, level, runs }: Passage): string {
  return JSON.stringify([kind, level, runs.map(lookOf)]);
}

function lookOf({ text, bold, italic, underline, link }: Run) {
  return [text, bold ?? 0, italic ?? 0, underline ?? 0, link ?? 0];
}

export function sameSection(one: DescribedSection, other: DescribedSection): boolean {
  const key = ({ heading, blocks }: DescribedSection) => JSON.stringify([heading, blocks.map(keyOf)]);
  return key(one) === key(other);
}

export function passagesOf(blocks: readonly DescribedBlock[]): Passage[] {
  return blocks.map(({ kind, level, runs }) => ({ kind, level, runs }));
}

export function textPassage(text: string, kind: Block['kind'] = 'paragraph'): Passage {
  return { kind, level: 0, runs: [{ text }] };
}
