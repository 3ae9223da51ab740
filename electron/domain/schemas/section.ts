import { z } from 'zod';
import { Id, Line, type NewId } from './primitives.ts';
import { Blocks } from './richText.ts';

/** What a section is for, whatever its heading says; exports and reviews go by it. */
export const sectionPurposes = [
  'overview',
  'brief',
  'responsibilities',
  'requirements',
  'skills',
  'stages',
  'benefits',
  'organisation',
  'other',
] as const;

/** A part of the description. Purposes `skills` and `stages` list the job's own skills or stages below the body. */
export const Section = z.looseObject({
  id: Id,
  purpose: z.enum(sectionPurposes),
  heading: Line,
  inPosting: z.boolean(),
  body: Blocks,
});
export type Section = z.infer<typeof Section>;

export function newSection(newId: NewId, heading: string, purpose: Section['purpose'] = 'other'): Section {
  return { id: newId(), purpose, heading, inPosting: true, body: [] };
}
