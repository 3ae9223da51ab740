import { z } from 'zod';
import type { Change } from '../edits/change.ts';
import { Day, Id, Line } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { anonymiseChanges, eraseChanges } from './erase.ts';

/** Whom to take out and how, without a word about who they are: it is kept until versions are through, too. */
export const ErasurePlan = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('erase'), candidates: z.array(Id) }),
  z.strictObject({
    way: z.literal('anonymise'),
    today: Day,
    stands: z.array(z.strictObject({ of: Id, id: Id, name: Line })),
  }),
]);
export type ErasurePlan = z.infer<typeof ErasurePlan>;

/** What it takes to carry the plan out on any state of the workbook. */
export function erasureChanges(workbook: Workbook, plan: ErasurePlan): Change[] {
  if (plan.way === 'erase') return eraseChanges(workbook, new Set(plan.candidates));
  const stands = new Map(plan.stands.map(({ of, id, name }) => [of, { id, name }]));
  return anonymiseChanges(workbook, stands, plan.today);
}

/** Whether somebody whom the plan takes out is still there. */
export function isLeftToDo(workbook: Workbook, plan: ErasurePlan): boolean {
  const gone = new Set(plan.way === 'erase' ? plan.candidates : plan.stands.map(({ of }) => of));
  return [workbook.candidates.map(({ id }) => id), candidatesIn(workbook)].flat().some((id) => gone.has(id));
}

function candidatesIn({ assessments, decisions }: Workbook): Id[] {
  return [...assessments, ...decisions].map(({ candidate }) => candidate);
}
