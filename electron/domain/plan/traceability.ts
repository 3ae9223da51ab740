import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Skill } from '../schemas/skill.ts';
import { activeCriteria, activeStages } from './active.ts';
import { type Asking, asking } from './asked.ts';

/** A criterion, and the stage that rates it. */
export interface Tester {
  readonly stage: Stage;
  /** Counted from 1, as the plan shows it. */
  readonly number: number;
  readonly criterion: Criterion;
}

/** What leads from the description to the plan and back, and what leads nowhere. */
export interface Traces {
  /** By the skill's id: the criteria that test it, in the plan's order. */
  readonly testers: ReadonlyMap<string, readonly Tester[]>;
  /** Asked for, never assessed. */
  readonly untested: readonly Skill[];
  /** Assessed, though no skill of the job asks for it: ids of criteria. */
  readonly unasked: ReadonlySet<string>;
  /** Requirements that are no skill yet. */
  readonly noSkill: readonly Asking[];
}

/** Follows a job's requirements to its skills, and those to its criteria, in both directions. */
export function traceability(job: Job): Traces {
  const testers = new Map<string, Tester[]>(job.skills.map((skill) => [skill.id, []]));
  const unasked = new Set<string>();
  for (const [index, stage] of activeStages(job.plan).entries()) {
    for (const criterion of activeCriteria(stage)) {
      const tested = skillsOf(criterion, job);
      if (tested.length === 0) unasked.add(criterion.id);
      for (const { id } of tested) testers.get(id)?.push({ stage, number: index + 1, criterion });
    }
  }
  return {
    testers,
    untested: job.skills.filter(({ id }) => testers.get(id)?.length === 0),
    unasked,
    noSkill: requirementsWithoutSkill(job),
  };
}

/** The skills a criterion tests, in the job's order; those that are gone are left out. */
export function skillsOf(criterion: Criterion, job: Job): Skill[] {
  return job.skills.filter(({ id }) => criterion.skills.includes(id));
}

function requirementsWithoutSkill(job: Job): Asking[] {
  const requirements = new Set(
    job.sections.filter(({ purpose }) => purpose === 'requirements').map(({ id }) => id),
  );
  const asked = new Set(job.skills.map(({ askedBy }) => askedBy && `${askedBy.section}/${askedBy.block}`));
  return asking(job).filter(
    ({ section, block }) => requirements.has(section) && !asked.has(`${section}/${block}`),
  );
}

/** A name for a skill out of the item that asks for it: its first words, up to where a list or a clause begins. */
export function skillNameFrom(item: string): string {
  const [head = ''] = item.trim().split(/\s*[:;,.(–—]\s|\s+such as\s/);
  const words = (head || item.trim()).replace(/[.:;,]+$/, '');
  if (words.length <= 60) return words;
  return words.slice(0, 60).replace(/\s+\S*$/, '');
}
