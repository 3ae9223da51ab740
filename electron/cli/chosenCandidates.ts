import { Refusal } from '#contract/result.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The candidates of these names or ids; without any, all. Throws a Refusal for one that is not there. */
export function chosenCandidates<T extends Named>(
  all: readonly T[],
  wanted: readonly string[] | undefined,
): readonly T[] {
  if (wanted === undefined || wanted.length === 0) return all;
  const chosen = wanted.flatMap((one) => {
    const found = all.filter(({ id, name }) => id === one || name.toLowerCase() === one.toLowerCase());
    if (found.length > 0) return found;
    throw new Refusal('no-candidate', `There is no candidate “${one}” there. Give the full name or the id.`);
  });
  return [...new Set(chosen)];
}
