import { expect, test } from '@playwright/test';
import { type FormsWanted, usualForms, wantedForms } from '#domain/forms/wanted.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

function stage(id: string, assessors: string[], criteria = 1, retired = false) {
  const rated = Array.from({ length: criteria }, () => newCriterion(newId, 'criterion'));
  return { ...newStage(newId, id), id, assessors, criteria: rated, retired };
}

const candidate = (id: string, at: string | null) => ({
  ...newCandidate(newId, id),
  id,
  applications: [{ id: newId(), job: 'job', applied: null, stage: at }],
});

const stages = [
  stage('screen', ['anna']),
  stage('talk', ['anna', 'ben', 'gone']),
  stage('team', []),
  stage('party', ['anna'], 0),
  stage('old', ['anna'], 1, true),
];
const job = { ...newJob(newId, 'Developer'), id: 'job', plan: { stages, weightsReason: '' } };
const workbook = {
  ...newWorkbook(newId),
  jobs: [job],
  people: ['anna', 'ben'].map((id) => ({ id, name: id, email: '', role: '' })),
  candidates: [
    candidate('cara', 'talk'),
    candidate('dan', 'team'),
    candidate('eve', 'talk'),
    candidate('finn', 'party'),
    candidate('gus', null),
  ],
  decisions: [decided('eve', 'reject'), decided('dan', 'offer')],
  assessments: [submitted('cara', 'anna')],
};

function decided(who: string, kind: 'reject' | 'offer') {
  const at = '2026-11-24T10:00:00.000Z';
  return newDecision(newId, { job: 'job', candidate: who, kind, at, by: null, reason: '' });
}

function submitted(who: string, interviewer: string) {
  const of = { job: 'job', stage: 'talk', candidate: who, interviewer };
  return { ...newAssessment(newId, of), status: 'submitted' as const };
}

function wanted(changes: Partial<FormsWanted> = {}, candidates: string[] | null = null) {
  const { forms, leftOut } = wantedForms(workbook, job, candidates, { ...usualForms, ...changes });
  return {
    forms: forms.map(({ stage, candidate, interviewer }) => `${stage} ${candidate} ${interviewer}`),
    leftOut,
  };
}

test('usually those still in the running get forms where they stand, for who still has to rate', () => {
  expect(wanted()).toEqual({
    forms: ['talk cara ben', 'team dan null'],
    leftOut: { decided: 1, nowhere: 2, submitted: 1 },
  });
});

test('stages that are chosen are those of who stands there; of candidates that are chosen, all of them', () => {
  expect(wanted({ stages: ['talk'] })).toEqual({
    forms: ['talk cara ben'],
    leftOut: { decided: 1, nowhere: 0, submitted: 1 },
  });
  expect(wanted({ stages: ['team'] }).leftOut).toEqual({ decided: 0, nowhere: 0, submitted: 0 });
  expect(wanted({ stages: ['screen', 'talk', 'party', 'old'] }, ['eve', 'gus']).forms).toEqual([
    'screen eve anna',
    'screen gus anna',
    'talk eve anna',
    'talk eve ben',
    'talk gus anna',
    'talk gus ben',
  ]);
});

test('who is named gets a form, decided on or not; where they stand unless stages are chosen', () => {
  expect(wanted({}, ['eve', 'gus'])).toEqual({
    forms: ['talk eve anna', 'talk eve ben'],
    leftOut: { decided: 0, nowhere: 1, submitted: 0 },
  });
});

test('interviewers who have submitted, others, and nobody at all get forms when they are chosen', () => {
  expect(wanted({ interviewers: 'assigned' })).toMatchObject({
    forms: ['talk cara anna', 'talk cara ben', 'team dan null'],
    leftOut: { submitted: 0 },
  });
  expect(wanted({ interviewers: ['ben', null] }, ['dan']).forms).toEqual(['team dan ben', 'team dan null']);
  expect(wanted({ interviewers: ['gone'] }).forms).toEqual([]);
});

test('a blank form comes for each stage there is something to rate in', () => {
  expect(wanted({ blank: true }, []).forms).toEqual([
    'screen null anna',
    'talk null anna',
    'talk null ben',
    'team null null',
  ]);
});
