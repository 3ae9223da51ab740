import { expect, test } from '@playwright/test';
import { correct, DecisionRefused, decide, stagesAfter } from '#domain/decisions/decide.ts';
import { standingOf } from '#domain/decisions/standing.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newStage } from '#domain/schemas/plan.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const at = '2026-11-24T09:00:00Z';

/** A job of three stages, one of them retired, and three candidates at different stages. */
function someWorkbook() {
  const newId = countingIds();
  const workbook = newWorkbook(newId);
  const job = newJob(newId, 'Lamp Keeper');
  job.plan.stages = ['Review', 'Old test', 'Interview', 'Trial'].map((name) => newStage(newId, name));
  const [review, old, interview, trial] = job.plan.stages.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];
  job.plan.stages.forEach((stage) => {
    stage.retired = stage.id === old;
  });
  const person = newPerson(newId, 'Lena Hart');
  const [amara, ben, cleo] = (
    [
      ['Amara', null],
      ['Ben', review],
      ['Cleo', trial],
    ] as const
  ).map(([name, stage]) => {
    const candidate = newCandidate(newId, name);
    candidate.applications = [{ id: newId(), job: job.id, applied: null, stage }];
    workbook.candidates.push(candidate);
    return candidate.id;
  }) as [string, string, string];
  workbook.jobs = [job];
  workbook.people = [person];
  const verdict = { job: job.id, candidates: [ben], reason: '', note: '', by: person.id };
  return { workbook, newId, job, review, old, interview, trial, amara, ben, cleo, person, verdict };
}

function after(workbook: Workbook, changes: Parameters<typeof applyChanges>[1]): Workbook {
  return applyChanges(workbook, changes).workbook;
}

const stageOf = (workbook: Workbook, candidate: string) =>
  workbook.candidates.find(({ id }) => id === candidate)?.applications[0]?.stage;

test('an advance leads each to the stage that is next for them and leaves out what is retired', () => {
  const { workbook, newId, verdict, amara, ben, review, interview } = someWorkbook();
  const deed = decide(workbook, { ...verdict, candidates: [amara, ben], kind: 'advance' }, at, newId);
  const done = after(workbook, deed.changes);
  expect(stageOf(done, amara)).toBe(review);
  expect(stageOf(done, ben)).toBe(interview);
  expect(done.decisions.map(({ stage, to }) => [stage, to])).toEqual([
    [null, review],
    [review, interview],
  ]);
});

test('an advance leads to the stage that was chosen, but never back and nowhere behind the last', () => {
  const { workbook, newId, verdict, amara, ben, cleo, review, trial, old } = someWorkbook();
  const to = (candidates: string[], stage?: string) =>
    decide(workbook, { ...verdict, candidates, kind: 'advance', stage }, at, newId);
  expect(stageOf(after(workbook, to([amara, ben], trial).changes), ben)).toBe(trial);
  expect(() => to([ben], review)).toThrow('Ben is already past this stage.');
  expect(() => to([ben], old)).toThrow(DecisionRefused);
  expect(() => to([amara, cleo])).toThrow('Cleo has passed the last stage of the plan.');
});

test('every other decision leaves candidates where they are and says where that was', () => {
  const { workbook, newId, verdict, ben, review } = someWorkbook();
  for (const kind of ['hold', 'reject', 'offer', 'hire', 'withdraw'] as const) {
    const { changes } = decide(
      workbook,
      { ...verdict, kind, reason: ' Too little evidence ', note: 'Seen\ntwice ' },
      at,
      newId,
    );
    const done = after(workbook, changes);
    expect(changes).toHaveLength(1);
    expect(stageOf(done, ben)).toBe(review);
    expect(done.decisions[0]).toMatchObject({
      kind,
      stage: review,
      reason: 'Too little evidence',
      note: 'Seen\ntwice',
      at,
    });
  }
});

test('a rejection without its reason, by nobody, or of somebody not considered is refused in a sentence', () => {
  const { workbook, newId, verdict, job } = someWorkbook();
  const trying = (given: object) => () =>
    decide(workbook, { ...verdict, kind: 'reject', reason: 'x', ...given }, at, newId);
  expect(trying({ reason: '  ' })).toThrow('A rejection needs its reason.');
  expect(trying({ by: 'gone' })).toThrow('Whoever decides is not in this workbook.');
  expect(trying({ candidates: ['gone'] })).toThrow('This candidate is no longer in the workbook.');
  const stranger = newCandidate(newId, 'Dora');
  workbook.candidates.push(stranger);
  expect(trying({ candidates: [stranger.id] })).toThrow(`Dora is not considered for ${job.title}.`);
});

test('somebody named twice is decided about once', () => {
  const { workbook, newId, verdict, ben } = someWorkbook();
  expect(
    decide(workbook, { ...verdict, candidates: [ben, ben], kind: 'hold' }, at, newId).decisions,
  ).toHaveLength(1);
});

test('a correction adds an entry, and an advance taken back takes the candidate back', () => {
  const { workbook, newId, verdict, ben, review, person, job } = someWorkbook();
  const advanced = after(workbook, decide(workbook, { ...verdict, kind: 'advance' }, at, newId).changes);
  const [entry] = advanced.decisions;
  const correction = {
    id: entry?.id ?? '',
    kind: 'hold',
    reason: 'By mistake',
    note: 'Pressed 1',
    by: person.id,
  } as const;
  const corrected = after(advanced, correct(advanced, correction, at, newId).changes);
  expect(corrected.decisions).toHaveLength(2);
  expect(corrected.decisions[0]).toBe(entry);
  expect(corrected.decisions[1]).toMatchObject({
    reason: 'By mistake',
    note: 'Pressed 1',
    corrects: entry?.id,
  });
  expect(stageOf(corrected, ben)).toBe(review);
  expect(standingOf(corrected.decisions, job.id, ben)?.kind).toBe('hold');
  expect(() => correct(corrected, correction, at, newId)).toThrow('This decision was corrected already.');
});

test('a candidate who went on meanwhile stays there when an advance is corrected', () => {
  const { workbook, newId, verdict, ben, trial, person } = someWorkbook();
  let now = after(workbook, decide(workbook, { ...verdict, kind: 'advance' }, at, newId).changes);
  now = after(now, decide(now, { ...verdict, kind: 'advance' }, at, newId).changes);
  const id = now.decisions[0]?.id ?? '';
  for (const kind of ['hold', 'advance'] as const) {
    const { changes } = correct(now, { id, kind, reason: '', note: 'n', by: person.id }, at, newId);
    expect(stageOf(after(now, changes), ben)).toBe(trial);
  }
});

test('a rejection that is corrected to an advance leads on', () => {
  const { workbook, newId, verdict, ben, interview, person } = someWorkbook();
  const rejected = after(
    workbook,
    decide(workbook, { ...verdict, kind: 'reject', reason: 'x' }, at, newId).changes,
  );
  const id = rejected.decisions[0]?.id ?? '';
  const { changes } = correct(
    rejected,
    { id, kind: 'advance', reason: '', note: '', by: person.id },
    at,
    newId,
  );
  expect(stageOf(after(rejected, changes), ben)).toBe(interview);
});

test('what a decision leans on is held: where the candidate stands, the job, its stages, who decided', () => {
  const { workbook, newId, verdict, job, review, interview, person, ben } = someWorkbook();
  const { holds } = decide(workbook, { ...verdict, kind: 'advance' }, at, newId);
  const application = workbook.candidates.find(({ id }) => id === ben)?.applications[0]?.id;
  expect(holds).toEqual(
    expect.arrayContaining([
      ['candidates', ben, 'applications', application, 'stage'],
      ['jobs', job.id],
      ['jobs', job.id, 'plan', 'stages', review],
      ['jobs', job.id, 'plan', 'stages', interview],
      ['people', person.id],
    ]),
  );
});

test('behind a retired stage lie the active ones after it', () => {
  const { job, old, interview, trial } = someWorkbook();
  expect(stagesAfter(job, old).map(({ id }) => id)).toEqual([interview, trial]);
});
