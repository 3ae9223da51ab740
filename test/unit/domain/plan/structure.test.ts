import { expect, test } from '@playwright/test';
import { candidateMinutes, questionMinutes } from '#domain/plan/active.ts';
import { type StatementId, structure } from '#domain/plan/structure.ts';
import type { Plan } from '#domain/schemas/plan.ts';
import { criterion, stage } from './plans.ts';

const people = new Set(['ann', 'ben']);
const five = (more = {}) => ['a', 'b', 'c', 'd', 'e'].map((name) => criterion(name, more));

function statement(id: StatementId, stages: Plan['stages'], weightsReason = '') {
  const found = structure({ stages, weightsReason }, people).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

test('a plan with everything in it meets all five statements', () => {
  const stages = [stage('Talk', five(), { assessors: ['ann', 'ben'] })];
  expect(structure({ stages, weightsReason: '' }, people).map(({ met, of }) => met === of && of > 0)).toEqual(
    Array(5).fill(true),
  );
});

test('an empty plan claims nothing', () => {
  expect(structure({ stages: [], weightsReason: '' }, people).every(({ of }) => of === 0)).toBe(true);
});

test('a criterion without a question, and a stage without criteria, are not the same for everyone', () => {
  const silent = criterion('silent', { questions: [] });
  const [talk, empty] = [stage('Talk', [criterion('a'), silent]), stage('Empty', [])];
  expect(statement('questions', [talk, empty])).toMatchObject({
    met: 0,
    of: 2,
    gaps: [
      { stage: talk.id, criterion: silent.id },
      { stage: empty.id, criterion: null },
    ],
  });
});

test('missing anchors are counted point by point', () => {
  const holes = criterion('holes', {
    scale: [
      { value: 1, anchor: ' ' },
      { value: 2, anchor: 'fine' },
      { value: 3, anchor: '' },
    ],
  });
  const found = statement('anchors', [stage('Talk', [criterion('a'), holes])]);
  expect(found).toMatchObject({ met: 6, of: 8, gaps: [{ criterion: holes.id, count: 2 }] });
});

test('two raters are two people who are there', () => {
  const stages = [['ann', 'ben'], ['ann', 'ann'], ['ann', 'gone'], []].map((assessors) =>
    stage('Talk', five(), { assessors }),
  );
  expect(statement('raters', stages)).toMatchObject({ met: 1, of: 4 });
});

test('five to eight criteria, those that are retired not counted', () => {
  const nine = stage('Nine', [...five(), ...five().slice(1)]);
  const four = stage('Four', [...five().slice(1), criterion('old', { retired: true })]);
  expect(statement('criteria', [nine, four, stage('Five', five())])).toMatchObject({
    met: 1,
    of: 3,
    gaps: [{ count: 9 }, { count: 4 }],
  });
});

test('weights that differ are fine once the reason is written down', () => {
  const stages = [stage('Talk', five()), stage('Work', [criterion('x', { weight: 2 })])];
  expect(statement('weights', stages).met).toBe(0);
  expect(statement('weights', stages, 'Safety counts twice.').met).toBe(1);
  expect(statement('weights', [stage('Talk', five({ weight: 3 }))]).met).toBe(1);
});

test('minutes are added up over what is in use', () => {
  const talk = stage('Talk', [criterion('a'), criterion('old', { retired: true })], { minutes: 45 });
  const plan = { stages: [talk, stage('Old', [], { minutes: 60, retired: true })], weightsReason: '' };
  expect(candidateMinutes(plan)).toBe(45);
  expect(questionMinutes(talk)).toBe(5);
});
