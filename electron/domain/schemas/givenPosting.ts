import { z } from 'zod';
import { Id, Line, Moment, Prose } from './primitives.ts';
import { Run } from './richText.ts';

/** How a posting can leave: as a kind of file, or copied. */
export const postingWays = ['docx', 'pdf', 'html', 'md', 'txt', 'json', 'clipboard'] as const;
export type PostingWay = (typeof postingWays)[number];

const Text = z.looseObject({ type: z.enum(['title', 'lead']), text: Prose });
const Facts = z.looseObject({
  type: z.literal('facts'),
  rows: z.array(z.looseObject({ label: Line, value: Prose })).max(100),
});
const Heading = z.looseObject({ type: z.literal('heading'), level: z.literal([1, 2, 3]), text: Prose });
const Paragraph = z.looseObject({ type: z.literal('paragraph'), runs: z.array(Run).max(2_000) });
const List = z.looseObject({
  type: z.literal('list'),
  items: z
    .array(
      z.looseObject({ ordered: z.boolean(), level: z.int().min(0).max(8), runs: z.array(Run).max(2_000) }),
    )
    .max(5_000),
});

/** A piece of the text, as the neutral document has it. */
export const GivenPart = z.discriminatedUnion('type', [Text, Facts, Heading, Paragraph, List]);
export type GivenPart = z.infer<typeof GivenPart>;

/** The posting as candidates could read it, word for word, kept from when that text first left the workbook. */
export const GivenPosting = z.looseObject({
  id: Id,
  at: Moment,
  as: z.enum(postingWays),
  parts: z.array(GivenPart).max(10_000),
});
export type GivenPosting = z.infer<typeof GivenPosting>;
