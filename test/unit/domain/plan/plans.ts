import { type Job, newJob } from '#domain/schemas/job.ts';
import { type Criterion, newCriterion, newQuestion, newStage, type Stage } from '#domain/schemas/plan.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { countingIds } from '../../../support/ids.ts';

export const newId = countingIds();

/** A criterion that leaves nothing to advise: anchors at every point, and a question. */
export function criterion(name: string, more: Partial<Criterion> = {}): Criterion {
  const made = newCriterion(newId, name);
  return {
    ...made,
    scale: made.scale.map(({ value }) => ({ value, anchor: `worth a ${value}` })),
    questions: [newQuestion(newId, `What about ${name}?`)],
    ...more,
  };
}

export function stage(name: string, criteria: Criterion[], more: Partial<Stage> = {}): Stage {
  return { ...newStage(newId, name), criteria, ...more };
}

/** A job with the skills `sql` and `git`; the first of its two requirements asks for `sql`. */
export function jobWith(stages: Stage[], weightsReason = ''): Job {
  const section = newSection(newId, 'What you bring', 'requirements');
  const items = ['SQL, and a lot of it', 'Backups: setting them up and running them'];
  section.body = items.map((text) => newBlock(newId, 'bullet', text));
  const skill = (id: string) => ({ ...newSkill(newId, id), id });
  return {
    ...newJob(newId, 'Developer'),
    sections: [section],
    skills: [
      { ...skill('sql'), askedBy: { section: section.id, block: section.body[0]?.id ?? '' } },
      skill('git'),
    ],
    plan: { stages, weightsReason },
  };
}
