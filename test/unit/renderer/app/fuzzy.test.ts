import { expect, test } from '@playwright/test';
import { fit, fitting } from '../../../../renderer/app/palette/fuzzy.ts';

const jobs = ['Support Lead', 'Back-end Developer', 'Verbund', 'Payroll Specialist'];
const found = (typed: string) => fitting(jobs, typed, (job) => job);

test('everything is found in its order while nothing is typed', () => {
  expect(found('')).toEqual(jobs);
  expect(found('  ')).toEqual(jobs);
});

test('first letters of words find what is meant before other places of those letters', () => {
  expect(found('bd')).toEqual(['Back-end Developer', 'Verbund']);
});

test('each word typed must be found, in any order and whatever the accents', () => {
  expect(found('dev back')).toEqual(['Back-end Developer']);
  expect(found('dev lead')).toEqual([]);
  expect(fit('Élève', 'eleve')).not.toBeNull();
});

test('a word found whole beats letters found here and there', () => {
  expect(fitting(['Person a l', 'Personal'], 'personal', (text) => text)[0]).toBe('Personal');
});
