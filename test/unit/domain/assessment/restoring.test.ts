import { expect, test } from '@playwright/test';
import { keepScorecards } from '#domain/assessment/restoring.ts';
import { type Assessment, newAssessment } from '#domain/schemas/assessment.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';
import { interviewCandidates, interviewJob } from '../../../support/interviews.ts';

const newId = countingIds();
const people = ['anna', 'ben'].map((id) => ({ id, name: id, email: '', role: '' }));
const card = (interviewer: string, fields: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment(newId, { job: 'job', stage: 'interview', candidate: 'cara', interviewer }),
  id: `${interviewer}-card`,
  ...fields,
});
const rated = { ratings: [{ criterion: 'sql', value: 3, evidence: 'today' }] };
const empty = newWorkbook(newId);
const today = (...assessments: Assessment[]): Workbook => ({
  ...empty,
  people,
  jobs: [interviewJob()],
  candidates: interviewCandidates(),
  assessments,
});

test('what was submitted since stays, with the people, candidate, stage and criterion it names', () => {
  const done = card('anna', { ...rated, status: 'submitted' });
  const kept = keepScorecards(empty, today(done), 'anna');
  expect(kept.assessments).toEqual([done]);
  expect(kept.people.map(({ id }) => id)).toEqual(['anna']);
  expect(kept.candidates.map(({ id }) => id)).toEqual(['cara']);
  expect(kept.jobs.map(({ id }) => id)).toEqual(['job']);
});

test('a stage and a criterion that the earlier plan does not have come back as retired', () => {
  const done = card('anna', { ...rated, status: 'submitted' });
  const job = interviewJob();
  const [stage] = job.plan.stages;
  if (!stage) throw new Error('No stage.');
  const without = { ...job, plan: { ...job.plan, stages: [] } };
  const [restored] = keepScorecards({ ...empty, jobs: [without] }, today(done), 'anna').jobs;
  expect(restored?.plan.stages).toMatchObject([{ id: 'interview', retired: true }]);
  const unasked = {
    ...job,
    plan: { ...job.plan, stages: [{ ...stage, criteria: stage.criteria.slice(1) }] },
  };
  const [other] = keepScorecards({ ...empty, jobs: [unasked] }, today(done), 'anna').jobs;
  expect(other?.plan.stages[0]?.criteria.map(({ id, retired }) => [id, retired])).toEqual([
    ['tests', false],
    ['sql', true],
  ]);
});

test('one’s own draft goes back to what it was, other people’s drafts do not', () => {
  const then = { ratings: [{ criterion: 'sql', value: 1, evidence: 'then' }] };
  const earlier = today(card('anna', then), card('ben', then));
  const kept = keepScorecards(earlier, today(card('anna', rated), card('ben', rated)), 'anna');
  expect(kept.assessments.map(({ ratings }) => ratings[0]?.evidence)).toEqual(['then', 'today']);
});

test('a draft of one’s own that was discarded comes back, unless another was begun for the same place', () => {
  const earlier = today(card('anna'), card('ben'));
  expect(keepScorecards(earlier, today(), 'anna').assessments.map(({ id }) => id)).toEqual(['anna-card']);
  const again = card('anna', { id: 'again' });
  expect(keepScorecards(earlier, today(again), 'anna').assessments.map(({ id }) => id)).toEqual(['again']);
});
