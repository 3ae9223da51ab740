import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id, NewId } from '../schemas/primitives.ts';
import type { Section } from '../schemas/section.ts';
import type { Skill } from '../schemas/skill.ts';
import type { Template } from '../schemas/template.ts';

/** A draft of its own from a template: fresh ids, the title and the location typed by the user. */
export function jobFromTemplate(
  template: Template,
  { title, location }: { title: string; location: string },
  newId: NewId,
): Job {
  const place = location.trim();
  return {
    ...withFreshIds(template.job, newId),
    title: title.trim() || template.job.title,
    locations: place === '' ? [] : [place],
    status: 'draft',
  };
}

/**
 * A second job like `job`, as a draft. People stay. What belongs to one opening alone, its reference and the day it
 * opened, what was given out, does not come along, nor do retired parts of the plan: they are kept for ratings the copy does not have.
 */
export function duplicateJob(job: Job, newId: NewId): Job {
  return {
    ...withFreshIds(withoutRetired(job), newId),
    title: `${job.title} (copy)`,
    reference: '',
    status: 'draft',
    archived: false,
    opened: null,
  };
}

function withoutRetired(job: Job): Job {
  const stages = job.plan.stages
    .filter((stage) => !stage.retired)
    .map((stage) => ({ ...stage, criteria: stage.criteria.filter((criterion) => !criterion.retired) }));
  return { ...job, plan: { ...job.plan, stages } };
}

/** The same job under other ids. References inside it follow; those that lead nowhere are dropped. */
function withFreshIds(job: Job, newId: NewId): Job {
  const names = new Map<Id, Id>();

  function renamed<Named extends { id: Id }>(named: Named): Named {
    const id = newId();
    names.set(named.id, id);
    return { ...named, id };
  }

  function renamedSection(section: Section): Section {
    return { ...renamed(section), body: section.body.map(renamed) };
  }

  function renamedSkill(skill: Skill): Skill {
    const section = skill.askedBy && names.get(skill.askedBy.section);
    const block = skill.askedBy && names.get(skill.askedBy.block);
    return { ...renamed(skill), askedBy: section && block ? { ...skill.askedBy, section, block } : null };
  }

  function renamedCriterion(criterion: Criterion): Criterion {
    return {
      ...renamed(criterion),
      skills: criterion.skills.flatMap((skill) => names.get(skill) ?? []),
      questions: criterion.questions.map(renamed),
    };
  }

  function renamedStage(stage: Stage): Stage {
    return {
      ...renamed(stage),
      criteria: stage.criteria.map(renamedCriterion),
      questions: stage.questions.map(renamed),
    };
  }

  // In this order: skills refer to sections, criteria to skills.
  const sections = job.sections.map(renamedSection);
  const skills = job.skills.map(renamedSkill);
  const stages = job.plan.stages.map(renamedStage);
  const { given: _, ...rest } = renamed(job);
  return { ...rest, sections, skills, plan: { ...job.plan, stages } };
}
