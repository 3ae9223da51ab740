import { expect, test } from '@playwright/test';
import { withoutOtherNames } from '#domain/reports/otherNames.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { outlineFor, sample, textOf } from '../../../support/sampleReports.ts';

const request = (id: string) => ({ document: 'candidate-copy' as const, job: null, candidates: [id] });

/** Whole words of a name that stand in a text. */
function wordsOfIn(name: string, text: string): string[] {
  return name.split(/[\s-]+/).filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
}

test('in the copy of each candidate of the sample no name of anybody else occurs', () => {
  const workbook = sample((one) => {
    const [first] = one.people;
    for (const assessment of one.assessments) {
      for (const rating of assessment.ratings) {
        rating.evidence += ` As ${first?.name} said; ${one.candidates[3]?.name}’s answer was longer.`;
      }
    }
  });
  for (const candidate of workbook.candidates) {
    const text = textOf(outlineFor(workbook, request(candidate.id)));
    const others = [...workbook.people, ...workbook.candidates.filter(({ id }) => id !== candidate.id)];
    for (const { name, email } of others) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(email);
    }
    for (const { name } of workbook.people) expect(wordsOfIn(name, text), candidate.name).toEqual([]);
  }
});

test('the copy holds all that is held about the candidate: contact, source, clocks, ratings, evidence, decisions', () => {
  const workbook = sample();
  const candidate = workbook.candidates.find(
    ({ name }) => name === 'Ruth Abara',
  ) as Workbook['candidates'][number];
  const text = textOf(outlineFor(workbook, request(candidate.id)));
  for (const held of [
    candidate.name,
    candidate.email,
    candidate.phone,
    candidate.location,
    candidate.source,
  ]) {
    expect(text).toContain(held);
  }
  expect(text).toContain('9 October 2027');
  const own = <T extends { candidate: string }>(all: readonly T[]) =>
    all.filter((one) => one.candidate === candidate.id);
  const submitted = own(workbook.assessments).filter(({ status }) => status === 'submitted');
  expect(submitted.length).toBeGreaterThan(2);
  for (const { ratings } of submitted) {
    for (const { evidence } of ratings) expect(text).toContain(evidence);
  }
  for (const { reason } of own(workbook.decisions)) expect(text).toContain(reason);
  expect(text).toContain('Interviewer 1');
  expect(text).not.toMatch(/\brank\b|tied|mean \d/i);
});

const people = [
  { id: 'p1', name: 'Lena Hart', email: 'lena.hart@example.org', role: '' },
  { id: 'p2', name: 'Will Grant', email: '', role: '' },
  { id: 'p3', name: '李明', email: '', role: '' },
];
const clean = withoutOtherNames(
  {
    people,
    candidates: [
      { id: 'c1', name: 'Grace Hart', email: '' },
      { id: 'c2', name: 'Mei-Ling Tan', email: '' },
    ] as Workbook['candidates'],
  },
  'c1',
  '[name]',
);

for (const [before, after] of [
  ['Lena Hart asked, lena hart noted.', '[name] asked, [name] noted.'],
  ['Better than Mei-Ling Tan’s sketch.', 'Better than [name]’s sketch.'],
  ['Mei-Ling and Lena agreed.', '[name] and [name] agreed.'],
  ['She will explain, and grant access.', 'She will explain, and grant access.'],
  ['will grant', '[name]'],
  ['Write to lena.hart@example.org.', 'Write to [name].'],
  ['昨天李明说得好。', '昨天[name]说得好。'],
  ['Grace said so herself.', 'Grace said so herself.'],
  ['', ''],
] as const) {
  test(`names of others in “${before}”`, () => {
    expect(clean(before)).toBe(after);
  });
}
