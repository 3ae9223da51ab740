import { useState } from 'react';
import type { ClashChoice, ClashRow } from '#contract/copies.ts';

export type Taken = ClashChoice['choice'];

/**
 * What was chosen for each clash, kept while one looks elsewhere in the window. A choice belongs to the two values it
 * was made between: when either side changes, it is to be made again.
 */
const made = new Map<string, Taken>();

export interface Choices {
  get(clash: ClashRow): Taken | undefined;
  choose(clash: ClashRow, taken: Taken): void;
  /** Once both were brought together, or kept. */
  forget(): void;
}

export function useChoices(): Choices {
  const [, setTurn] = useState(0);
  return {
    get: (clash) => made.get(keyOf(clash)),
    choose(clash, taken) {
      made.set(keyOf(clash), taken);
      setTurn((turn) => turn + 1);
    },
    forget: () => made.clear(),
  };
}

function keyOf({ path, mine, theirs }: ClashRow): string {
  return JSON.stringify([path, mine, theirs]);
}
