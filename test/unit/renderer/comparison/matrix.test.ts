import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { place, scaleFor } from '../../../../renderer/features/comparison/chart/scale.ts';
import { scrolledTo, widths } from '../../../../renderer/features/comparison/matrix/layout.ts';
import { drawnColumns, moved } from '../../../../renderer/features/comparison/matrix/move.ts';

const extent = { rows: 11, columns: 7, page: 4 };
const go = (key: string, ctrl = false, at = { row: 5, column: 3 }) => moved(at, { key, ctrl }, extent);

test('keys move as the practices for grids have it', () => {
  expect(go('ArrowUp')).toEqual({ row: 4, column: 3 });
  expect(go('ArrowRight')).toEqual({ row: 5, column: 4 });
  expect(go('Home')).toEqual({ row: 5, column: 0 });
  expect(go('End')).toEqual({ row: 5, column: 6 });
  expect(go('Home', true)).toEqual({ row: 0, column: 0 });
  expect(go('End', true)).toEqual({ row: 10, column: 6 });
  expect(go('PageDown')).toEqual({ row: 9, column: 3 });
  expect(go('PageUp')).toEqual({ row: 1, column: 3 });
  expect(go('a')).toBeUndefined();
});

test('no key leads out of the grid', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  fc.assert(
    fc.property(
      fc.record({ row: fc.integer({ min: 0, max: 10 }), column: fc.integer({ min: 0, max: 6 }) }),
      fc.constantFrom(...keys),
      fc.boolean(),
      (at, key, ctrl) => {
        const next = go(key, ctrl, at);
        expect(next?.row).toBeGreaterThanOrEqual(0);
        expect(next?.row).toBeLessThan(11);
        expect(next?.column).toBeGreaterThanOrEqual(0);
        expect(next?.column).toBeLessThan(7);
      },
    ),
  );
});

test('what is in view is drawn, and little else, and always the column with the focus', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_560_000 }),
      fc.integer({ min: 0, max: 9_999 }),
      (left, focused) => {
        const view = { left, width: 1_000, column: 156, count: 10_000, focused };
        const drawn = drawnColumns(view);
        const first = Math.floor(left / 156);
        const last = Math.min(9_999, Math.ceil((left + 1_000) / 156) - 1);
        for (let at = first; at <= last; at += 1) expect(drawn).toContain(at);
        expect(drawn).toContain(focused);
        expect(drawn.length).toBeLessThanOrEqual(16);
        expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other));
      },
    ),
  );
  expect(drawnColumns({ left: 0, width: 1_000, column: 156, count: 0, focused: 0 })).toEqual([]);
});

test('few candidates share the room, many keep a width that can be read', () => {
  expect(widths(1_240, 5).candidate).toBe(178);
  expect(widths(1_240, 2).candidate).toBe(232);
  expect(widths(1_240, 500).candidate).toBe(156);
  expect(widths(800, 5).criterion).toBeLessThan(widths(1_240, 5).criterion);
});

test('scrolling into view moves as little as it takes', () => {
  expect(scrolledTo(100, 300, 150, 200)).toBe(100);
  expect(scrolledTo(100, 300, 50, 90)).toBe(50);
  expect(scrolledTo(100, 300, 380, 430)).toBe(130);
});

test('an axis has round ticks around its values and never leaves the measure', () => {
  expect(scaleFor([3.33, 4.18], { lowest: 1, highest: 5 })).toEqual({
    from: 3.2,
    to: 4.2,
    ticks: [3.2, 3.4, 3.6, 3.8, 4, 4.2],
  });
  expect(scaleFor([3.06, 3.29], { lowest: 1, highest: 5 }), 'a tenth does not fill the chart').toEqual({
    from: 2.6,
    to: 3.6,
    ticks: [2.6, 2.8, 3, 3.2, 3.4, 3.6],
  });
  expect(scaleFor([5, 4.9], { lowest: 1, highest: 5 })).toMatchObject({ from: 4, to: 5 });
  expect(scaleFor([1.2, 4.9], { lowest: 1, highest: 5 }).ticks).toEqual([1, 2, 3, 4, 5]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
      const scale = scaleFor(values, { lowest: 1, highest: 5 });
      expect(scale.from).toBeGreaterThanOrEqual(1);
      expect(scale.to).toBeLessThanOrEqual(5);
      expect(scale.to - scale.from).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(scale.ticks.length).toBeGreaterThan(1);
      expect(scale.ticks.length).toBeLessThan(9);
      for (const value of values) {
        expect(place(scale, value)).toBeGreaterThanOrEqual(-1e-6);
        expect(place(scale, value)).toBeLessThanOrEqual(1 + 1e-6);
      }
    }),
  );
});
