import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { copyOfCriterion, copyOfStage } from '#domain/plan/copy.ts';
import { planLoss } from '#domain/plan/kept.ts';
import { moveCriterion, removeCriterion, removeStage } from '#domain/plan/removal.ts';
import { planUsage } from '#domain/plan/usage.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { criterion, jobWith, newId, stage } from './plans.ts';

function workbook() {
  const [rated, fresh] = [criterion('rated'), criterion('fresh')];
  const [talk, empty] = [stage('Talk', [rated, fresh]), stage('Empty', [criterion('alone')])];
  const job = jobWith([talk, empty]);
  const assessment = newAssessment(newId, {
    job: job.id,
    stage: talk.id,
    candidate: 'cy',
    interviewer: 'ann',
  });
  assessment.ratings = [{ criterion: rated.id, value: 4, evidence: '' }];
  const all: Workbook = { ...newWorkbook(newId), jobs: [job], assessments: [assessment] };
  const stages = ['jobs', job.id, 'plan', 'stages'];
  const criteria = [...stages, talk.id, 'criteria'];
  const loss = (...changes: unknown[]) => planLoss(all, changes as Change[]);
  return { all, job, talk, empty, rated, fresh, stages, criteria, loss };
}

test('a rated criterion and its stage cannot be removed, whichever way it is tried', () => {
  const { job, talk, rated, stages, criteria, loss } = workbook();
  expect(loss({ remove: [...criteria, rated.id] })).toMatch(/“rated” stays in its stage.*retire/);
  expect(loss({ remove: [...stages, talk.id] })).toMatch(/“Talk” stays in the plan.*retire/);
  expect(loss({ put: criteria, value: [] })).toContain('“rated”');
  expect(loss({ put: [...stages, talk.id], value: { ...talk, criteria: [] } })).toContain('“rated”');
  expect(loss({ put: stages, value: [] })).toContain('“Talk”');
  expect(loss({ put: ['jobs', job.id, 'plan'], value: { ...job.plan, stages: [] } })).toContain('“Talk”');
  const without = { ...job, plan: { ...job.plan, stages: [] } };
  expect(loss({ put: ['jobs', job.id], value: without })).toContain('“Talk”');
});

test('what was rated stays on its scale, and its anchors can still be written', () => {
  const { rated, fresh, criteria, loss } = workbook();
  const shorter = rated.scale.slice(0, 4);
  expect(loss({ put: [...criteria, rated.id, 'scale'], value: shorter })).toMatch(
    /scale of “rated” stays as it is/,
  );
  expect(loss({ put: [...criteria, fresh.id, 'scale'], value: shorter })).toBeNull();
  const written = rated.scale.map((point) => ({ ...point, anchor: 'better said' }));
  expect(loss({ put: [...criteria, rated.id, 'scale'], value: written })).toBeNull();
});

test('what nobody rated goes, what is used is retired, and a whole job may be removed', () => {
  const { all, job, talk, empty, rated, fresh, loss } = workbook();
  const usage = planUsage(all, job.id);
  expect(loss(...removeCriterion(job.id, talk.id, fresh.id, usage).changes)).toBeNull();
  expect(loss(...removeStage(job.id, empty.id, usage).changes)).toBeNull();
  expect(loss(...removeCriterion(job.id, talk.id, rated.id, usage).changes)).toBeNull();
  expect(loss({ remove: ['jobs', job.id] })).toBeNull();
});

test('a criterion moves to another stage; one that was rated leaves a copy there and is retired', () => {
  const { all, job, talk, empty, rated, fresh, loss } = workbook();
  const usage = planUsage(all, job.id);
  const after = [fresh, rated].reduce((workbook, one) => {
    const copy = copyOfCriterion(one, newId);
    const { changes } = moveCriterion(job.id, talk.id, empty.id, one, copy, usage);
    expect(loss(...changes)).toBeNull();
    return applyChanges(workbook, changes).workbook;
  }, all);
  const stages = after.jobs[0]?.plan.stages.map(({ criteria }) => criteria);
  expect(stages?.[0]?.map(({ id, retired }) => [id, retired])).toEqual([[rated.id, true]]);
  expect(stages?.[1]?.map(({ name, retired }) => [name, retired])).toEqual([
    ['alone', false],
    ['fresh', false],
    ['rated', false],
  ]);
  expect(stages?.[1]?.[2]?.id).not.toBe(rated.id);
});

test('the copy of a stage shares no id with it and leaves out what is retired', () => {
  const original = stage('Talk', [criterion('a'), criterion('old', { retired: true })]);
  const copy = copyOfStage(original, newId);
  expect(copy.criteria.map(({ name }) => name)).toEqual(['a']);
  const ids = (of: typeof original) => [
    of.id,
    ...of.criteria.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
  ];
  expect(ids(copy).some((id) => ids(original).includes(id))).toBe(false);
});
