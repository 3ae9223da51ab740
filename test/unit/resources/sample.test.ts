import { expect, test } from '@playwright/test';
import type { Job } from '#domain/schemas/job.ts';
import { Workbook } from '#domain/schemas/workbook.ts';
import sample from '#resources/samples/sample.json' with { type: 'json' };

const workbook = Workbook.parse(sample);
const { people, jobs, candidates, assessments, decisions } = workbook;

function jobOf(id: string): Job {
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`No job ${id}.`);
  return job;
}

function stageOf(job: string, id: string) {
  const stage = jobOf(job).plan.stages.find((one) => one.id === id);
  if (stage === undefined) throw new Error(`No stage ${id}.`);
  return stage;
}

const ids = (entities: readonly { id: string }[]) => new Set(entities.map(({ id }) => id));
const submitted = assessments.filter(({ status }) => status === 'submitted');

/** Every rating of submitted assessments, with whom and what it is about. */
const ratings = submitted.flatMap((assessment) =>
  assessment.ratings.map((rating) => ({ ...rating, candidate: assessment.candidate, assessment })),
);

test('the sample is a theatre with three jobs, twenty-five candidates and four interviewers', () => {
  expect(workbook.organisation.name).toBe('Tidewell Theatre');
  expect(jobs).toHaveLength(3);
  expect(candidates).toHaveLength(25);
  expect(people).toHaveLength(4);
  expect(assessments.length).toBeGreaterThanOrEqual(60);
  expect(new Set(jobs.map(({ status }) => status)).size).toBe(3);
  expect(jobs.filter(({ pay }) => pay === null)).toHaveLength(1);
});

test('one person applies for two jobs', () => {
  expect(candidates.filter(({ applications }) => applications.length === 2)).toHaveLength(1);
});

test('all ids are unique UUIDs', () => {
  const all: string[] = [];
  JSON.stringify(workbook, (key, value) => {
    if (key === 'id') all.push(value);
    return value;
  });
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('every reference leads to what it names', () => {
  const knownPeople = ids(people);
  for (const job of jobs) {
    expect(knownPeople).toContain(job.hiringManager);
    for (const { askedBy } of job.skills) {
      if (askedBy === null) continue;
      const section = job.sections.find(({ id }) => id === askedBy.section);
      expect(ids(section?.body ?? [])).toContain(askedBy.block);
    }
    for (const stage of job.plan.stages) {
      for (const assessor of stage.assessors) expect(knownPeople).toContain(assessor);
      for (const skill of stage.criteria.flatMap(({ skills }) => skills)) {
        expect(ids(job.skills)).toContain(skill);
      }
    }
  }
  for (const { job, stage } of candidates.flatMap(({ applications }) => applications)) {
    if (stage === null) jobOf(job);
    else stageOf(job, stage);
  }
  for (const { job, stage, candidate, interviewer, ratings: rated } of assessments) {
    expect(ids(candidates)).toContain(candidate);
    expect(stageOf(job, stage).assessors).toContain(interviewer);
    for (const { criterion } of rated) expect(ids(stageOf(job, stage).criteria)).toContain(criterion);
  }
  for (const { job, stage, candidate, by, corrects } of decisions) {
    expect(ids(candidates)).toContain(candidate);
    if (stage !== null) stageOf(job, stage);
    expect(knownPeople).toContain(by);
    if (corrects !== null) expect(ids(decisions)).toContain(corrects);
  }
});

test('who is assessed or decided about has applied for that job', () => {
  for (const { job, candidate } of [...assessments, ...decisions]) {
    const applied = candidates.find(({ id }) => id === candidate)?.applications;
    expect(applied?.map((application) => application.job)).toContain(job);
  }
});

test('nobody rates the same candidate twice in one stage', () => {
  const seen = assessments.map(({ job, stage, candidate, interviewer }) =>
    [job, stage, candidate, interviewer].join(' '),
  );
  expect(new Set(seen).size).toBe(seen.length);
});

test('interviewers disagree by two points or more somewhere', () => {
  const spread = new Map<string, number[]>();
  for (const { candidate, criterion, value } of ratings) {
    const key = `${candidate} ${criterion}`;
    if (value !== null) spread.set(key, [...(spread.get(key) ?? []), value]);
  }
  const apart = [...spread.values()].filter((values) => Math.max(...values) - Math.min(...values) >= 2);
  expect(apart.length).toBeGreaterThanOrEqual(3);
});

test('there are ratings missing, evidence missing, and scorecards half finished', () => {
  expect(ratings.some(({ value }) => value === null)).toBe(true);
  expect(ratings.some(({ value, evidence }) => value !== null && evidence === '')).toBe(true);
  expect(assessments.filter(({ status }) => status === 'draft').length).toBeGreaterThanOrEqual(2);
});

test('somebody falls below a minimum, and the decision says so', () => {
  const minimum = new Map(
    jobs.flatMap(({ plan }) =>
      plan.stages.flatMap(({ criteria }) => criteria.map((one) => [one.id, one.knockOutBelow] as const)),
    ),
  );
  const out = ratings
    .filter(({ criterion, value }) => value !== null && value < (minimum.get(criterion) ?? 0))
    .map(({ candidate }) => candidate);
  expect(out.length).toBeGreaterThanOrEqual(1);
  const told = decisions.filter(({ reason }) => reason === 'Below the minimum of a criterion');
  for (const { candidate } of told) expect(out).toContain(candidate);
});

test('the log is in the order of its days, gives only listed reasons, and holds one correction', () => {
  const days = decisions.map(({ at }) => Date.parse(at));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  for (const { reason } of decisions) expect(workbook.organisation.decisionReasons).toContain(reason);
  const corrections = decisions.filter(({ corrects }) => corrects !== null);
  expect(corrections).toHaveLength(1);
  const corrected = decisions.find(({ id }) => id === corrections[0]?.corrects);
  expect(corrected?.candidate).toBe(corrections[0]?.candidate);
});

test('one rating was changed after submission, with its reason', () => {
  const changes = assessments.flatMap((assessment) => assessment.changes);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.reason).not.toBe('');
});

test('submitted scorecards end after they start, and carry a recommendation', () => {
  for (const { started, submitted: ended, recommendation } of submitted) {
    expect(Date.parse(ended ?? '')).toBeGreaterThan(Date.parse(started ?? ''));
    expect(recommendation).not.toBeNull();
  }
});

test('one retention clock is about to run out, and one legal hold stops another', () => {
  expect(candidates.filter(({ retention }) => retention.eraseBy === '2026-11-30')).toHaveLength(1);
  expect(candidates.filter(({ retention }) => retention.legalHold)).toHaveLength(1);
});

test('addresses, pages and telephone numbers belong to nobody', () => {
  for (const { email, phone, links } of candidates) {
    expect(email).toMatch(/@example\.(org|com)$/);
    expect(phone).toMatch(/^07700 900\d{3}$/);
    for (const { url } of links) expect(new URL(url).hostname).toMatch(/\.example$/);
  }
  for (const { email } of people) expect(email).toMatch(/@tidewell\.example$/);
});

test('the logo is a small PNG of the size it says', () => {
  const { logo } = workbook.organisation;
  const bytes = Buffer.from(logo?.data ?? '', 'base64');
  expect(bytes.length).toBeLessThan(6_000);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([logo?.width, logo?.height]);
});
