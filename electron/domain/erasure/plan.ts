import { z } from 'zod';
import type { Change } from '../edits/change.ts';
import { Day, Id, Line } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { anonymiseChanges, eraseChanges } from './erase.ts';
import { namesOf } from './naming.ts';
import { unnameChanges } from './unname.ts';

/** Whom to take out and how, without a word about who they are: it is kept until versions are through, too. */
const unnamed = {
  /** What stands where texts about others named them; without it, those texts stay as they are. */
  unnamed: Line.min(1).optional(),
};
export const ErasurePlan = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('erase'), candidates: z.array(Id), ...unnamed }),
  z.strictObject({
    way: z.literal('anonymise'),
    today: Day,
    ...unnamed,
    stands: z.array(z.strictObject({ of: Id, id: Id, name: Line })),
  }),
]);
export type ErasurePlan = z.infer<typeof ErasurePlan>;

/**
 * What it takes to carry the plan out on any state of the workbook. `names` are those that they have in other states of
 * it, where a text may have them from.
 */
export function erasureChanges(
  workbook: Workbook,
  plan: ErasurePlan,
  names: readonly string[] = [],
): Change[] {
  const { unnamed } = plan;
  if (unnamed === undefined) return removal(workbook, plan);
  return [...unnameChanges(workbook, gone(plan), names, unnamed), ...removal(workbook, plan)];
}

/** What those whom the plan takes out are called in this state of the workbook. */
export function namesOfGone({ candidates }: Workbook, plan: ErasurePlan): string[] {
  const ids = gone(plan);
  return candidates.filter(({ id }) => ids.has(id)).flatMap(namesOf);
}

function removal(workbook: Workbook, plan: ErasurePlan): Change[] {
  if (plan.way === 'erase') return eraseChanges(workbook, new Set(plan.candidates));
  const stands = new Map(plan.stands.map(({ of, id, name }) => [of, { id, name }]));
  return anonymiseChanges(workbook, stands, plan.today);
}

/** Whether somebody whom the plan takes out is still there. */
export function isLeftToDo(workbook: Workbook, plan: ErasurePlan): boolean {
  const ids = gone(plan);
  return [workbook.candidates.map(({ id }) => id), candidatesIn(workbook)].flat().some((id) => ids.has(id));
}

function gone(plan: ErasurePlan): ReadonlySet<Id> {
  return new Set(plan.way === 'erase' ? plan.candidates : plan.stands.map(({ of }) => of));
}

function candidatesIn({ assessments, decisions }: Workbook): Id[] {
  return [...assessments, ...decisions].map(({ candidate }) => candidate);
}
