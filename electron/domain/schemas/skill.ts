import { z } from 'zod';
import { Id, Line, type NewId, Weight } from './primitives.ts';

export const skillLevels = ['basic', 'working', 'strong', 'expert'] as const;

/** What the job needs, and the section item that asks for it. */
export const Skill = z.looseObject({
  id: Id,
  name: Line,
  detail: Line,
  level: z.enum(skillLevels),
  need: z.enum(['must', 'nice']),
  weight: Weight,
  askedBy: z.looseObject({ section: Id, block: Id }).nullable(),
});
export type Skill = z.infer<typeof Skill>;

export function newSkill(newId: NewId, name: string): Skill {
  return { id: newId(), name, detail: '', level: 'working', need: 'must', weight: 1, askedBy: null };
}
