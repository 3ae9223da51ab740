import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import { bringBack, removeCriterion, removeStage } from '#domain/plan/removal.ts';
import { planUsage } from '#domain/plan/usage.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { criterion, jobWith, newId, stage } from './plans.ts';

function workbook() {
  const [rated, told, unasked, fresh] = ['rated', 'told', 'unasked', 'fresh'].map((name) => criterion(name));
  if (!rated || !told || !unasked || !fresh) throw new Error('no criteria');
  const [talk, empty] = [stage('Talk', [rated, told, unasked, fresh]), stage('Empty', [])];
  const job = jobWith([talk, empty]);
  const assessment = newAssessment(newId, {
    job: job.id,
    stage: talk.id,
    candidate: 'cy',
    interviewer: 'ann',
  });
  assessment.ratings = [
    { criterion: rated.id, value: 4, evidence: '' },
    { criterion: told.id, value: null, evidence: 'Said so.' },
    { criterion: unasked.id, value: null, evidence: '', notAsked: true },
    { criterion: fresh.id, value: null, evidence: ' ' },
  ];
  const all: Workbook = { ...newWorkbook(newId), jobs: [job], assessments: [assessment] };
  return { all, job, talk, empty, rated, told, unasked, fresh };
}

test('figures, evidence and “not asked” count as rated, an empty line does not', () => {
  const { all, job, talk, rated, told, unasked } = workbook();
  expect(planUsage(all, job.id)).toEqual({
    stages: [{ id: talk.id, assessments: 1, others: 0 }],
    criteria: [
      { id: rated.id, assessments: 1 },
      { id: told.id, assessments: 1 },
      { id: unasked.id, assessments: 1 },
    ],
  });
  expect(planUsage(all, 'another')).toEqual({ stages: [], criteria: [] });
});

test('a criterion that was rated is retired and can be brought back, one that was not is gone', () => {
  const { all, job, talk, rated, fresh } = workbook();
  const usage = planUsage(all, job.id);
  const kept = removeCriterion(job.id, talk.id, rated.id, usage);
  expect(kept).toMatchObject({ isRetired: true, assessments: 1 });
  const removed = removeCriterion(job.id, talk.id, fresh.id, usage);
  expect(removed.isRetired).toBe(false);

  const after = applyChanges(all, [...kept.changes, ...removed.changes]).workbook;
  const criteria = (of: Workbook) =>
    of.jobs[0]?.plan.stages[0]?.criteria.map((one) => [one.name, one.retired]);
  expect(criteria(after)).toEqual([
    ['rated', true],
    ['told', false],
    ['unasked', false],
  ]);
  const again = applyChanges(after, [bringBack(job.id, talk.id, rated.id)]).workbook;
  expect(criteria(again)?.[0]).toEqual(['rated', false]);
});

test('a stage is retired while it was assessed or a candidate stands in it', () => {
  const { all, job, talk, empty } = workbook();
  expect(removeStage(job.id, talk.id, planUsage(all, job.id)).isRetired).toBe(true);
  expect(removeStage(job.id, empty.id, planUsage(all, job.id)).isRetired).toBe(false);

  const candidate = newCandidate(newId, 'Cy');
  candidate.applications = [{ id: newId(), job: job.id, applied: null, stage: empty.id }];
  const usage = planUsage({ ...all, candidates: [candidate] }, job.id);
  expect(removeStage(job.id, empty.id, usage)).toMatchObject({ isRetired: true, assessments: 0 });
});
