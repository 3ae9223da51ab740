import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Job } from '#domain/schemas/job.ts';
import { newCriterion } from '#domain/schemas/plan.ts';
import { JobScores } from '#domain/scoring/figures.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import { card, jobOf, of, person } from './cards.ts';

const names = ['Cy', 'Di', 'Ed', 'Fay'];
const letters = ['A', 'B', 'C', 'D'];

const asked = fc.record({
  weight: fc.integer({ min: 0, max: 5 }),
  points: fc.constantFrom<(4 | 5)[]>(4, 5),
  knockOutBelow: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 1 }),
  retired: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
});
const stage = fc.array(asked, { minLength: 1, maxLength: letters.length });

const job: fc.Arbitrary<Job> = fc
  .record({ Talk: stage, Task: stage, Past: stage, isPast: fc.boolean() })
  .map(({ isPast, ...stages }) => {
    const named = Object.entries(stages).map(([name, list]) => [
      name,
      Object.fromEntries(list.map((one, at) => [`${name}-${letters[at]}`, one])),
    ]);
    return jobOf(Object.fromEntries(named), isPast ? ['Past'] : []);
  });

const cards: fc.Arbitrary<Assessment[]> = fc
  .array(
    fc.record({
      interviewer: fc.constantFrom('Ann', 'Bob', 'Eve'),
      candidate: fc.constantFrom(...names),
      stage: fc.constantFrom('Talk', 'Task', 'Past'),
      isDraft: fc.integer({ min: 0, max: 6 }).map((drawn) => drawn === 0),
      values: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }), {
        minLength: 4,
        maxLength: 4,
      }),
    }),
    { maxLength: 24 },
  )
  .map((list) =>
    list.map(({ interviewer, candidate, stage: held, isDraft, values }, at) =>
      card(
        `${interviewer} on ${candidate}, ${held}`,
        Object.fromEntries(values.map((value, place) => [`${held}-${letters[place]}`, value])),
        { id: `card-${at}`, status: isDraft ? 'draft' : 'submitted' },
      ),
    ),
  );

const material = fc.record({
  job,
  assessments: cards,
  candidates: fc.constant(names.map((one) => person(one))),
});

function ordered<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((one, at) => ({ one, key: keys[at % keys.length] ?? 0 }))
    .sort((first, second) => first.key - second.key)
    .map(({ one }) => one);
}

const keys = fc.array(fc.nat(), { minLength: 5, maxLength: 30 });

function figuresOf(scores: JobScores) {
  return scores.candidates.map(({ candidate, standing, rank, total, error, coverage }) => ({
    ...{ candidate, standing, rank, coverage },
    total: total === null ? null : expect.closeTo(total, 9),
    error: error === null ? null : expect.closeTo(error, 9),
  }));
}

test('the order in which ratings, scorecards and people are stored changes no digit', () => {
  fc.assert(
    fc.property(material, keys, (all, by) => {
      const mixed = {
        job: all.job,
        candidates: ordered(all.candidates, by),
        assessments: ordered(all.assessments, by).map((one) => ({
          ...one,
          ratings: ordered(one.ratings, by),
        })),
      };
      expect(scoreJob(mixed)).toEqual(scoreJob(all));
    }),
  );
});

test('a higher rating never lowers a total, puts nobody out, and leaves all other totals alone', () => {
  fc.assert(
    fc.property(material, fc.nat(), fc.nat(), (all, which, what) => {
      const chosen = all.assessments[which % Math.max(1, all.assessments.length)];
      const rating = chosen?.ratings[what % 4];
      if (!chosen || rating?.value == null) return;
      const { criterion, value } = rating;
      const scale = all.job.plan.stages
        .flatMap((one) => one.criteria)
        .find(({ id }) => id === criterion)?.scale;
      if (!scale?.some((point) => point.value === value + 1)) return;
      const raised = all.assessments.map((one) =>
        one.id === chosen.id
          ? {
              ...one,
              ratings: one.ratings.map((other) =>
                other === rating ? { ...other, value: value + 1 } : other,
              ),
            }
          : one,
      );
      const [before, after] = [scoreJob(all), scoreJob({ ...all, assessments: raised })];
      for (const name of names) {
        const [was, is] = [of(before, name), of(after, name)];
        if (name !== chosen.candidate) expect(is.total).toBe(was.total);
        else if (was.total !== null) expect(is.total).toBeGreaterThanOrEqual(was.total - 1e-12);
        if (was.standing !== 'knocked-out') expect(is.standing).not.toBe('knocked-out');
        expect(is.coverage).toEqual(was.coverage);
      }
    }),
    { numRuns: 300 },
  );
});

test('weights say how much against each other, not how much', () => {
  fc.assert(
    fc.property(material, fc.constantFrom(0.1, 2, 7, 100), (all, times) => {
      const stages = all.job.plan.stages.map((one) => ({
        ...one,
        criteria: one.criteria.map((asks) => ({ ...asks, weight: asks.weight * times })),
      }));
      const scaled = scoreJob({ ...all, job: { ...all.job, plan: { ...all.job.plan, stages } } });
      const before = scoreJob(all);
      const plain = ({ coverage, ...rest }: ReturnType<typeof figuresOf>[number]) => ({
        ...rest,
        share: coverage.share === null ? null : expect.closeTo(coverage.share, 9),
      });
      expect(
        scaled.candidates.map(({ coverage, ...one }) => ({ ...one, share: coverage.share })),
      ).toMatchObject(figuresOf(before).map(plain));
      expect(scaled.robustness.steady).toBe(before.robustness.steady);
    }),
  );
});

test('names are nothing that figures are made of', () => {
  fc.assert(
    fc.property(material, (all) => {
      const renamed = {
        assessments: all.assessments,
        candidates: all.candidates.map((one, at) => ({ ...one, name: `Z${9 - at}` })),
        job: {
          ...all.job,
          title: 'Other',
          plan: {
            ...all.job.plan,
            stages: all.job.plan.stages.map((one) => ({
              ...one,
              name: 'Other',
              criteria: one.criteria.map((asks) => ({ ...asks, name: 'Other' })),
            })),
          },
        },
      };
      const named = JSON.stringify(scoreJob(all), (key, value) => (key === 'name' ? 'Other' : value));
      expect(JSON.stringify(scoreJob(renamed), (key, value) => (key === 'name' ? 'Other' : value))).toBe(
        named,
      );
    }),
  );
});

test('a criterion that nobody has rated leaves every total as it is and lowers only the coverage', () => {
  fc.assert(
    fc.property(material, fc.integer({ min: 1, max: 9 }), (all, weight) => {
      const before = scoreJob(all);
      const points = before.measure.highest === 4 ? 4 : 5;
      const added = { ...newCriterion(() => 'new', 'New', points), weight };
      const stages = all.job.plan.stages.map((one, at) =>
        at === 0 ? { ...one, criteria: [...one.criteria, added] } : one,
      );
      const after = scoreJob({ ...all, job: { ...all.job, plan: { ...all.job.plan, stages } } });
      expect(after.candidates).toMatchObject(
        figuresOf(before).map(({ coverage, ...same }) => ({
          ...same,
          coverage: { rated: coverage.rated, planned: coverage.planned + weight },
        })),
      );
      expect(after.agreement).toEqual(before.agreement);
    }),
  );
});

test('drafts, private notes, recommendations and earlier ratings move nothing and are told nowhere', () => {
  fc.assert(
    fc.property(material, (all) => {
      const before = { reason: 'secret', at: '2026-01-01T10:00:00Z' };
      const other = all.assessments.map((one) => ({
        ...one,
        privateNotes: 'secret',
        recommendation: 'strong-yes' as const,
        changes: one.ratings.map((rating) => ({ ...before, before: { ...rating, value: 1 } })),
        ratings: one.ratings.map((rating) => ({
          ...rating,
          value: one.status === 'draft' && rating.value !== null ? 6 - rating.value : rating.value,
        })),
      }));
      const scores = scoreJob({ ...all, assessments: other });
      expect(scores).toEqual(scoreJob(all));
      expect(JSON.stringify(scores)).not.toContain('secret');
    }),
  );
});

test('every figure lies on the measure, and the whole has the shape that is promised', () => {
  fc.assert(
    fc.property(material, (all) => {
      const scores = JobScores.parse(scoreJob(all));
      const { lowest, highest } = scores.measure;
      const isOn = (value: number | null | undefined) => {
        if (value == null) return;
        expect(value).toBeGreaterThanOrEqual(lowest - 1e-9);
        expect(value).toBeLessThanOrEqual(highest + 1e-9);
      };
      for (const { total, reach, stages, error, rank } of scores.candidates) {
        for (const value of [total, reach?.lowest, reach?.highest]) isOn(value);
        if (total !== null && reach) {
          expect(reach.lowest).toBeLessThanOrEqual(total);
          expect(reach.highest).toBeGreaterThanOrEqual(total);
        }
        expect(total === null).toBe(error === null);
        expect(rank ?? 1).toBeLessThanOrEqual(names.length);
        for (const { score, criteria } of stages) {
          isOn(score);
          for (const cell of criteria) {
            isOn(cell.retired ? null : cell.score);
            expect(cell.mean === null).toBe(cell.ratings.length === 0);
          }
        }
      }
      const placed = scores.candidates.filter(({ rank }) => rank !== null);
      expect(placed.map(({ rank }) => rank)).toEqual(
        [...placed.map(({ rank }) => rank ?? 0)].sort((a, b) => a - b),
      );
    }),
  );
});
