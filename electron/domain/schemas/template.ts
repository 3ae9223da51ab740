import { z } from 'zod';
import { Job } from './job.ts';
import { Id, Line } from './primitives.ts';

export const templateFamilies = [
  'engineering',
  'data',
  'design-and-product',
  'it-and-security',
  'sales',
  'marketing',
  'customer-service',
  'finance',
  'people',
  'operations',
] as const;

/** A job without people, to start from. Its ids are readable words, replaced by fresh ones in a workbook. */
export const Template = z.strictObject({
  id: Id,
  family: z.enum(templateFamilies),
  /** One line that tells roles apart. */
  summary: Line,
  /** Other names people search for. */
  synonyms: z.array(Line),
  job: Job,
});
export type Template = z.infer<typeof Template>;
