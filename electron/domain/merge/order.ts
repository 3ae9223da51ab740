/**
 * One order of names out of two that come from `base`. Every name of either side is in it.
 * A side that moved nothing follows the other; if both moved, mine leads. Their additions stay behind whom they stood behind.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const iMoved = moved(base, mine);
  const [leading, other] = !iMoved && moved(base, theirs) ? [theirs, mine] : [mine, theirs];
  const order = [...leading];
  const placed = new Set(order);
  let before = -1;
  for (const name of other) {
    if (placed.has(name)) {
      before = order.indexOf(name);
    } else {
      before += 1;
      order.splice(before, 0, name);
      placed.add(name);
    }
  }
  return order;
}

/** Whether those of `base` that are left stand in another order now. */
function moved(base: readonly string[], now: readonly string[]): boolean {
  const place = new Map(base.map((name, index) => [name, index]));
  let last = -1;
  for (const name of now) {
    const index = place.get(name);
    if (index === undefined) continue;
    if (index < last) return true;
    last = index;
  }
  return false;
}
