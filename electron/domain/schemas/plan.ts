import { z } from 'zod';
import { Id, Line, type NewId, Prose, Weight } from './primitives.ts';

export const Question = z.looseObject({
  id: Id,
  text: Prose,
  followUp: Prose,
  minutes: z.number().min(0).max(600),
});
export type Question = z.infer<typeof Question>;

/** One point of a scale with the behaviour that earns it. */
export const ScalePoint = z.looseObject({ value: z.int().min(1).max(10), anchor: Prose });

export const Criterion = z.looseObject({
  id: Id,
  name: Line,
  skills: z.array(Id).max(100),
  weight: Weight,
  /** Below this rating the candidate is out, whatever the total; null when it knocks nobody out. */
  knockOutBelow: z.int().min(1).max(10).nullable(),
  scale: z.array(ScalePoint).min(2).max(10),
  questions: z.array(Question).max(100),
  /** Removed after it was rated: kept for the record, no longer asked. */
  retired: z.boolean(),
});
export type Criterion = z.infer<typeof Criterion>;

export const Stage = z.looseObject({
  id: Id,
  name: Line,
  /** What the stage finds out, for those who assess. */
  purpose: Prose,
  /** The same for candidates: one line of the posting. */
  summary: Line,
  minutes: z.number().min(0).max(6_000),
  assessors: z.array(Id).max(100),
  criteria: z.array(Criterion).max(100),
  questions: z.array(Question).max(100),
  retired: z.boolean(),
});
export type Stage = z.infer<typeof Stage>;

export const Plan = z.looseObject({
  stages: z.array(Stage).max(50),
  /** Why weights differ; empty while they are equal. */
  weightsReason: Prose,
});
export type Plan = z.infer<typeof Plan>;

export function newQuestion(newId: NewId, text: string): Question {
  return { id: newId(), text, followUp: '', minutes: 5 };
}

/** A criterion on a scale of `points` points, anchors still to be written. */
export function newCriterion(newId: NewId, name: string, points: 4 | 5 = 5): Criterion {
  return {
    id: newId(),
    name,
    skills: [],
    weight: 1,
    knockOutBelow: null,
    scale: Array.from({ length: points }, (_, index) => ({ value: index + 1, anchor: '' })),
    questions: [],
    retired: false,
  };
}

export function newStage(newId: NewId, name: string): Stage {
  return {
    id: newId(),
    name,
    purpose: '',
    summary: '',
    minutes: 30,
    assessors: [],
    criteria: [],
    questions: [],
    retired: false,
  };
}
