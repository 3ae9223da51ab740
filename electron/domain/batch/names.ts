/** A number that tells a name from another that is the same: "Report (2)". */
export function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base} (${number})`;
}

/** Names as disks compare them that take capitals for small letters, and letters with accents in either writing. */
export function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The same names in the same order, none there twice: later ones get numbers. */
export function distinctNames(bases: readonly string[]): string[] {
  const own = new Set(bases.map(comparable));
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return bases.map((base) => {
    const key = comparable(base);
    let number = next.get(key) ?? 1;
    let name = numbered(base, number);
    // A number must not make of one name what another is called already.
    while (taken.has(comparable(name)) || (number > 1 && own.has(comparable(name)))) {
      number += 1;
      name = numbered(base, number);
    }
    next.set(key, number + 1);
    taken.add(comparable(name));
    return name;
  });
}
