import { z } from 'zod';
import { BankRow, bankKinds } from '#domain/plan/bank.ts';
import { Id } from '#domain/schemas/primitives.ts';

/** What in a job's plan assessments, candidates or decisions hold on to; only what is used is listed. */
export const PlanUsage = z.strictObject({
  stages: z.array(z.strictObject({ id: Id, assessments: z.int(), others: z.int() })),
  criteria: z.array(z.strictObject({ id: Id, assessments: z.int() })),
});
export type PlanUsage = z.infer<typeof PlanUsage>;

/** Parts of the plans of other jobs and of templates; of `found` those that fit the limit. */
export const BankQuestion = z.strictObject({
  job: Id,
  kind: z.enum(bankKinds),
  typed: z.string().max(200),
  limit: z.int().min(1).max(1_000),
});
export const BankAnswer = z.strictObject({ found: z.int(), rows: z.array(BankRow) });
export type BankAnswer = z.infer<typeof BankAnswer>;
