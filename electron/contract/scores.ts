import { z } from 'zod';
import { Id } from '#domain/schemas/primitives.ts';
import { JobScores } from '#domain/scoring/figures.ts';

/** Asked by the page: every figure of the comparison of one job. Drafts are named, their ratings are not told. */
export const scoreCalls = {
  'score:job': { input: z.strictObject({ job: Id }), output: JobScores },
} as const;
