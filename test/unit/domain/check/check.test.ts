import { expect, test } from '@playwright/test';
import { checkWorkbook } from '#domain/check/check.ts';
import { repairWorkbook } from '#domain/check/repair.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';
import { type Parts, spoilt } from './spoilt.ts';

const decision = (of: Partial<Workbook['decisions'][number]>) => ({
  ...{ id: 'd1', job: '', candidate: '', kind: 'hold' as const, stage: null, by: null, reason: '', note: '' },
  ...{ at: '2026-11-23T12:00:00Z', corrects: null },
  ...of,
});

type Case = [what: string, code: string, field: string, mends: boolean, spoil: (parts: Parts) => void];

const cases: Case[] = [
  [
    'a hiring manager who is nobody',
    'unknown-reference',
    'hiringManager',
    true,
    ({ job }) => {
      job.hiringManager = 'nobody';
    },
  ],
  [
    'a skill asked for by an item that is gone',
    'unknown-reference',
    'askedBy',
    true,
    ({ job }) => {
      if (job.skills[0]) job.skills[0].askedBy = { section: job.sections[0]?.id ?? '', block: 'gone' };
    },
  ],
  [
    'a criterion that tests an unknown skill',
    'unknown-reference',
    'skills',
    true,
    ({ stage }) => {
      stage.criteria[0]?.skills.push('gone');
    },
  ],
  [
    'an assessor who is nobody',
    'unknown-reference',
    'assessors',
    true,
    ({ stage }) => {
      stage.assessors.push('nobody');
    },
  ],
  [
    'an application for an unknown job',
    'unknown-reference',
    'app',
    true,
    ({ candidate }) => {
      candidate.applications.push({ id: 'app', job: 'gone', applied: null, stage: null });
    },
  ],
  [
    'an application at a stage of another job',
    'unknown-reference',
    'stage',
    true,
    ({ candidate, workbook }) => {
      const [application] = candidate.applications;
      const other = workbook.jobs.find(({ id }) => id !== application?.job);
      if (application) application.stage = other?.plan.stages[0]?.id ?? null;
    },
  ],
  [
    'an assessment by nobody',
    'unknown-reference',
    'interviewer',
    true,
    ({ assessment }) => {
      assessment.interviewer = 'nobody';
    },
  ],
  [
    'an assessment of nobody',
    'unknown-reference',
    'candidate',
    false,
    ({ assessment }) => {
      assessment.candidate = 'nobody';
    },
  ],
  [
    'an assessment for an unknown job',
    'unknown-reference',
    'job',
    false,
    ({ assessment }) => {
      assessment.job = 'gone';
    },
  ],
  [
    'an assessment in an unknown stage',
    'unknown-reference',
    'stage',
    false,
    ({ assessment }) => {
      assessment.stage = 'gone';
    },
  ],
  [
    'a rating for an unknown criterion',
    'unknown-reference',
    'ratings',
    false,
    ({ assessment }) => {
      assessment.ratings.push({ criterion: 'gone', value: 1, evidence: '' });
    },
  ],
  [
    'a rating above the scale',
    'outside-scale',
    'ratings',
    false,
    ({ assessment }) => {
      if (assessment.ratings[0]) assessment.ratings[0].value = 9;
    },
  ],
  [
    'two ratings for one criterion',
    'contradiction',
    'ratings',
    false,
    ({ assessment }) => {
      const [first] = assessment.ratings;
      if (first) assessment.ratings.push({ ...first });
    },
  ],
  [
    'submitted before it was started',
    'impossible-date',
    'submitted',
    false,
    ({ assessment }) => {
      assessment.started = '2026-05-01T10:00:00Z';
      assessment.submitted = '2026-05-01T10:30:00+01:00';
    },
  ],
  [
    'submitted without a date',
    'contradiction',
    'submitted',
    false,
    ({ assessment }) => {
      assessment.submitted = null;
    },
  ],
  [
    'a second scorecard for the same conversation',
    'contradiction',
    'twice',
    false,
    ({ workbook, assessment }) => {
      workbook.assessments.push({ ...assessment, id: 'twice' });
    },
  ],
  [
    'applications that end before the job opens',
    'impossible-date',
    'applyBy',
    false,
    ({ job }) => {
      job.opened = '2026-05-02';
      job.applyBy = '2026-05-01';
    },
  ],
  [
    'consent that ends before it is given',
    'impossible-date',
    'until',
    false,
    ({ candidate }) => {
      candidate.consent = { given: '2026-05-02', until: '2026-05-01', note: '' };
    },
  ],
  [
    'a date to erase before the date to keep until',
    'impossible-date',
    'eraseBy',
    false,
    ({ candidate }) => {
      candidate.retention = { keepUntil: '2026-05-02', eraseBy: '2026-05-01', legalHold: false };
    },
  ],
  [
    'a job without a title',
    'empty-name',
    'title',
    false,
    ({ job }) => {
      job.title = ' ';
    },
  ],
  [
    'a knock-out outside of the scale',
    'outside-scale',
    'knockOutBelow',
    false,
    ({ stage }) => {
      if (stage.criteria[0]) stage.criteria[0].knockOutBelow = 8;
    },
  ],
  [
    'two scale points of one value',
    'contradiction',
    'scale',
    false,
    ({ otherJob }) => {
      const unused = otherJob.plan.stages[0]?.criteria[0];
      unused?.scale.push({ value: 5, anchor: '' });
    },
  ],
  [
    'a decision by nobody',
    'unknown-reference',
    'by',
    true,
    ({ workbook, candidate, job }) => {
      workbook.decisions.push(decision({ job: job.id, candidate: candidate.id, by: 'nobody' }));
    },
  ],
  [
    'a decision that corrects an unknown one',
    'unknown-reference',
    'corrects',
    false,
    ({ workbook, candidate, job }) => {
      workbook.decisions.push(decision({ job: job.id, candidate: candidate.id, corrects: 'gone' }));
    },
  ],
];

for (const [what, code, field, mends, spoil] of cases) {
  test(`${what} is ${mends ? 'found and mended' : 'found and left to people'}`, () => {
    const workbook = spoilt(spoil);
    const finding = checkWorkbook(workbook).find((one) => one.code === code && one.path.at(-1) === field);
    expect(finding?.message).toMatch(/^[A-Z].*\.$/);
    expect(finding?.where).toMatch(/^(job|candidate|assessment|decision) /);
    const { repaired, left } = repairWorkbook(workbook, countingIds());
    expect((mends ? repaired : left).map((one) => one.code)).toContain(code);
    if (mends) expect(left).toEqual([]);
  });
}
