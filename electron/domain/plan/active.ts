import type { Criterion, Plan, Question, Stage } from '../schemas/plan.ts';

/** The stages candidates go through, without those that are kept for the record only. */
export function activeStages(plan: Plan): Stage[] {
  return plan.stages.filter((stage) => !stage.retired);
}

/** What is rated in a stage today. */
export function activeCriteria(stage: Stage): Criterion[] {
  return stage.criteria.filter((criterion) => !criterion.retired);
}

/** How long one candidate is seen or worked on, in minutes. */
export function candidateMinutes(plan: Plan): number {
  return activeStages(plan).reduce((sum, stage) => sum + stage.minutes, 0);
}

/** Every question of a stage: its own, then those of its criteria. */
export function questionsOf(stage: Stage): Question[] {
  return [...stage.questions, ...activeCriteria(stage).flatMap((criterion) => criterion.questions)];
}

/** How long the questions of a stage take by their own word. */
export function questionMinutes(stage: Stage): number {
  return questionsOf(stage).reduce((sum, question) => sum + question.minutes, 0);
}
