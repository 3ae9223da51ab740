import { z } from 'zod';
import { decisionKinds } from '../schemas/decision.ts';
import { Day, Id, Line } from '../schemas/primitives.ts';

/** What the list can be sorted by; 'workbook' is the order in which candidates came in. */
export const sortings = [
  'workbook',
  'name',
  'job',
  'stage',
  'standing',
  'location',
  'tags',
  'source',
  'email',
  'phone',
  'applied',
  'eraseBy',
] as const;
export type Sorting = (typeof sortings)[number];

/** Where a candidate stands with a job: what was decided last, or nothing yet. */
export const standings = ['undecided', ...decisionKinds] as const;
export type Standing = (typeof standings)[number];

/** Who is looked for. What is left out asks for nothing; all that is said must hold. */
export const CandidateFilter = z.strictObject({
  /** Words of name, e-mail, phone, location, tags, source and notes, in any order. */
  text: z.string().max(400).optional(),
  /** The job they are considered for; 'none' finds those without one. */
  job: z.union([Id, z.literal('none')]).optional(),
  /** In the job asked for, or in any. */
  stage: Id.optional(),
  standing: z.enum(standings).optional(),
  tag: Line.optional(),
  source: Line.optional(),
  /** The clock for erasing has run out, a legal hold has stopped it, or no day to erase by is set. */
  clock: z.enum(['due', 'hold', 'none']).optional(),
});
export type CandidateFilter = z.infer<typeof CandidateFilter>;

export const CandidateQuery = CandidateFilter.extend({
  sort: z.enum(sortings).optional(),
  descending: z.boolean().optional(),
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;

/** That a candidate is considered for a job, as the list shows it. */
export const ApplicationRow = z.strictObject({
  job: Id,
  title: z.string(),
  stage: z.string().nullable(),
  standing: z.enum(standings),
  applied: Day.nullable(),
});
export type ApplicationRow = z.infer<typeof ApplicationRow>;

/** One line of the list: only what it shows. */
export const CandidateRow = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  location: z.string(),
  source: z.string(),
  tags: z.array(z.string()),
  /** The one that the line tells of comes first. */
  applications: z.array(ApplicationRow),
  eraseBy: Day.nullable(),
  clock: z.enum(['due', 'hold']).nullable(),
});
export type CandidateRow = z.infer<typeof CandidateRow>;
