import { z } from 'zod';
import { likenesses } from '#domain/candidates/duplicates.ts';
import { chosenFields } from '#domain/candidates/mergeCandidates.ts';
import { Candidate } from '#domain/schemas/candidate.ts';
import { Id } from '#domain/schemas/primitives.ts';

const Someone = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string(),
  jobs: z.array(z.string()),
  assessments: z.int(),
});

/** Two who may be one. */
export const PairRow = z.strictObject({ one: Someone, other: Someone, alike: z.array(z.enum(likenesses)) });
export type PairRow = z.infer<typeof PairRow>;

const Both = { kept: Id, gone: Id, fromSecond: z.array(z.enum(chosenFields)) };

export const duplicateCalls = {
  'duplicate:count': { input: z.void(), output: z.int() },
  /** The likeliest first; `total` counts those beyond `limit` too. */
  'duplicate:list': {
    input: z.strictObject({ limit: z.int() }),
    output: z.strictObject({ pairs: z.array(PairRow), total: z.int() }),
  },
  /** Both, and what they would be together. */
  'duplicate:preview': {
    input: z.strictObject(Both),
    output: z.strictObject({
      kept: Candidate,
      gone: Candidate,
      merged: Candidate,
      assessments: z.int(),
      decisions: z.int(),
      /** Scorecards that one interviewer then has twice for one stage. */
      doubled: z.int(),
    }),
  },
  'duplicate:merge': {
    input: z.strictObject({ ...Both, label: z.string().min(1).max(200) }),
    output: z.void(),
  },
  /** They are two persons; they are not asked about again. */
  'duplicate:dismiss': {
    input: z.strictObject({ one: Id, other: Id, label: z.string().min(1).max(200) }),
    output: z.void(),
  },
} as const;
