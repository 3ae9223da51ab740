import { plain } from '../candidates/plain.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id, NewId } from '../schemas/primitives.ts';
import type { Skill } from '../schemas/skill.ts';
import { type BankKind, isCriterion, isStage, type Part, partsOf } from './bank.ts';
import { copyOfCriterion, copyOfStage } from './copy.ts';

/** Whose plan it is, as far as taking over goes. */
export type Giver = Pick<Job, 'plan' | 'skills'>;

/**
 * A part of another plan made ready for a job with these skills: under ids of its own, and tied to the skills that go by
 * the same name here. Who assesses is left to be said. Null when it is no longer there.
 */
export function takenOver(
  giver: Giver,
  kind: BankKind,
  id: Id,
  skills: readonly Skill[],
  newId: NewId,
): Part | null {
  const part = partsOf(giver.plan, kind).find((one) => one.part.id === id)?.part;
  if (!part) return null;
  if (isStage(part)) return stageFrom(giver, part, skills, newId);
  if (isCriterion(part)) return tied(giver, copyOfCriterion(part, newId), skills);
  return { ...part, id: newId() };
}

/** A stage of another plan made ready for a job with these skills. */
export function stageFrom(giver: Giver, stage: Stage, skills: readonly Skill[], newId: NewId): Stage {
  const copy = copyOfStage(stage, newId);
  return { ...copy, criteria: copy.criteria.map((one) => tied(giver, one, skills)), assessors: [] };
}

function tied(giver: Giver, criterion: Criterion, skills: readonly Skill[]): Criterion {
  const names = new Set(
    giver.skills.filter(({ id }) => criterion.skills.includes(id)).map(({ name }) => plain(name.trim())),
  );
  return {
    ...criterion,
    skills: skills
      .filter(({ name }) => name.trim() !== '' && names.has(plain(name.trim())))
      .map(({ id }) => id),
  };
}
