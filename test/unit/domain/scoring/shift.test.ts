import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { reachOf } from '#domain/scoring/robustness.ts';
import { smallestMove, smallestShift } from '#domain/scoring/shift.ts';
import { type Profile, totalOf, type Weights, weightsOf } from '#domain/scoring/totals.ts';
import { jobOf } from './cards.ts';

/** Weights of criteria A, B, C … and somebody’s scores on them; null where not rated. */
function weights(...each: number[]): Weights {
  const criteria = each.map((weight, at) => [String.fromCharCode(65 + at), { weight }] as const);
  return weightsOf(jobOf({ Talk: Object.fromEntries(criteria) }).plan);
}
const scored = (...scores: (number | null)[]): Profile =>
  scores.map((score) => (score === null ? null : { score, opinions: [] }));

test('weights that all move against the leader turn the order first', () => {
  // Differences 2 and −1: (2 − 1) = t · (2 + 1). At A ⅔, B 4/3: (10/3 + 4)/2 = (2 + 16/3)/2.
  expect(smallestMove(weights(1, 1), scored(5, 3), scored(3, 4))).toBeCloseTo(1 / 3, 12);
});

test('of single weights, the one that has to move least is named, and which way', () => {
  // A: 2(1 + t) − 1 = 0 at −½; B: 2 − (1 + t) = 0 at 1
  expect(smallestShift(weights(1, 1), scored(5, 3), scored(3, 4))).toEqual({ criterion: 'A', by: -0.5 });
  // B from 4 to 5: 2 · 3 − (1 + t) · 4 = 0 at ½, A: 3 · 2(1 + t) = 4 at −⅓
  const shift = smallestShift(weights(3, 4), scored(5, 3), scored(3, 4));
  expect(shift?.criterion).toBe('A');
  expect(shift?.by).toBeCloseTo(-1 / 3, 12);
});

test('a weight may double, but no more, and may not vanish', () => {
  // B: 2 − (1 + t) at 1 is level: the double is told; at 2.5 − (1 + t) it would take 1.5
  expect(smallestShift(weights(1, 1), scored(3, 5), scored(4, 3))).toEqual({ criterion: 'B', by: -0.5 });
  expect(smallestShift(weights(1, 1, 1), scored(5, 5, 3), scored(4, 4, 4))).toEqual({
    criterion: 'C',
    by: 1,
  });
  expect(smallestShift(weights(2.5, 1), scored(4, 3), scored(3, 4))?.criterion).toBe('A');
});

test('nothing turns the order of somebody who is nowhere behind', () => {
  expect(smallestMove(weights(1, 1), scored(5, 4), scored(3, 4))).toBeNull();
  expect(smallestShift(weights(1, 1), scored(5, 4), scored(3, 4))).toBeNull();
});

test('two who are level already have no order to turn', () => {
  expect(smallestMove(weights(1, 1), scored(5, 3), scored(3, 5))).toBeNull();
  expect(smallestShift(weights(1, 1), scored(5, 3), scored(3, 5))).toBeNull();
});

test('where different criteria are rated, weights move what is divided by, too', () => {
  // Ahead rated on A and B: 3, 5; behind on A and C: 3, 4. Moving A up, B down and C up by t:
  // (3(1 + t) + 5(1 − t))/2 = 4 − t, and (3 + 4)(1 + t)/(2(1 + t)) = 3.5
  expect(smallestMove(weights(1, 1, 1), scored(3, 5, null), scored(3, null, 4))).toBeCloseTo(0.5, 12);
});

test('nothing in common and nothing to weigh against: no weight turns one rating each', () => {
  expect(smallestMove(weights(1, 1), scored(5, null), scored(null, 4))).toBeNull();
  expect(smallestShift(weights(1, 1), scored(5, null), scored(null, 4))).toBeNull();
});

type Scores = (number | null)[];

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const pair = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    weight: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }),
    ahead: fc.array(rating, { minLength: size, maxLength: size }),
    behind: fc.array(rating, { minLength: size, maxLength: size }),
    moves: fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      {
        maxLength: 20,
      },
    ),
  }),
);

/** Every way to move each weight all up or all down. */
function corners(size: number): number[][] {
  return Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_, at) => (bits & (1 << at) ? 1 : -1)),
  );
}

function moved(base: readonly number[], by: readonly number[], limit: number): Weights {
  return weights(...base.map((weight, at) => weight * (1 + limit * (by[at] ?? 0))));
}

/** The lowest that the one ahead can come to be ahead by when weights move by up to `limit`, of many tries. */
function leastLead(
  { weight, ahead, behind, moves }: { weight: number[]; ahead: Scores; behind: Scores; moves: number[][] },
  limit: number,
): number {
  return Math.min(
    ...[...corners(weight.length), ...moves].map((by) => {
      const now = moved(weight, by, limit);
      return (totalOf(now, scored(...ahead)) ?? 0) - (totalOf(now, scored(...behind)) ?? 0);
    }),
  );
}

function moveOf({ weight, ahead, behind }: { weight: number[]; ahead: Scores; behind: Scores }) {
  return smallestMove(weights(...weight), scored(...ahead), scored(...behind));
}

const isOrdered = ({ weight, ahead, behind }: { weight: number[]; ahead: Scores; behind: Scores }) => {
  const [first, second] = [ahead, behind].map((scores) => totalOf(weights(...weight), scored(...scores)));
  return first != null && second != null && first - second > 1e-9;
};

test('on the same criteria, no weights within the smallest move turn an order, and just beyond it some do', () => {
  const alike = pair.filter(({ ahead, behind }) =>
    ahead.every((one, at) => (one === null) === (behind[at] === null)),
  );
  fc.assert(
    fc.property(alike.filter(isOrdered), (two) => {
      const move = moveOf(two);
      expect(leastLead(two, (move ?? 1) - 1e-6)).toBeGreaterThan(0);
      if (move !== null && move < 0.999) expect(leastLead(two, move + 1e-6)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('on different criteria, weights can turn an order at the move told, and none within 20 % of those told beyond', () => {
  fc.assert(
    fc.property(pair.filter(isOrdered), (two) => {
      const move = moveOf(two);
      if (move === null || move > 0.2) expect(leastLead(two, 0.2)).toBeGreaterThan(0);
      if (move !== null && move < 0.999) expect(leastLead(two, move + 1e-6)).toBeLessThanOrEqual(1e-12);
    }),
    { numRuns: 500 },
  );
});

test('where only one criterion tells two apart, no weight turns them: without it they are level, whatever the others are', () => {
  const same = fc.record({
    weight: fc.array(
      fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10),
      { minLength: 2, maxLength: 9 },
    ),
    scores: fc.array(
      fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      { minLength: 9, maxLength: 9 },
    ),
    which: fc.nat(),
    by: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(same, ({ weight, scores, which, by }) => {
      const behind = scores.slice(0, weight.length);
      const ahead = behind.map((score, at) => (at === which % weight.length ? score + by : score));
      expect(smallestShift(weights(...weight), scored(...ahead), scored(...behind))).toBeNull();
      expect(smallestMove(weights(...weight), scored(...ahead), scored(...behind))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('the single weight that is told turns the order just beyond, and no single weight does so before', () => {
  const leadAt = (
    { weight, ahead, behind }: { weight: number[]; ahead: Scores; behind: Scores },
    at: number,
    by: number,
  ) => {
    const now = weights(...weight.map((one, place) => (place === at ? one * (1 + by) : one)));
    return (totalOf(now, scored(...ahead)) ?? 0) - (totalOf(now, scored(...behind)) ?? 0);
  };
  fc.assert(
    fc.property(pair.filter(isOrdered), (two) => {
      const { weight, ahead, behind } = two;
      const shift = smallestShift(weights(...weight), scored(...ahead), scored(...behind));
      const reach = Math.abs(shift?.by ?? 1) - 1e-6;
      weight.forEach((_, at) => {
        for (const part of [-1, -0.7, -0.3, 0.3, 0.7, 1]) {
          expect(leadAt(two, at, part * reach)).toBeGreaterThan(-1e-9);
        }
      });
      if (!shift) return;
      const at = shift.criterion.charCodeAt(0) - 65;
      expect(Math.abs(shift.by)).toBeLessThanOrEqual(1);
      expect(leadAt(two, at, shift.by)).toBeCloseTo(0, 9);
      if (shift.by > -0.999) expect(leadAt(two, at, shift.by + 1e-6 * Math.sign(shift.by))).toBeLessThan(0);
    }),
    { numRuns: 500 },
  );
});

test('the reach of a total is the lowest and highest that weights moved by up to 20 % can make it', () => {
  // Weights 1, 1 with 5 and 3: highest (1.2 · 5 + 0.8 · 3)/2 = 4.2, lowest 3.8
  const reach = reachOf(weights(1, 1), scored(5, 3));
  expect(reach?.highest).toBeCloseTo(4.2, 12);
  expect(reach?.lowest).toBeCloseTo(3.8, 12);
  expect(reachOf(weights(1, 1), scored(null, 3))).toEqual({ lowest: 3, highest: 3 });
  expect(reachOf(weights(1, 1), scored(null, null))).toBeNull();
});

test('no weights within 20 % reach further, and some corner reaches just as far', () => {
  fc.assert(
    fc.property(pair, ({ weight, ahead, moves }) => {
      const reach = reachOf(weights(...weight), scored(...ahead));
      if (!reach) return;
      const totals = [...corners(weight.length), ...moves].map(
        (by) => totalOf(moved(weight, by, 0.2), scored(...ahead)) ?? Number.NaN,
      );
      expect(Math.min(...totals)).toBeCloseTo(reach.lowest, 9);
      expect(Math.max(...totals)).toBeCloseTo(reach.highest, 9);
    }),
  );
});
