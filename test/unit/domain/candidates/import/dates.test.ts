import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dayOf, isUndecided, orderOf } from '#domain/candidates/import/dates.ts';

test('days are read in the ways people write them', () => {
  const same = [
    ...[
      '2026-04-03',
      '2026-04-03T10:15:00Z',
      '2026/4/3',
      '20260403',
      '3.4.2026',
      '03.04.26',
      '3. April 2026',
    ],
    ...['3 Apr 2026', 'April 3rd, 2026', '3 avril 2026', '3 de abril de 2026', '2026-04-03 10:15'],
  ];
  for (const text of same) expect([text, dayOf(text, null)]).toEqual([text, '2026-04-03']);
  expect(dayOf('1. März 2026', null)).toBe('2026-03-01');
  expect(dayOf('1 août 2026', null)).toBe('2026-08-01');
  expect(dayOf('4/3/2026 10:15:00 AM', 'month-first')).toBe('2026-04-03');
  expect(dayOf('31/12/1999', null)).toBe('1999-12-31');
});

test('what is no day is none', () => {
  for (const text of [
    '',
    'soon',
    '31.02.2026',
    '2026-13-01',
    '45/45/2026',
    '46115',
    'May',
    '12',
    'Mara 12 34',
  ]) {
    expect([text, dayOf(text, 'day-first')]).toEqual([text, null]);
  }
});

test('the order of day and month is told by the whole column, and is open where no day tells', () => {
  expect(orderOf(['03/04/2026', '04/25/2026'])).toBe('month-first');
  expect(orderOf(['03/04/2026', '25/04/2026'])).toBe('day-first');
  expect(orderOf(['03/04/2026', '01/02/2026', '03.04.2026'])).toBeNull();
  expect(dayOf('03/04/2026', null)).toBeNull();
  expect(dayOf('03/03/2026', null)).toBe('2026-03-03');
  expect([isUndecided('03/04/2026'), isUndecided('03.04.2026'), isUndecided('13/04/2026')]).toEqual([
    ...[true, false, false],
  ]);
});

test('every day written in an order is read back in it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-'), (date, mark) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, figure] = iso.split('-').map(Number);
      expect(dayOf([figure, month, year].join(mark), 'day-first')).toBe(iso);
      expect(dayOf([month, figure, year].join(mark), 'month-first')).toBe(iso);
    }),
  );
});
