import { expect, test } from '@playwright/test';
import { evidenceOf } from '#domain/comparison/evidence.ts';
import { Column, columnsOf, hiddenOf, Overview, overviewOf, waitingOf } from '#domain/comparison/overview.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import { comparedWorkbook } from '../../../support/compared.ts';

function seen(workbook: Workbook) {
  const [job] = workbook.jobs as [Job];
  return {
    job,
    candidates: workbook.candidates,
    assessments: workbook.assessments,
    hidden: new Set<string>(),
  };
}

test('heads and columns say what the comparison says, however few columns are asked for', () => {
  const workbook = comparedWorkbook(7, 5);
  const overview = overviewOf(seen(workbook), []);
  const scores = scoreJob(seen(workbook));
  const rest = { interviewers: [], waiting: { hidden: 0, drafts: [] } };
  expect(Overview.parse({ ...overview, ...rest }).heads).toEqual(overview.heads);
  expect(overview.heads.map(({ candidate, total }) => [candidate, total])).toEqual(
    scores.candidates.map(({ candidate, total }) => [candidate, total]),
  );
  for (const { candidate, stages, knockOuts } of scores.candidates) {
    const [column] = columnsOf(seen(workbook), [candidate], []);
    expect(Column.parse(column)).toEqual({ candidate, stages, knockOuts, waiting: [] });
  }
});

test('tried weights change totals and nothing in the workbook', () => {
  const workbook = comparedWorkbook(4);
  const before = structuredClone(workbook);
  const criterion = workbook.jobs[0]?.plan.stages[0]?.criteria[0]?.id ?? '';
  const own = overviewOf(seen(workbook), []);
  const tried = overviewOf(seen(workbook), [{ criterion, weight: 20 }]);
  expect(tried.heads.map(({ total }) => total)).not.toEqual(own.heads.map(({ total }) => total));
  expect(tried.plan[0]?.criteria[0]?.weight).toBe(20);
  expect(tried.weights).toEqual(own.weights);
  expect(workbook).toEqual(before);
});

test('however many candidates there are, the findings stay few', () => {
  const workbook = comparedWorkbook(300, 150);
  const { findings } = overviewOf(seen(workbook), []);
  expect(findings.length).toBeLessThan(30);
  expect(JSON.stringify(findings).length).toBeLessThan(20_000);
});

test('evidence is told per interviewer, with the anchor and what it was before each change', () => {
  const workbook = comparedWorkbook(1);
  const { job, candidates, assessments } = seen(workbook);
  const [first, second] = assessments as [Assessment, Assessment];
  const asked = job.plan.stages[0]?.criteria[0];
  const rating = first.ratings[0];
  if (!asked || !rating) throw new Error('no criterion');
  const point = asked.scale.find(({ value }) => value === rating.value);
  if (point) point.anchor = 'Stays calm in a storm.';
  first.changes = [
    {
      at: '2026-10-14T09:00:00+02:00',
      before: { criterion: asked.id, value: 2, evidence: 'Was loud.' },
      reason: 'Took another candidate’s notes.',
    },
    {
      at: '2026-10-15T09:00:00+02:00',
      before: { criterion: 'another', value: 2, evidence: '' },
      reason: 'Not about this.',
    },
  ];
  second.ratings = second.ratings.slice(1);
  const { opinions } = evidenceOf({ job, assessments }, candidates[0]?.id ?? '', asked.id);
  expect(opinions).toEqual([
    {
      assessment: first.id,
      interviewer: first.interviewer,
      value: rating.value,
      notAsked: false,
      anchor: 'Stays calm in a storm.',
      evidence: 'Seen at work, 1.',
      submitted: '2026-10-12T11:00:00+02:00',
      changes: [
        {
          at: '2026-10-14T09:00:00+02:00',
          value: 2,
          evidence: 'Was loud.',
          reason: 'Took another candidate’s notes.',
        },
      ],
    },
    expect.objectContaining({ assessment: second.id, value: null, evidence: '', anchor: null }),
  ]);
});

test('drafts give no evidence, and what is hidden is counted without being told', () => {
  const workbook = comparedWorkbook(1);
  const { job, candidates, assessments } = seen(workbook);
  const [first, second] = assessments as [Assessment, Assessment];
  const visible = assessments.map((one) =>
    one === first ? { ...one, status: 'draft' as const, ratings: [] } : one,
  );
  const all = assessments.map((one) => (one === second ? { ...one, status: 'draft' as const } : one));
  const criterion = job.plan.stages[0]?.criteria[0]?.id ?? '';
  const { opinions } = evidenceOf({ job, assessments: visible }, candidates[0]?.id ?? '', criterion);
  expect(opinions.map(({ assessment }) => assessment)).toEqual([second.id]);
  const hidden = hiddenOf(job.id, all, visible);
  expect([...hidden]).toEqual([first.id]);
  expect(waitingOf(job.id, all, hidden)).toEqual({
    hidden: 1,
    drafts: [{ interviewer: second.interviewer, count: 1 }],
  });
  const { id, stage } = { id: candidates[0]?.id ?? '', stage: first.stage };
  const [column] = columnsOf({ job, candidates, assessments: visible, hidden }, [id], []);
  expect(column?.waiting).toEqual([{ stage, hidden: true }]);
  expect(overviewOf({ job, candidates, assessments: visible, hidden }, []).heads[0]?.hidden).toBe(1);
});
