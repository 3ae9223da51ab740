import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import i18next from 'i18next';
import type { Summary } from '../../../../electron/domain/merge/summary.ts';
import { whereabouts } from '../../../../electron/domain/merge/whereabouts.ts';
import { newJob } from '../../../../electron/domain/schemas/job.ts';
import { newCriterion, newStage } from '../../../../electron/domain/schemas/plan.ts';
import { newBlock } from '../../../../electron/domain/schemas/richText.ts';
import { newSection } from '../../../../electron/domain/schemas/section.ts';
import { newSkill } from '../../../../electron/domain/schemas/skill.ts';
import { newWorkbook, Workbook } from '../../../../electron/domain/schemas/workbook.ts';
import { inRoot } from '../../../../electron/tooling/paths.ts';
import { summaryLine, summaryWords } from '../../../../renderer/features/versions/tell/summaryWords.ts';
import { whereWords } from '../../../../renderer/features/versions/tell/whereWords.ts';
import type { Words } from '../../../../renderer/words/words.ts';

const catalogue = JSON.parse(readFileSync(inRoot('renderer/features/versions/words.en.json'), 'utf8'));
const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  resources: { en: { versions: catalogue } },
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});
const fixed = instance.getFixedT(null, 'versions');
const t: Words = (key, values) => fixed(key, values ?? {});

let count = 0;
const id = () => `id-${count++}`;

function workbook() {
  const job = {
    ...newJob(id, 'Lamp Keeper'),
    sections: [{ ...newSection(id, 'What you will do'), body: [newBlock(id, 'bullet', 'Trim wicks')] }],
    skills: [newSkill(id, 'Wicks')],
    plan: {
      stages: [{ ...newStage(id, 'First call'), criteria: [newCriterion(id, 'Calm')] }],
      weightsReason: '',
    },
  };
  return { ...newWorkbook(id), jobs: [job] };
}

test('a place is told by what things are called, not by their ids', () => {
  const book = workbook();
  const [job] = book.jobs;
  if (!job) throw new Error('no job');
  const [section, skill, stage] = [job.sections[0], job.skills[0], job.plan.stages[0]];
  const told = (...path: (string | undefined)[]) =>
    whereWords(whereabouts(book, ['jobs', job.id, ...(path as string[])]), t);

  expect(told('applyBy')).toEqual({ subject: 'Apply by', context: 'Lamp Keeper' });
  expect(told('pay', 'from')).toEqual({ subject: 'Pay range, from', context: 'Lamp Keeper' });
  expect(told('sections', section?.id, 'body', section?.body[0]?.id, 'runs').subject).toBe(
    'What you will do, item 1',
  );
  expect(told('skills', skill?.id, 'level')).toEqual({
    subject: 'Wicks, level',
    context: 'Skill of Lamp Keeper',
  });
  expect(told('plan', 'stages', stage?.id, 'criteria', stage?.criteria[0]?.id, 'skills').subject).toBe(
    'Calm, skills tested',
  );
  expect(whereWords(whereabouts(book, ['organisation', 'style', 'accent']), t)).toEqual({
    subject: 'House style, accent colour',
    context: 'Organisation',
  });
  expect(whereWords(whereabouts(book, ['jobs', job.id]), t).subject).toBe('Job “Lamp Keeper”');
});

test('a field that a newer version added is called by its own name', () => {
  const where = [
    { kind: 'member', of: 'jobs', name: 'Lamp Keeper', place: 1 },
    { kind: 'field', name: 'xShoeSize' },
  ] as const;
  expect(whereWords(where, t).subject).toBe('XShoeSize');
});

/** The names of all fields below a schema. */
function fieldsOf(schema: unknown, found = new Set<string>()): Set<string> {
  const { def } = schema as { def?: Record<string, unknown> };
  if (!def) return found;
  for (const [name, inner] of Object.entries((def.shape as object | undefined) ?? {})) {
    found.add(name);
    fieldsOf(inner, found);
  }
  for (const inner of [def.element, def.innerType, def.in, def.out]) if (inner) fieldsOf(inner, found);
  return found;
}

test('every field of a workbook has its words', () => {
  const inRuns = ['bold', 'italic', 'underline', 'link'];
  const envelope = ['format', 'version', 'revision', 'organisation', 'people', 'jobs'];
  const collections = ['candidates', 'assessments', 'decisions'];
  const fields = [...fieldsOf(Workbook)].filter(
    (name) => ![...inRuns, ...envelope, ...collections].includes(name),
  );
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter((name) => catalogue.field[name] === undefined)).toEqual([]);
});

const none = { added: 0, removed: 0, changed: 0 };
const nothing: Summary = {
  organisation: false,
  people: none,
  jobs: [],
  candidates: none,
  assessments: none,
  decisions: none,
};
const job = { title: 'Lamp Keeper', facts: 0, sections: none, skills: none, stages: none };

test('what changed in one job is told under its name', () => {
  const summary: Summary = {
    ...nothing,
    jobs: [
      {
        ...job,
        change: 'changed',
        sections: { added: 1, removed: 0, changed: 2 },
        skills: { added: 0, removed: 1, changed: 0 },
      },
    ],
  };
  expect(summaryWords(summary, t)).toEqual({
    title: 'Description of Lamp Keeper',
    note: '3 sections, 1 skill removed',
  });
});

test('several things are named as long as they are few, and counted beyond', () => {
  const summary: Summary = {
    ...nothing,
    jobs: [{ ...job, change: 'changed', stages: { added: 0, removed: 0, changed: 1 } }],
    assessments: { added: 2, removed: 0, changed: 0 },
    decisions: { added: 1, removed: 0, changed: 0 },
    organisation: true,
  };
  expect(summaryWords(summary, t)).toEqual({
    title: 'Plan of Lamp Keeper, 2 new assessments and 2 more',
    note: '1 stage',
  });
  expect(summaryLine(summary, t)).toBe(
    'Plan of Lamp Keeper (1 stage); 2 new assessments; 1 decision; Organisation and house style',
  );
});

test('the first version, and one in which nothing changed, say so', () => {
  expect(summaryWords(null, t).title).toBe('The first version kept');
  expect(summaryWords(nothing, t).title).toBe('No change of content');
});
