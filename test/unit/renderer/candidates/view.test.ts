import { expect, test } from '@playwright/test';
import { shownColumns, tracks } from '../../../../renderer/features/candidates/columns.ts';
import {
  asking,
  firstView,
  isFiltered,
  queryOf,
  sortedBy,
} from '../../../../renderer/features/candidates/view.ts';

test('what is asked for and given up again leaves nothing behind', () => {
  const asked = asking(asking(firstView, 'job', 'a'), 'stage', 'b');
  expect(queryOf(asked)).toEqual({ job: 'a', stage: 'b', sort: 'name', descending: false });
  expect(asking(asked, 'job', undefined).filter).toEqual({});
  expect(isFiltered(asking(asking(firstView, 'text', 'x'), 'text', ''))).toBe(false);
});

test('another job lets go of the stage, which belongs to the job before', () => {
  const asked = asking(asking(firstView, 'job', 'a'), 'stage', 'b');
  expect(asking(asked, 'job', 'c').filter).toEqual({ job: 'c' });
});

test('pressing a column’s head sorts up, then down, then up again', () => {
  const once = sortedBy(firstView, 'source');
  const twice = sortedBy(once, 'source');
  expect([once.descending, twice.descending, sortedBy(twice, 'source').descending]).toEqual([
    false,
    true,
    false,
  ]);
});

test('columns keep their order whatever the order they were chosen in; unknown ones are left out', () => {
  expect(shownColumns(['source', 'shoe size', 'job'])).toEqual(['name', 'job', 'source']);
  expect(shownColumns([])).toEqual(['name']);
});

test('the columns are at least as wide as what they hold', () => {
  const { template, width } = tracks(['name', 'standing'], 50);
  expect(template).toBe('50px minmax(144px, 3fr) 104px');
  expect(width).toBe(50 + 144 + 104 + 24);
});
