import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dayIn, dayOrderOf } from '../../../../../electron/domain/outline/recognise/days.ts';
import { labelled } from '../../../../../electron/domain/outline/recognise/facts.ts';
import { blocksOfText } from '../../../../../electron/domain/outline/recognise/lines.ts';
import { payIn, payInSentence } from '../../../../../electron/domain/outline/recognise/money.ts';
import { recogniseAll } from '../../../../../electron/domain/outline/recognise/split.ts';
import { unlabelled } from '../../../../../electron/domain/outline/recognise/unlabelled.ts';
import { lostWords } from '../../../../support/postingMarks.ts';

const pay = (text: string) => {
  const found = payIn(text)?.pay;
  return found && [found.from, found.to, found.currency, found.period];
};

test('pay is read as people of many countries write it', () => {
  expect(pay('£42,000 – £50,000 a year')).toEqual([42_000, 50_000, 'GBP', 'year']);
  expect(pay('42.000 bis 48.000 € brutto im Jahr')).toEqual([42_000, 48_000, 'EUR', 'year']);
  expect(pay('entre 32 000 et 36 000 € par an')).toEqual([32_000, 36_000, 'EUR', 'year']);
  expect(pay('$55k-65k')).toEqual([55_000, 65_000, 'USD', 'year']);
  expect(pay('CHF 95’000 pro Jahr')).toEqual([95_000, 95_000, 'CHF', 'year']);
  expect(pay('up to £15.50 per hour')).toEqual([null, 15.5, 'GBP', 'hour']);
  expect(pay('ab 3.600 € im Monat')).toEqual([3_600, null, 'EUR', 'month']);
  expect(pay('a day rate of £450')).toEqual([450, 450, 'GBP', 'day']);
});

test('amounts that are no pay, or do not say for how long, are left alone', () => {
  for (const text of ['a team of 40', 'a budget of 5 %', '£450', 'since 1998', 'call 01904 555 010']) {
    expect(payIn(text), text).toBeNull();
  }
});

test('days are read where they can mean one day only', () => {
  const days = [
    '30 June 2026',
    'June 30th, 2026',
    '30.06.2026',
    '30/06/2026',
    '2026-06-30',
    '30. Juni 2026',
    '30 juin 2026',
    '30 de junio de 2026',
  ];
  for (const text of days) expect(dayIn(`until ${text}.`)?.day, text).toBe('2026-06-30');
  for (const text of ['03/04/2026', '31 February 2026', 'soon', 'May 2026'])
    expect(dayIn(text), text).toBeNull();
});

test('what stands beside a fact keeps its text', () => {
  expect(labelled('pay', '£30,000 a year plus bonus')).toMatchObject({ whole: false });
  expect(labelled('location', 'York (hybrid)')).toEqual({
    facts: { locations: ['York'], workMode: 'hybrid' },
    whole: true,
  });
  expect(labelled('starts', 'as soon as possible')).toBeNull();
  expect(unlabelled('York · Hybrid · Full-time')).toMatchObject({ whole: true });
  expect(unlabelled('Acme Ltd · Hybrid')).toMatchObject({ whole: false });
  expect(unlabelled('We work part-time on paper and full-time on the rest of it')).toBeNull();
});

test('whatever is written, no word of it is lost', () => {
  const word = fc.constantFrom(
    'Requirements',
    'Location:',
    'York',
    '- drive',
    '1. cook',
    'You will:',
    'BENEFITS',
    '',
    '',
    'Apply by: 3 May 2026',
    'strong Python',
    'How do we hire?',
    '💡 Skills',
    'Step 1: call',
    'nice to have',
    '£20,000 a year',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      const blocks = blocksOfText(text);
      fc.pre(blocks.length > 0);
      const recognised = recogniseAll(blocks, 'a.txt');
      expect(lostWords(text.replace(/^(?:\d\.|Step \d:) ?/gm, ''), recognised)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a list for which a job has no room stays text, every item of it', () => {
  const lines = Array.from({ length: 450 }, (_, at) => `- skill${at}`);
  const text = ['Cook', '', 'Skills:', ...lines, '', 'How we hire:', ...lines.slice(0, 90)].join('\n');
  const recognised = recogniseAll(blocksOfText(text), 'a.txt');
  expect(lostWords(text, recognised)).toEqual([]);
});

test('sums that are no pay are never taken for it', () => {
  const other = [
    'You manage a budget of €500k–€800k a year',
    'We raised £6m – £8m from two funds',
    'Referral bonus of £500 – £1,000 per hire',
    'We pay for parking, £5 a day',
    'A £2,000 a year training budget',
    'Deals of $50,000 to $90,000 per year',
    '$90k – $110k OTE',
    'Clients paying £20,000 to £60,000 a year',
    'Staff housing costs £400 – £600 a month',
  ];
  for (const text of other) expect(payInSentence(text), text).toBeNull();
  expect(payInSentence('We pay £17 an hour')?.pay).toMatchObject({ from: 17, period: 'hour' });
  expect(payInSentence('€85,000–€100,000 plus equity')?.pay).toMatchObject({ to: 100_000 });
  expect(unlabelled('Referral bonus: £500 a month')).toBeNull();
});

test('days in figures are read in the order that the text tells elsewhere', () => {
  const order = (text: string, language = 'en-GB') => dayOrderOf(text, language);
  expect(order('Closing 05/07/2026, interviews 17/07/2026')).toBe('day');
  expect(order('Opens 03/02/2026, closes 03/27/2026')).toBe('month');
  expect(order('17/07/2026 and 07/17/2026')).toBeNull();
  expect(order('£30,000, start 01/09/2026')).toBe('day');
  expect(order('$30,000, start 01/09/2026')).toBeNull();
  expect(order('ab 01/09/2026', 'de-DE')).toBe('day');
  expect(dayIn('05/07/2026', 'day')?.day).toBe('2026-07-05');
  expect(dayIn('05/07/2026', 'month')?.day).toBe('2026-05-07');
  expect(dayIn('1/12/26', 'day')?.day).toBe('2026-12-01');
});

test('a place, how one works there and how often are told apart', () => {
  expect(labelled('location', 'Austin, TX (hybrid, Tue–Thu in the office)')?.facts).toEqual({
    locations: ['Austin, TX'],
    workMode: 'hybrid',
    workModeNote: 'Tue–Thu in the office',
  });
  expect(labelled('location', 'Leeds/hybrid 2 days')?.facts).toEqual({
    locations: ['Leeds'],
    workMode: 'hybrid',
    workModeNote: '2 days',
  });
  expect(labelled('location', 'Remote — US or Canada')?.facts.locations).toEqual(['US', 'Canada']);
  expect(labelled('location', '£55,000')?.facts.locations).toBeUndefined();
});
