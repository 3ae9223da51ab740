import { expect, test } from '@playwright/test';
import { duplicatesAmong, nameKey } from '#domain/candidates/duplicates.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';

function person(id: string, name: string, more: Partial<Candidate> = {}): Candidate {
  return { ...newCandidate(() => id, name), ...more };
}

/** The reasons why two named so are taken for one, or null. */
function alike(one: Partial<Candidate>, other: Partial<Candidate>) {
  const [pair] = duplicatesAmong([
    person('a', one.name ?? 'Ann Archer', one),
    person('b', other.name ?? 'Bob Baker', other),
  ]);
  return pair?.alike ?? null;
}

test('the same address is one person, whatever its case', () => {
  expect(alike({ email: 'Ann@Example.org ' }, { email: 'ann@example.org' })).toEqual(['email']);
  expect(alike({ email: '' }, { email: '' })).toBeNull();
});

test('the same telephone is one person, with and without the code of the country', () => {
  expect(alike({ phone: '+44 7700 900107' }, { phone: '07700-900107' })).toEqual(['phone']);
  expect(alike({ phone: '900' }, { phone: '900' })).toBeNull();
});

test('a name is the same in another order, with other accents and marks', () => {
  expect(alike({ name: 'Lindqvist, Jonas' }, { name: 'Jonas LINDQVIST' })).toEqual(['same-name']);
  expect(alike({ name: 'Zoë O’Brien' }, { name: 'Zoe O Brien' })).toEqual(['same-name']);
  expect(nameKey('Ann')).toBe('');
});

for (const [one, other] of [
  ['Jon Smith', 'John Smith'],
  ['Priya Raman', 'Priya Ramann'],
  ['Priya Raman', 'Priya Ramen'],
  ['Helen Marsh', 'Helen Masrh'],
] as const) {
  test(`${one} and ${other} are similar`, () => {
    expect(alike({ name: one }, { name: other })).toEqual(['similar-name']);
  });
}

for (const [one, other] of [
  ['Jon Smith', 'Jane Smith'],
  ['Ann Lee', 'Bob Lee'],
  ['Ann', 'Ann'],
  ['Maria', 'Mario'],
] as const) {
  test(`${one} and ${other} are not`, () => {
    expect(alike({ name: one }, { name: other })).toBeNull();
  });
}

test('the likeliest come first, with all their reasons', () => {
  const pairs = duplicatesAmong([
    person('a', 'Jon Smith'),
    person('b', 'John Smith'),
    person('c', 'Ann Archer', { email: 'x@example.org', phone: '07700 900107' }),
    person('d', 'Archer Ann', { email: 'x@example.org', phone: '07700900107' }),
    person('e', 'Eve Egan', { email: 'e@example.org' }),
    person('f', 'Frank Fox', { email: 'e@example.org' }),
  ]);
  expect(pairs.map(({ one, other, alike }) => `${one}${other} ${alike.join(' ')}`)).toEqual([
    'cd email phone same-name',
    'ef email',
    'ab similar-name',
  ]);
});

test('those who were told apart, and those who are nobody any more, are not asked about', () => {
  const same = { email: 'x@example.org' };
  const apart = [person('a', 'Ann', { ...same, distinctFrom: ['b'] }), person('b', 'Bob', same)];
  expect(duplicatesAmong(apart)).toEqual([]);
  expect(duplicatesAmong([...apart].reverse())).toEqual([]);
  const gone = { ...same, anonymised: '2026-01-01' };
  expect(duplicatesAmong([person('a', 'Ann', gone), person('b', 'Bob', same)])).toEqual([]);
});

test('an address that very many share is a placeholder', () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    person(`c${index}`, `C ${index}x`, { email: 'none@none' }),
  );
  expect(duplicatesAmong(crowd)).toEqual([]);
});
