import { expect, test } from '@playwright/test';
import { onScaleOf } from '#domain/plan/scale.ts';

const five = ['poor', 'weak', 'middling', 'good', 'best'].map((anchor, index) => ({
  value: index + 1,
  anchor,
}));
const anchorsOf = ({ scale }: ReturnType<typeof onScaleOf>) => scale.map(({ anchor }) => anchor);

test('four points leave out the middle, and five bring it back as a hole', () => {
  const four = onScaleOf(4, { scale: five, knockOutBelow: null });
  expect(anchorsOf(four)).toEqual(['poor', 'weak', 'good', 'best']);
  expect(four.scale.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  expect(anchorsOf(onScaleOf(5, four))).toEqual(['poor', 'weak', '', 'good', 'best']);
});

test('what must be reached keeps its anchor, and never becomes easier where that is gone', () => {
  const to4 = [1, 2, 3, 4, 5].map((bar) => onScaleOf(4, { scale: five, knockOutBelow: bar }).knockOutBelow);
  expect(to4).toEqual([1, 2, 3, 3, 4]);
  const four = onScaleOf(4, { scale: five, knockOutBelow: null }).scale;
  const to5 = [1, 2, 3, 4].map((bar) => onScaleOf(5, { scale: four, knockOutBelow: bar }).knockOutBelow);
  expect(to5).toEqual([1, 2, 4, 5]);
});

test('the same scale stays as it is', () => {
  expect(onScaleOf(5, { scale: five, knockOutBelow: 3 })).toEqual({ scale: five, knockOutBelow: 3 });
});

test('other scales keep their ends', () => {
  const three = onScaleOf(5, { scale: five.slice(0, 3), knockOutBelow: null });
  expect(anchorsOf(three)).toEqual(['poor', 'weak', '', '', 'middling']);
});
