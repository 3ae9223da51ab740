import { z } from 'zod';
import { Id } from '../../schemas/primitives.ts';
import { Block } from '../../schemas/richText.ts';

/** A paragraph, item or question of a section, as a document has it. */
export const DescribedBlock = z.strictObject({
  /** Null for what was not there before. */
  id: Id.nullable(),
  kind: Block.shape.kind,
  level: Block.shape.level,
  runs: Block.shape.runs,
});
export type DescribedBlock = z.infer<typeof DescribedBlock>;

/** A skill or a stage as its section shows it, or the heading above some. */
export const DescribedItem = z.strictObject({ id: Id.nullable(), text: z.string() });
export type DescribedItem = z.infer<typeof DescribedItem>;

export const DescribedSection = z.strictObject({
  id: Id.nullable(),
  heading: z.string(),
  blocks: z.array(DescribedBlock),
  own: z.array(DescribedItem),
});
export type DescribedSection = z.infer<typeof DescribedSection>;

/** The text of a job as a document has it: what is compared when the document comes back. */
export const Description = z.strictObject({
  title: z.string(),
  tagline: z.string(),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  sections: z.array(DescribedSection),
});
export type Description = z.infer<typeof Description>;

/** What a reader noted beside the text. */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

/** A description that came back. */
export interface Returned extends Description {
  /** Of each section by its place; of what stands above them all at -1. */
  readonly comments: ReadonlyMap<number, readonly Comment[]>;
  /** Text that has no place in a description, such as a table. */
  readonly outside: readonly string[];
}
