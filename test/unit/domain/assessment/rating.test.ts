import { expect, test } from '@playwright/test';
import { missingIn, offScale, ratedCount, withRating } from '#domain/assessment/rating.ts';
import { newAssessment, type Rating } from '#domain/schemas/assessment.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();
const criteria = ['sql', 'tests', 'talk', 'old'].map((id) => ({ ...newCriterion(newId, id), id }));
const stage = {
  ...newStage(newId, 'Interview'),
  criteria: criteria.map((one) => ({ ...one, retired: one.id === 'old' })),
};
const at = { job: 'j', stage: 's', candidate: 'c', interviewer: 'i' };
const withRatings = (...ratings: Rating[]) => ({ ...newAssessment(newId, at), ratings });
const said = (criterion: string, value: number | null, evidence = '', notAsked = false): Rating => ({
  criterion,
  value,
  evidence,
  ...(notAsked ? { notAsked } : {}),
});

test('rated is what has a value or was marked as not asked; retired criteria do not count', () => {
  const assessment = withRatings(said('sql', 3), said('tests', null, '', true), said('old', 1));
  expect(ratedCount(stage, assessment)).toEqual({ rated: 2, of: 3 });
});

test('evidence alone is no rating', () => {
  expect(ratedCount(stage, withRatings(said('sql', null, 'said much')))).toEqual({ rated: 0, of: 3 });
});

test('missing is named: ratings, the evidence for those there are, the recommendation', () => {
  const missing = missingIn(stage, withRatings(said('sql', 3), said('tests', 2, 'wrote one')));
  expect(missing.ratings.map(({ id }) => id)).toEqual(['talk']);
  expect(missing.evidence.map(({ id }) => id)).toEqual(['sql']);
  expect(missing.recommendation).toBe(true);
});

test('a rating takes the place of the one before, and one that says nothing is left out', () => {
  const first = withRating([], said('sql', 3));
  expect(withRating(first, said('sql', 5))).toEqual([said('sql', 5)]);
  expect(withRating(first, said('tests', 1))).toEqual([said('sql', 3), said('tests', 1)]);
  expect(withRating(first, said('sql', null))).toEqual([]);
  expect(withRating(first, said('sql', null, '', true))).toEqual([said('sql', null, '', true)]);
});

test('a value outside the scale is refused in one sentence', () => {
  const [sql] = criteria;
  if (!sql) throw new Error('No criterion.');
  expect(offScale(sql, 6)).toBe('“sql” is rated from 1 to 5, and 6 is not on its scale.');
  expect(offScale(sql, 5)).toBeNull();
  expect(offScale(sql, null)).toBeNull();
});
