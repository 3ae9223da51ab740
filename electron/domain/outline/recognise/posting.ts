import { z } from 'zod';
import { Job } from '../../schemas/job.ts';
import { Block, Run } from '../../schemas/richText.ts';
import { Section } from '../../schemas/section.ts';
import { factFields } from './stated.ts';

const At = z.int().min(0);

/** A paragraph or item, and the source block it came from. */
export const PostedItem = z.strictObject({
  source: At,
  kind: Block.shape.kind,
  level: Block.shape.level,
  runs: z.array(Run),
  /** Wished for, not asked: by its own words, or by those of the heading above. */
  nice: z.boolean(),
});
export type PostedItem = z.infer<typeof PostedItem>;

export const PostedSection = z.strictObject({
  purpose: Section.shape.purpose,
  heading: Section.shape.heading,
  /** The source block of its heading, and those of headings that only say must or nice; none for one made up. */
  headings: z.array(At),
  items: z.array(PostedItem),
});
export type PostedSection = z.infer<typeof PostedSection>;

/** Something of a source block that became a field of the job. */
export const Taken = z.strictObject({
  source: At,
  as: z.enum(['title', 'tagline', ...factFields]),
  /** Nothing of the block is left for a section. */
  whole: z.boolean(),
});
export type Taken = z.infer<typeof Taken>;

/** What was recognised in a text: a job in the making, with where everything came from. */
export const Posting = z.strictObject({
  language: Job.shape.language,
  title: Job.shape.title,
  tagline: Job.shape.tagline,
  facts: Job.pick({
    locations: true,
    workMode: true,
    workModeNote: true,
    employmentType: true,
    pay: true,
    applyBy: true,
    starts: true,
    openings: true,
    reference: true,
    department: true,
  })
    .strict()
    .partial(),
  taken: z.array(Taken),
  sections: z.array(PostedSection),
});
export type Posting = z.infer<typeof Posting>;
