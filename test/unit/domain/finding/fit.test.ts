import { expect, test } from '@playwright/test';
import { fit, fitting } from '#domain/finding/fit.ts';

const jobs = ['Support Lead', 'Back-end Developer', 'Verbund', 'Payroll Specialist'];
const found = (typed: string) => fitting(jobs, typed, (job) => job);

test('everything is found in its order while nothing is typed', () => {
  expect(found('')).toEqual(jobs);
  expect(found('  ')).toEqual(jobs);
});

test('first letters of words find what is meant, other places of those letters do not', () => {
  expect(found('bd')).toEqual(['Back-end Developer']);
  expect(found('bedev')).toEqual(['Back-end Developer']);
});

test('letters far apart are not found: they are hardly meant', () => {
  expect(fit('Stage Manager', 'ama')).toBeNull();
  expect(fit('Read interview forms that came back', 'ama')).toBeNull();
});

test('each word typed must be found, in any order and whatever the accents', () => {
  expect(found('dev back')).toEqual(['Back-end Developer']);
  expect(found('dev lead')).toEqual([]);
  expect(fit('Élève', 'eleve')).not.toBeNull();
  expect(fit('Søren O’Rourke', 'soren orourke')).not.toBeNull();
});

test('the beginning of a word comes before its middle, and that before letters here and there', () => {
  const names = ['Anna Marie Allen', 'Priya Raman', 'Zoe Amadi', 'Amara Okoye'];
  expect(fitting(names, 'ama', (name) => name)).toEqual([
    'Amara Okoye',
    'Zoe Amadi',
    'Priya Raman',
    'Anna Marie Allen',
  ]);
});

test('what stands in the note counts less than the name', () => {
  const all = [
    { name: 'Stage Manager', note: 'Plymouth' },
    { name: 'Plymouth tour', note: '' },
  ];
  const sorted = fitting(
    all,
    'plym',
    ({ name }) => name,
    ({ note }) => note,
  );
  expect(sorted.map(({ name }) => name)).toEqual(['Plymouth tour', 'Stage Manager']);
});

test('letters that stand everywhere do not keep it searching for ever', () => {
  expect(fit('a '.repeat(200), `${'a'.repeat(60)}b`)).toBeNull();
});
