import { expect, test } from '@playwright/test';
import { askedBy, asking } from '#domain/plan/asked.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import {
  currencyChoices,
  dayText,
  likelyCurrency,
  payText,
  typedAmount,
} from '../../../../renderer/features/description/facts/format.ts';

const words = { from: (amount: string) => `from ${amount}`, upTo: (amount: string) => `up to ${amount}` };

test('days and money are written as the user’s region writes them', () => {
  expect(dayText('2026-11-13', 'en-GB')).toBe('13 November 2026');
  expect(dayText('2026-11-13', 'de')).toBe('13. November 2026');
  const pay = { from: 42_000, to: 50_000, currency: 'GBP', period: 'year' as const };
  expect(payText(pay, 'en-GB', words)).toMatch(/^£42,000\s?–\s?£?50,000$/);
  expect(payText({ ...pay, to: null }, 'en-GB', words)).toBe('from £42,000');
  expect(payText({ ...pay, from: null, to: 12.5 }, 'en-GB', words)).toBe('up to £12.50');
});

test('amounts are understood as people type them', () => {
  expect(typedAmount('45,000', 'en-GB')).toBe(45_000);
  expect(typedAmount('45.000', 'de')).toBe(45_000);
  expect(typedAmount('45.000', 'en-GB')).toBe(45_000);
  expect(typedAmount('12,50', 'de')).toBe(12.5);
  expect(typedAmount('1 234,5', 'fr')).toBe(1234.5);
  expect(typedAmount('45k', 'en-GB')).toBe(45_000);
  expect(typedAmount('', 'en-GB')).toBeNull();
  expect(typedAmount('a lot', 'en-GB')).toBeUndefined();
  expect(typedAmount('-5', 'en-GB')).toBeUndefined();
});

test('the first currency offered is that of the document’s region', () => {
  expect(likelyCurrency('en-GB', 'de-DE')).toBe('GBP');
  expect(likelyCurrency('de', 'en-US')).toBe('EUR');
  expect(currencyChoices('XOF', 'en').map(({ id }) => id)).toContain('XOF');
});

test('items that ask for skills are counted as readers count them', () => {
  let count = 0;
  const newId = () => `id${++count}`;
  const job = newJob(newId, 'Developer');
  const section = newSection(newId, 'What you bring', 'requirements');
  section.body = [
    newBlock(newId, 'paragraph', 'You bring:'),
    newBlock(newId, 'bullet', 'SQL'),
    newBlock(newId, 'bullet', 'Git'),
  ];
  job.sections = [section];
  const all = asking(job);
  expect(all.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 SQL', '2 Git']);

  const skill = newSkill(newId, 'Git');
  expect(askedBy(skill, all)).toBe('nobody');
  expect(askedBy({ ...skill, askedBy: { section: section.id, block: 'nowhere' } }, all)).toBe('gone');
  expect(askedBy({ ...skill, askedBy: { section: section.id, block: section.body[2]?.id ?? '' } }, all)).toBe(
    all[1],
  );
});
