import { expect, test } from '@playwright/test';
import { type Measured, paginate } from '../../../../renderer/ui/paper/paginate.ts';
import { markersOf } from '../../../../renderer/ui/paper/units.ts';

const unit = (height: number, more: Partial<Measured> = {}): Measured => ({
  height,
  before: 0,
  keepsNext: false,
  line: null,
  ...more,
});
const heading = unit(20, { before: 10, keepsNext: true });
const units = (pages: ReturnType<typeof paginate>) => pages.map((page) => page.map((slice) => slice.unit));

test('what fits on a page stays on it', () => {
  expect(units(paginate([unit(40), unit(60)], 100))).toEqual([[0, 1]]);
});

test('a heading goes to the next page with what it leads to', () => {
  expect(units(paginate([unit(70), heading, unit(30)], 100))).toEqual([[0], [1, 2]]);
});

test('space above a heading is left out at the top of a page', () => {
  const pages = paginate([unit(90), heading, unit(30)], 100);
  expect(pages[1]?.[0]).toEqual({ unit: 1, from: 10, to: 20 });
});

test('a long paragraph is split between lines, two at least on either page', () => {
  const text = unit(100, { line: 10 });
  expect(paginate([unit(55), text], 100)).toEqual([
    [
      { unit: 0, from: 0, to: 55 },
      { unit: 1, from: 0, to: 40 },
    ],
    [{ unit: 1, from: 40, to: 100 }],
  ]);
  expect(units(paginate([unit(85), text], 100))).toEqual([[0], [1]]);
});

test('a list item is never split, and one taller than a page stands on a page of its own', () => {
  expect(units(paginate([unit(50), unit(60)], 100))).toEqual([[0], [1]]);
  expect(units(paginate([unit(50), unit(160), unit(10)], 100))).toEqual([[0], [1], [2]]);
});

test('the first page has less room below the organisation’s line', () => {
  expect(units(paginate([unit(40), unit(50)], 100, 20))).toEqual([[0], [1]]);
});

test('numbers count anew for each deeper level', () => {
  const item = (level: number, ordered = true) => ({ ordered, level, runs: [] });
  const items = [item(0), item(1), item(1), item(2), item(0), item(1), item(1, false)];
  expect(markersOf(items)).toEqual(['1.', 'a)', 'b)', 'i.', '2.', 'a)', '–']);
});

test('the head of a table stands again on each page that its rows reach', () => {
  const row = unit(30, { head: 0 });
  const pages = paginate([unit(20, { keepsNext: true }), row, row, row, row], 100);
  expect(units(pages)).toEqual([
    [0, 1, 2],
    [0, 3, 4],
  ]);
});

test('a row higher than a page does not repeat its head for ever', () => {
  const pages = paginate([unit(20), unit(300, { head: 0 }), unit(30, { head: 0 })], 100);
  expect(units(pages)).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test('what opens a page begins a new one, but never leaves an empty one', () => {
  const title = unit(20, { opensPage: true });
  expect(units(paginate([title, unit(20), title], 100))).toEqual([[0, 1], [2]]);
});
