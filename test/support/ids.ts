import type { NewId } from '#domain/schemas/primitives.ts';

/** Ids that are the same in every run: id-1, id-2 … */
export function countingIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}
