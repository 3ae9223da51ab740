import { expect, test } from '@playwright/test';
import type { JobRow } from '../../../../electron/contract/state.ts';
import { nextOrder, type Order, shownJobs } from '../../../../renderer/features/jobs/order.ts';

function job(title: string, more: Partial<JobRow> = {}): JobRow {
  return {
    id: title,
    title,
    status: 'draft',
    archived: false,
    department: '',
    locations: [],
    applyBy: null,
    skills: 0,
    candidates: 0,
    openScorecards: 0,
    decisions: 0,
    ...more,
  };
}

const jobs = [
  job('Painter 10', { applyBy: '2026-12-01', candidates: 3 }),
  job('painter 9', { status: 'open', department: 'Décor', locations: ['Bath', 'Hull'], candidates: 12 }),
  job('Carpenter', { archived: true, applyBy: '2026-11-01' }),
];
const asMade: Order = { by: 'workbook', descending: false };
const titles = (view: Partial<Parameters<typeof shownJobs>[1]>) =>
  shownJobs(jobs, { typed: '', archived: false, order: asMade, ...view }).map(({ title }) => title);

test('archived jobs show only on demand', () => {
  expect(titles({})).toEqual(['Painter 10', 'painter 9']);
  expect(titles({ archived: true })).toHaveLength(3);
});

test('title, department, places and status are searched, whatever the accents and capitals', () => {
  for (const typed of ['9', 'decor', 'HULL', 'open paint']) expect(titles({ typed })).toEqual(['painter 9']);
  expect(titles({ typed: 'carpenter' })).toEqual([]);
});

test('titles sort as people count, figures by size, and what is empty comes last either way', () => {
  expect(titles({ order: { by: 'title', descending: false } })).toEqual(['painter 9', 'Painter 10']);
  expect(titles({ order: { by: 'candidates', descending: true } })).toEqual(['painter 9', 'Painter 10']);
  for (const descending of [true, false]) {
    expect(titles({ order: { by: 'applyBy', descending } }).at(-1)).toBe('painter 9');
  }
});

test('pressing a column’s head goes up, down, and back to the workbook’s own order', () => {
  const up = nextOrder(asMade, 'title');
  const down = nextOrder(up, 'title');
  expect([up, down, nextOrder(down, 'title')]).toEqual([
    { by: 'title', descending: false },
    { by: 'title', descending: true },
    asMade,
  ]);
  expect(nextOrder(down, 'status')).toEqual({ by: 'status', descending: false });
});
