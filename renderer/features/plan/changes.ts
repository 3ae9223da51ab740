import type { Change } from '#domain/edits/change.ts';
import type { Criterion, Question, Stage } from '#domain/schemas/plan.ts';
import type { Skill } from '#domain/schemas/skill.ts';

type Json = Extract<Change, { put: unknown }>['value'];

/** Entities are JSON by their schemas; their types cannot say so because unknown fields are let through. */
function json(value: unknown): Json {
  return value as Json;
}

/** Where a stage, a criterion or a list in it is. */
export type Path = readonly string[];

export function stagePath(job: string, stage: string): Path {
  return ['jobs', job, 'plan', 'stages', stage];
}

export function criterionPath(job: string, stage: string, criterion: string): Path {
  return [...stagePath(job, stage), 'criteria', criterion];
}

/** Sets which skills a criterion tests. */
export function putTests(job: string, stage: string, criterion: string, skills: string[]): Change {
  return putInCriterion(criterionPath(job, stage, criterion), 'skills', skills);
}

/** Sets one field of a stage. */
export function putInStage<F extends keyof Stage & string>(path: Path, field: F, value: Stage[F]): Change {
  return { put: [...path, field], value: json(value) };
}

/** Sets one field of a criterion. */
export function putInCriterion<F extends keyof Criterion & string>(
  path: Path,
  field: F,
  value: Criterion[F],
): Change {
  return { put: [...path, field], value: json(value) };
}

/** Sets one field of a question. */
export function putInQuestion<F extends keyof Question & string>(
  path: Path,
  field: F,
  value: Question[F],
): Change {
  return { put: [...path, field], value: json(value) };
}

export function putWeightsReason(job: string, reason: string): Change {
  return { put: ['jobs', job, 'plan', 'weightsReason'], value: reason };
}

/** Adds a member to the list at `path`, or moves it to `at`. */
export function place(path: Path, member: { id: string }, at?: number): Change {
  return { put: [...path, member.id], value: json(member), ...(at === undefined ? {} : { at }) };
}

export function addSkill(job: string, skill: Skill): Change {
  return place(['jobs', job, 'skills'], skill);
}
