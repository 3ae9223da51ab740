import { expect, test } from '@playwright/test';
import { bulletOf, itemKeepsNext, paragraphKeepsNext, rowKeepsNext } from '#domain/outline/flow.ts';
import { footerStart, nameBeside } from '#domain/outline/frame.ts';
import type { Part } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { waveLogo } from '../../../support/logo.ts';
import { ferryJob, tidewell } from '../../../support/postings.ts';

test('the name stands beside a sign, but not beside a wordmark that says it already', () => {
  expect(nameBeside(null, 'Tidewell')).toBe('Tidewell');
  expect(nameBeside(waveLogo, 'Tidewell')).toBe('Tidewell');
  expect(nameBeside({ ...waveLogo, width: 400, height: 100 }, 'Tidewell')).toBe('');
});

test('the footer says the name once', () => {
  const { frame } = postingOutline(ferryJob(), tidewell());
  const start = (organisation: string, footerText: string) =>
    footerStart({ ...frame, organisation, footerText });
  expect(start('Tidewell', '')).toBe('Tidewell');
  expect(start('', 'In confidence')).toBe('In confidence');
  expect(start('Tidewell', 'In confidence')).toBe('Tidewell · In confidence');
  expect(start('Tidewell', 'Tidewell, Lantern Quay')).toBe('Tidewell, Lantern Quay');
});

test('no item of a list stands alone on a page', () => {
  const keeps = (count: number) => Array.from({ length: count }, (_, index) => itemKeepsNext(index, count));
  expect(keeps(1)).toEqual([false]);
  expect(keeps(2)).toEqual([true, false]);
  expect(keeps(5)).toEqual([true, false, false, true, false]);
});

test('a paragraph stays with the list it announces, an opening one with the groups below it', () => {
  const heading = (level: 1 | 2): Part => ({ type: 'heading', level, text: 'x' });
  expect(paragraphKeepsNext(undefined, { type: 'list', items: [] })).toBe(true);
  expect(paragraphKeepsNext(heading(1), heading(2))).toBe(true);
  expect(paragraphKeepsNext(heading(2), heading(2))).toBe(false);
  expect(paragraphKeepsNext(heading(1), heading(1))).toBe(false);
  expect(paragraphKeepsNext(heading(1), undefined)).toBe(false);
});

test('bullets take turns', () => {
  expect([0, 1, 2].map(bulletOf)).toEqual(['•', '–', '•']);
});

test('neither the first row of a table nor the last of a group stands alone on a page', () => {
  const row = (length = 5) => ({ cells: [{ runs: [{ text: 'x'.repeat(length) }] }] });
  const group = { ...row(), isGroup: true as const };
  const keeps = (...rows: (typeof group | ReturnType<typeof row>)[]) =>
    rows.map((_, index) => rowKeepsNext({ type: 'table', summary: '', columns: [], rows }, index));
  expect(keeps(row(), row(), row(), row(), row())).toEqual([true, false, false, true, false]);
  expect(keeps(group, row(), row(), row(), group, row())).toEqual([true, false, true, false, true, false]);
  expect(keeps(row(900), row(), row(), row(), row(900))).toEqual([false, false, false, false, false]);
});
