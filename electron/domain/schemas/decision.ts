import { z } from 'zod';
import { Id, Line, Moment, type NewId, Prose } from './primitives.ts';

export const decisionKinds = ['advance', 'hold', 'reject', 'offer', 'hire', 'withdraw'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One entry of the log; never rewritten, a mistake is corrected by a later entry. */
export const Decision = z.looseObject({
  id: Id,
  job: Id,
  candidate: Id,
  kind: z.enum(decisionKinds),
  /** Where the candidate stood when it was decided. */
  stage: Id.nullable(),
  /** Where an advance led; older workbooks do not say. */
  to: Id.optional(),
  by: Id.nullable(),
  at: Moment,
  reason: Line,
  note: Prose,
  corrects: Id.nullable(),
});
export type Decision = z.infer<typeof Decision>;

export function newDecision(
  newId: NewId,
  of: Pick<Decision, 'job' | 'candidate' | 'kind' | 'by' | 'at' | 'reason'>,
): Decision {
  return {
    id: newId(),
    job: of.job,
    candidate: of.candidate,
    kind: of.kind,
    stage: null,
    by: of.by,
    at: of.at,
    reason: of.reason,
    note: '',
    corrects: null,
  };
}
