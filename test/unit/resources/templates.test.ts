import { expect, test } from '@playwright/test';
import type { Template } from '#domain/schemas/template.ts';
import { templateRows, templates } from '#domain/templates/templates.ts';

function idsOf({ job }: Template): string[] {
  return [
    job.id,
    ...job.sections.flatMap((section) => [section.id, ...section.body.map((block) => block.id)]),
    ...job.skills.map((skill) => skill.id),
    ...job.plan.stages.flatMap((stage) => [
      stage.id,
      ...stage.questions.map((question) => question.id),
      ...stage.criteria.flatMap((criterion) => [
        criterion.id,
        ...criterion.questions.map((question) => question.id),
      ]),
    ]),
  ];
}

test('no two built-in templates share an id', () => {
  const ids = templates().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a row tells what the back-end developer template holds', () => {
  expect(templateRows().find(({ id }) => id === 'back-end-developer')).toMatchObject({
    family: 'engineering',
    title: 'Back-end Developer',
    requirements: 16,
    skills: 15,
    stages: 8,
  });
});

for (const template of templates()) {
  test(`in the template ${template.id} ids are unique and every reference leads somewhere`, () => {
    const { job } = template;
    const ids = idsOf(template);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const skills = new Set(job.skills.map(({ id }) => id));
    for (const { askedBy, name } of job.skills) {
      if (askedBy === null) continue;
      const section = job.sections.find(({ id }) => id === askedBy.section);
      expect(
        section?.body.some(({ id }) => id === askedBy.block),
        name,
      ).toBe(true);
    }
    for (const criterion of job.plan.stages.flatMap((stage) => stage.criteria)) {
      for (const skill of criterion.skills) expect(skills.has(skill), criterion.name).toBe(true);
    }
  });

  test(`the template ${template.id} is a draft without people, places or dates`, () => {
    const { job } = template;
    expect(job).toMatchObject({ status: 'draft', archived: false, locations: [], hiringManager: null });
    expect(job).toMatchObject({ opened: null, applyBy: null, starts: null, pay: null });
    expect(job.plan.stages.flatMap((stage) => stage.assessors)).toEqual([]);
  });
}
