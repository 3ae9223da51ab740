const dayMs = 24 * 60 * 60 * 1000;
const lastSaves = 10;
const days = 30;

/**
 * Which versions stay: the last ten saves, then the newest of each day for thirty days.
 * `at` in ms since 1970, in any order; days are those of UTC.
 */
export function versionsToKeep<V extends { readonly at: number }>(
  versions: readonly V[],
  now: number,
): Set<V> {
  const newestFirst = [...versions].sort((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, lastSaves));
  const daysSeen = new Set([...kept].map(dayOf));
  for (const version of newestFirst) {
    const day = dayOf(version);
    if (daysSeen.has(day) || now - version.at > days * dayMs) continue;
    daysSeen.add(day);
    kept.add(version);
  }
  return kept;
}

function dayOf({ at }: { readonly at: number }): number {
  return Math.floor(at / dayMs);
}
