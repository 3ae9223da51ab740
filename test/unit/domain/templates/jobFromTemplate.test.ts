import { expect, test } from '@playwright/test';
import { Job } from '#domain/schemas/job.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import { duplicateJob, jobFromTemplate } from '#domain/templates/jobFromTemplate.ts';
import { templates } from '#domain/templates/templates.ts';

const template = templates()[0];
if (template === undefined) throw new Error('There is no template.');

function counting(prefix: string): NewId {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** Every value of a field named `id`, wherever it stands. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [inner as string] : idsIn(inner)));
}

/** What a job says, whatever its parts are called: ids become the order in which they first appear. */
function shapeOf(job: Job): string {
  const ids = idsIn(job);
  const order = new Map(ids.map((id, index) => [id, `#${index}`]));
  return JSON.stringify(job, (_, value) => (typeof value === 'string' ? (order.get(value) ?? value) : value));
}

const made = jobFromTemplate(template, { title: 'Ticketing Developer', location: 'Plymouth' }, counting('a'));

test('a job from a template has the title and location that were typed, and is a draft', () => {
  expect(made).toMatchObject({ title: 'Ticketing Developer', locations: ['Plymouth'], status: 'draft' });
  expect(Job.parse(made)).toEqual(made);
});

test('blank answers leave the title of the template and no location', () => {
  const job = jobFromTemplate(template, { title: '  ', location: ' ' }, counting('a'));
  expect(job).toMatchObject({ title: template.job.title, locations: [] });
});

test('every id is fresh and unique', () => {
  const ids = idsIn(made);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^a-\d+$/.test(id))).toBe(true);
  expect(ids).toHaveLength(idsIn(template.job).length);
});

test('references follow the fresh ids', () => {
  const asTemplate = { ...made, title: template.job.title, locations: [] };
  expect(shapeOf(asTemplate)).toBe(shapeOf(template.job));
});

test('making a job leaves the template as it was', () => {
  const before = JSON.stringify(template);
  jobFromTemplate(template, { title: 'X', location: 'Y' }, counting('b'));
  expect(JSON.stringify(template)).toBe(before);
});

test('a duplicate says the same under ids of its own, with its people, as a draft', () => {
  const original: Job = {
    ...made,
    status: 'filled',
    archived: true,
    reference: 'T-7',
    opened: '2026-10-01',
    hiringManager: 'nadia',
  };
  const [first] = original.plan.stages;
  if (first) first.assessors = ['nadia', 'owen'];
  const copy = duplicateJob(original, counting('c'));
  expect(copy).toMatchObject({
    title: 'Ticketing Developer (copy)',
    status: 'draft',
    archived: false,
    reference: '',
    opened: null,
    hiringManager: 'nadia',
  });
  expect(copy.plan.stages[0]?.assessors).toEqual(['nadia', 'owen']);
  expect(idsIn(copy).filter((id) => idsIn(original).includes(id))).toEqual([]);
  expect(shapeOf({ ...copy, ...kept(original) })).toBe(shapeOf(original));
});

function kept({ title, status, archived, reference, opened }: Job): Partial<Job> {
  return { title, status, archived, reference, opened };
}

test('a duplicate leaves retired stages and criteria behind', () => {
  const job = structuredClone(made);
  const [first, second] = job.plan.stages;
  if (first === undefined || second?.criteria[0] === undefined) throw new Error('The plan is too short.');
  first.retired = true;
  second.criteria[0].retired = true;
  const { plan } = duplicateJob(job, counting('c'));
  expect(plan.stages).toHaveLength(job.plan.stages.length - 1);
  expect(plan.stages[0]?.criteria).toHaveLength(second.criteria.length - 1);
});

test('a reference that leads nowhere is dropped, and fields of a newer version are kept', () => {
  const job = structuredClone(made);
  const [skill] = job.skills;
  const criterion = job.plan.stages[0]?.criteria[0];
  if (skill === undefined || criterion === undefined) throw new Error('The job is too small.');
  skill.askedBy = { section: 'gone', block: 'gone' };
  criterion.skills = ['gone'];
  Object.assign(skill, { colour: 'blue' });
  const copy = duplicateJob(job, counting('c'));
  expect(copy.skills[0]).toMatchObject({ askedBy: null, colour: 'blue' });
  expect(copy.plan.stages[0]?.criteria[0]?.skills).toEqual([]);
});
