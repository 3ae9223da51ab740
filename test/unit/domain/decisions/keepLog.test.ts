import { expect, test } from '@playwright/test';
import { keepLog } from '#domain/decisions/keepLog.ts';
import { mergeWorkbooks } from '#domain/merge/merge.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newStage } from '#domain/schemas/plan.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

function hired(before: Workbook, candidate: string, job: string, by: string | null = null): Workbook {
  const at = '2026-11-24T09:00:00Z';
  const decision = newDecision(newId, { job, candidate, kind: 'hire', by, at, reason: '' });
  return { ...before, decisions: [...before.decisions, decision] };
}

function someWorkbook() {
  const workbook = newWorkbook(newId);
  const job = newJob(newId, 'Lamp Keeper');
  const amara = newCandidate(newId, 'Amara');
  amara.applications = [{ id: newId(), job: job.id, applied: null, stage: null }];
  return { workbook: { ...workbook, jobs: [job], candidates: [amara] }, job, amara };
}

test('an earlier state comes back with what was decided since, and loses nothing of the log', () => {
  const { workbook, job, amara } = someWorkbook();
  const today = hired(workbook, amara.id, job.id);
  const back = keepLog(workbook, today);
  expect(back.decisions).toBe(today.decisions);
  expect(back.candidates).toEqual(workbook.candidates);
});

test('an entry that was written otherwise in an earlier state stays as it is today', () => {
  const { workbook, job, amara } = someWorkbook();
  const today = hired(workbook, amara.id, job.id);
  const other = { ...today, decisions: today.decisions.map((one) => ({ ...one, reason: 'forged' })) };
  expect(keepLog(other, today).decisions).toEqual(today.decisions);
});

test('whoever and whatever the log is about comes along: candidate, job, person, application', () => {
  const { workbook, job, amara } = someWorkbook();
  const person = newPerson(newId, 'Lena');
  const late = newCandidate(newId, 'Ben');
  const stage = newStage(newId, 'Trial');
  const newer = newJob(newId, 'Bell Ringer');
  late.applications = [{ id: newId(), job: newer.id, applied: null, stage: stage.id }];
  newer.plan.stages = [stage];
  const both = { ...amara, applications: [...amara.applications, { ...late.applications[0], id: newId() }] };
  let today: Workbook = {
    ...workbook,
    people: [person],
    jobs: [...workbook.jobs, newer],
    candidates: [both as never, late],
  };
  today = hired(hired(today, late.id, newer.id, person.id), amara.id, newer.id);
  expect(keepLog(workbook, today)).toEqual({ ...today });
  expect(keepLog(workbook, today).jobs[0]).toBe(job);
});

test('a candidate of today does not stand in a stage that the earlier plan does not have', () => {
  const { workbook, job } = someWorkbook();
  const stage = newStage(newId, 'Trial');
  const late = newCandidate(newId, 'Ben');
  late.applications = [{ id: newId(), job: job.id, applied: null, stage: stage.id }];
  const withTrial = { ...job, plan: { ...job.plan, stages: [stage] } };
  const today = hired(
    { ...workbook, jobs: [withTrial], candidates: [...workbook.candidates, late] },
    late.id,
    job.id,
  );
  expect(keepLog(workbook, today).candidates.at(-1)?.applications[0]?.stage).toBeNull();
});

test('candidates without decisions are those of the earlier state, untouched', () => {
  const { workbook } = someWorkbook();
  const today = { ...workbook, candidates: [...workbook.candidates, newCandidate(newId, 'Ben')] };
  expect(keepLog(workbook, today).candidates).toEqual(workbook.candidates);
});

test('two copies that are brought together keep what was decided in either', () => {
  const { workbook, job, amara } = someWorkbook();
  const base = hired(workbook, amara.id, job.id);
  const mine = hired(base, amara.id, job.id);
  const theirs = hired(base, amara.id, job.id);
  const { workbook: merged, clashes } = mergeWorkbooks(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(new Set(merged.decisions)).toEqual(new Set([...mine.decisions, ...theirs.decisions]));
  expect(merged.decisions).toHaveLength(3);
});
