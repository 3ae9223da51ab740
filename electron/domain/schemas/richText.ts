import { z } from 'zod';
import { Id, type NewId, Prose } from './primitives.ts';

/** A stretch of text that looks the same throughout. */
export const Run = z.looseObject({
  text: Prose,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  link: z
    .string()
    .max(2_000)
    .regex(/^(https?:\/\/|mailto:)/i, 'is not a web or mail address')
    .optional(),
});
export type Run = z.infer<typeof Run>;

/** One paragraph, list item or question. A list is a row of blocks; `level` nests it. */
export const Block = z.looseObject({
  id: Id,
  kind: z.enum(['paragraph', 'bullet', 'number', 'question']),
  level: z.int().min(0).max(8),
  runs: z.array(Run).max(2_000),
});
export type Block = z.infer<typeof Block>;

export const Blocks = z.array(Block).max(5_000);

/** A block of plain text. */
export function newBlock(newId: NewId, kind: Block['kind'] = 'paragraph', text = ''): Block {
  return { id: newId(), kind, level: 0, runs: text === '' ? [] : [{ text }] };
}

/** The letters of runs, without their looks. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
