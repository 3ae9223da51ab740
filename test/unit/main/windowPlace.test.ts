import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { placeOnScreen, smallest, usual } from '../../../electron/main/windowPlace.ts';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('a window comes back where it was', () => {
  const place = { at: { x: 2000, y: 40 }, width: 1000, height: 700, maximised: true };
  expect(placeOnScreen(place, [main, second])).toEqual(place);
});

test('a window whose screen was unplugged opens in the middle of the main one', () => {
  const place = { at: { x: 2000, y: 40 }, width: 1000, height: 700, maximised: false };
  expect(placeOnScreen(place, [main])).toEqual({ ...place, at: null });
});

test('a window that cannot be grasped by its title bar is moved', () => {
  const place = { at: { x: 100, y: -300 }, width: 1000, height: 700, maximised: false };
  expect(placeOnScreen(place, [main]).at).toBeNull();
});

test('a first window is no larger than a small screen', () => {
  expect(placeOnScreen(usual, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({
    at: null,
    width: 1280,
    height: 720,
    maximised: false,
  });
});

test('whatever was remembered, the window is never smaller than its least size', () => {
  const size = fc.integer({ min: 1, max: 20_000 });
  const at = fc.option(fc.record({ x: fc.integer(), y: fc.integer() }));
  fc.assert(
    fc.property(fc.record({ at, width: size, height: size, maximised: fc.boolean() }), (place) => {
      const { width, height } = placeOnScreen(place, [main, second]);
      return width >= smallest.width && height >= smallest.height && width <= 1920 && height <= 1055;
    }),
  );
});
