import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { contrastOnWhite, enoughContrast, readableOnWhite } from '#domain/outline/contrast.ts';

test('contrast on white is what WCAG says', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21);
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1);
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
});

test('whatever colour is chosen, a readable one of its hue is offered; a readable one stays', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (chosen) => {
      const offered = readableOnWhite(chosen);
      expect(contrastOnWhite(offered)).toBeGreaterThanOrEqual(enoughContrast);
      if (contrastOnWhite(chosen) >= enoughContrast) expect(offered).toBe(chosen);
    }),
  );
});
