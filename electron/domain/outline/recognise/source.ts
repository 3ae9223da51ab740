import { z } from 'zod';
import { plainText, Run } from '../../schemas/richText.ts';

const Runs = z.array(Run).max(2_000);

/** One thing after the other of a text that came from outside, whatever it was written with. */
export const SourceBlock = z.strictObject({
  kind: z.enum(['title', 'heading', 'text', 'item', 'row']),
  /** Of a heading 1 to 9; how deep an item stands, from 0. */
  level: z.int().min(0).max(9),
  /** A counted item. */
  ordered: z.boolean(),
  /** A line feed is a line break. */
  runs: Runs,
  /** The cells of a row of a table. */
  cells: z.array(Runs).max(50),
  /** It stands apart from what is before it. */
  gap: z.boolean(),
});
export type SourceBlock = z.infer<typeof SourceBlock>;

/** More than any posting has. */
export const mostBlocks = 4_000;

/** A block of text unless more is said. */
export function sourceBlock(block: Partial<SourceBlock> & Pick<SourceBlock, 'runs'>): SourceBlock {
  return { kind: 'text', level: 0, ordered: false, cells: [], gap: true, ...block };
}

/** What a block says, without looks and marks. */
export function textOf({ runs, cells }: SourceBlock): string {
  return (cells.length > 0 ? cells.map(plainText).join(' | ') : plainText(runs)).trim();
}

/** Runs without their first `count` letters. */
export function withoutStart(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Runs without white space at both ends. */
export function trimmed(runs: readonly Run[]): Run[] {
  const all = plainText(runs);
  const lead = all.length - all.trimStart().length;
  const result = withoutStart(runs, lead);
  while (result.length > 0) {
    const last = result.at(-1) as Run;
    const text = last.text.trimEnd();
    if (text === last.text) break;
    result.pop();
    if (text !== '') result.push({ ...last, text });
  }
  return result;
}
