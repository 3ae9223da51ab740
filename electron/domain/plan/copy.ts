import type { Criterion, Stage } from '../schemas/plan.ts';
import type { NewId } from '../schemas/primitives.ts';
import { activeCriteria } from './active.ts';

/** The same criterion under ids of its own, in use and never rated. */
export function copyOfCriterion(criterion: Criterion, newId: NewId): Criterion {
  const questions = criterion.questions.map((question) => ({ ...question, id: newId() }));
  return { ...criterion, id: newId(), questions, retired: false };
}

/** The same stage under ids of its own; what is retired in it was kept for ratings that the copy does not have. */
export function copyOfStage(stage: Stage, newId: NewId): Stage {
  return {
    ...stage,
    id: newId(),
    criteria: activeCriteria(stage).map((criterion) => copyOfCriterion(criterion, newId)),
    questions: stage.questions.map((question) => ({ ...question, id: newId() })),
    retired: false,
  };
}
