import { z } from 'zod';
import { Id } from '#domain/schemas/primitives.ts';

/** What in a job's plan assessments, candidates or decisions hold on to; only what is used is listed. */
export const PlanUsage = z.strictObject({
  stages: z.array(z.strictObject({ id: Id, assessments: z.int(), others: z.int() })),
  criteria: z.array(z.strictObject({ id: Id, assessments: z.int() })),
});
export type PlanUsage = z.infer<typeof PlanUsage>;
