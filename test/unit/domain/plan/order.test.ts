import { expect, test } from '@playwright/test';
import { placeAmong } from '#domain/plan/order.ts';

const of = (letters: string) => [...letters].map((id) => ({ id }));

/** The shown order after a move; capitals are hidden. */
function moved(all: string, id: string, to: number): string {
  const shown = of(all).filter((one) => one.id === one.id.toLowerCase());
  const others = of(all).filter((one) => one.id !== id);
  return others
    .toSpliced(placeAmong(of(all), shown, id, to), 0, { id })
    .map((one) => one.id)
    .filter((one) => one === one.toLowerCase())
    .join('');
}

test('what is hidden in between does not keep a row from its place', () => {
  for (const all of ['abcd', 'XabYcZd', 'aXYbcdZ']) {
    expect(moved(all, 'a', 1)).toBe('bacd');
    expect(moved(all, 'a', 3)).toBe('bcda');
    expect(moved(all, 'd', 0)).toBe('dabc');
    expect(moved(all, 'c', 1)).toBe('acbd');
    expect(moved(all, 'b', 1)).toBe('abcd');
  }
});
