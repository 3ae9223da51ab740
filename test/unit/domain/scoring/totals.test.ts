import { expect, test } from '@playwright/test';
import { scoreJob } from '#domain/scoring/score.ts';
import { card, cellOf, compared, jobOf, of, person } from './cards.ts';

const job = jobOf({ Talk: { A: { weight: 2 }, B: {} }, Task: { C: {} } });

test('a total is the weighted mean of the criteria, each the mean of its interviewers', () => {
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 4, B: 3 }),
    card('Bob on Cy, Talk', { A: 5, B: null }),
    card('Ann on Cy, Task', { C: 2 }),
  );
  const cy = of(scores, 'Cy');
  // A (4 + 5)/2 = 4.5, B 3, C 2: (2·4.5 + 3 + 2)/4 = 14/4
  expect(cy.total).toBe(3.5);
  expect(cy.coverage).toEqual({ rated: 4, planned: 4, share: 1 });
  // Talk (2·4.5 + 3)/3 = 4, Task 2; and (3·4 + 1·2)/4 is the total again
  expect(cy.stages.map(({ score }) => score)).toEqual([4, 2]);
  expect(cellOf(scores, 'Cy', 'A')).toMatchObject({ mean: 4.5, score: 4.5, missing: [] });
  expect(cellOf(scores, 'Cy', 'B')).toMatchObject({ mean: 3, missing: ['Bob'], spread: null });
});

test('what is not rated counts neither as zero nor as average, and the coverage says how much that is', () => {
  const scores = compared(job, card('Ann on Cy, Talk', { A: 3, B: null }));
  const cy = of(scores, 'Cy');
  expect(cy.total).toBe(3);
  expect(cy.coverage).toEqual({ rated: 2, planned: 4, share: 0.5 });
  expect(cy.stages).toHaveLength(1);
  expect(cy.stages[0]?.coverage).toEqual({ rated: 2, planned: 3, share: 2 / 3 });
  expect(cellOf(scores, 'Cy', 'B')).toMatchObject({ mean: null, score: null, missing: ['Ann'] });
});

test('a criterion that the scorecard does not mention is as unrated as one left open', () => {
  expect(compared(job, card('Ann on Cy, Talk', { A: 3 }))).toEqual(
    compared(job, card('Ann on Cy, Talk', { A: 3, B: null })),
  );
});

test('nobody rated has no total, no rank, no error: not a zero', () => {
  const candidates = [person('Cy'), person('Di', ['another job'])];
  const { candidates: scores, plan } = scoreJob({ job, candidates, assessments: [] });
  expect(scores).toEqual([
    {
      candidate: 'Cy',
      name: 'Cy',
      standing: 'unrated',
      rank: null,
      total: null,
      error: null,
      reach: null,
      coverage: { rated: 0, planned: 4, share: 0 },
      knockOuts: [],
      stages: [],
      open: [],
      setAside: [],
    },
  ]);
  expect(plan.map(({ weight }) => weight)).toEqual([3, 1]);
  expect(plan[0]?.criteria.map(({ share }) => share)).toEqual([0.5, 0.25]);
});

test('an interviewer who rated twice has one voice, the mean of both', () => {
  const scores = compared(
    job,
    card('Ann on Cy, Task', { C: 1 }),
    card('Ann on Cy, Task', { C: 2 }, { id: 'second' }),
    card('Bob on Cy, Task', { C: 5 }),
  );
  // Ann 1.5, Bob 5: 6.5/2, and not (1 + 2 + 5)/3
  expect(of(scores, 'Cy').total).toBe(3.25);
  expect(cellOf(scores, 'Cy', 'C').ratings.map(({ value }) => value)).toEqual([1, 2, 5]);
});

test('drafts count nowhere: they are named, and their ratings are not told', () => {
  const draft = card('Bob on Cy, Task', { C: 1 }, { status: 'draft', privateNotes: 'secret' });
  const scores = compared(job, card('Ann on Cy, Task', { C: 5 }, { privateNotes: 'secret' }), draft);
  expect(of(scores, 'Cy')).toMatchObject({
    total: 5,
    open: [{ assessment: draft.id, stage: 'Task', interviewer: 'Bob' }],
  });
  expect(cellOf(scores, 'Cy', 'C').ratings).toHaveLength(1);
  expect(JSON.stringify(scores)).not.toContain('secret');
});

test('a rating off its scale or for a criterion that is gone is set aside with the reason', () => {
  const four = jobOf({ Talk: { A: { points: 4 }, B: { points: 4 } } });
  const scores = compared(four, card('Ann on Cy, Talk', { A: 5, B: 2, Gone: 4, Lost: null }));
  expect(of(scores, 'Cy').total).toBe(2);
  expect(of(scores, 'Cy').setAside).toEqual([
    { assessment: 'card Ann on Cy, Talk', interviewer: 'Ann', criterion: 'A', value: 5, why: 'off-scale' },
    {
      assessment: 'card Ann on Cy, Talk',
      interviewer: 'Ann',
      criterion: 'Gone',
      value: 4,
      why: 'unknown-criterion',
    },
  ]);
});

test('what is retired is kept and shown, but counts in no total, coverage or share', () => {
  const kept = jobOf({ Talk: { A: {}, Old: { retired: true } }, Past: { P: {} } }, ['Past']);
  const scores = compared(kept, card('Ann on Cy, Talk', { A: 4, Old: 1 }), card('Ann on Cy, Past', { P: 1 }));
  expect(of(scores, 'Cy')).toMatchObject({ total: 4, coverage: { rated: 1, planned: 1, share: 1 } });
  expect(of(scores, 'Cy').stages).toMatchObject([
    { stage: 'Talk', retired: false, score: 4 },
    { stage: 'Past', retired: true, score: null, coverage: { planned: 0, share: null } },
  ]);
  expect(cellOf(scores, 'Cy', 'Old')).toMatchObject({ retired: true, mean: 1 });
  expect(cellOf(scores, 'Cy', 'P')).toMatchObject({ retired: true, mean: 1 });
  expect(scores.plan.map(({ weight }) => weight)).toEqual([1, 0]);
});

test('a criterion that is no longer asked is missing from nobody’s scorecard', () => {
  const kept = jobOf({ Talk: { A: {}, Old: { retired: true } } });
  const cells = of(compared(kept, card('Ann on Cy, Talk', { A: 4 })), 'Cy').stages[0]?.criteria;
  expect(cells?.map(({ criterion }) => criterion)).toEqual(['A']);
});

test('a stage that is gone leaves its ratings set aside; assessments of other jobs are none of this one', () => {
  const scores = compared(
    job,
    card('Ann on Cy, Vanished', { X: 4 }),
    card('Ann on Cy, Task', { C: 5 }),
    card('Bob on Cy, Task', { C: 1 }, { job: 'another' }),
  );
  expect(of(scores, 'Cy')).toMatchObject({ total: 5, setAside: [{ why: 'unknown-criterion', value: 4 }] });
});

test('what weighs nothing is shown and moves nothing', () => {
  const free = jobOf({ Talk: { A: {}, Free: { weight: 0 } } });
  const scores = compared(free, card('Ann on Cy, Talk', { A: 4, Free: 1 }));
  expect(of(scores, 'Cy')).toMatchObject({ total: 4, coverage: { rated: 1, planned: 1 } });
  const only = compared(free, card('Ann on Cy, Talk', { Free: 1 }));
  expect(of(only, 'Cy')).toMatchObject({ total: null, standing: 'unrated' });
  const nothing = compared(jobOf({ Talk: { Free: { weight: 0 } } }), card('Ann on Cy, Talk', { Free: 1 }));
  expect(of(nothing, 'Cy')).toMatchObject({ total: null, coverage: { share: null } });
});

test('the spread is told in points of the scale and as a deviation; two points are apart, one is not', () => {
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 2, B: 3 }),
    card('Bob on Cy, Talk', { A: 5, B: 4 }),
    card('Eve on Cy, Talk', { A: 5 }),
  );
  // A: mean 4, deviations −2, 1, 1: √(6/2)
  expect(cellOf(scores, 'Cy', 'A').spread).toEqual({
    lowest: 2,
    highest: 5,
    points: 3,
    deviation: Math.sqrt(3),
    apart: true,
  });
  expect(cellOf(scores, 'Cy', 'B').spread).toMatchObject({ points: 1, apart: false });
  expect(scores.apart).toEqual([
    {
      candidate: 'Cy',
      stage: 'Talk',
      criterion: 'A',
      points: 3,
      ratings: [
        { interviewer: 'Ann', value: 2 },
        { interviewer: 'Bob', value: 5 },
        { interviewer: 'Eve', value: 5 },
      ],
    },
  ]);
});

test('cells can be left out; every other figure is the same', () => {
  const assessments = [card('Ann on Cy, Talk', { A: 2, B: 3 }), card('Bob on Di, Talk', { A: 5, B: 4 })];
  const material = { job, candidates: [person('Cy'), person('Di')], assessments };
  const all = scoreJob(material);
  const some = scoreJob({ ...material, cellsOf: ['Di'] });
  expect(of(some, 'Di')).toEqual(of(all, 'Di'));
  expect(of(some, 'Cy').stages).toEqual(of(all, 'Cy').stages.map((stage) => ({ ...stage, criteria: [] })));
  const bare = (scores: typeof all) => scores.candidates.map(({ stages: _, ...rest }) => rest);
  expect({ ...some, candidates: bare(some) }).toEqual({ ...all, candidates: bare(all) });
});

test('who is rated on half as much as the one rated on most is placed beside them, on less is not', () => {
  const standingOf = (weight: number) => {
    const job = jobOf({ Talk: { A: { weight }, B: { weight: 10 - weight } } });
    const [whole, part] = [card('Ann on Cy, Talk', { A: 3, B: 3 }), card('Ann on Di, Talk', { A: 5 })];
    return of(compared(job, whole, part), 'Di').standing;
  };
  expect(standingOf(5)).toBe('placed');
  expect(standingOf(4.5)).toBe('too-little-rated');
});
