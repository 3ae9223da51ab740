import type { Words } from '../../../words/words.ts';
import type * as figures from '../figures.ts';

/** What things are called on screen. */
export interface Names {
  readonly candidate: (id: string) => string;
  readonly interviewer: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** What it takes to put a finding into words. */
export interface Saying {
  readonly names: Names;
  readonly t: Words;
  /** How figures and lists are written where the user is. */
  readonly write: Pick<
    typeof figures,
    'all' | 'any' | 'count' | 'coverage' | 'ordinal' | 'percent' | 'score' | 'total'
  >;
}

/** Says a number of things: `count` decides between one and many, `number` is how it is written. */
export function counted({ t, write }: Saying, key: string, count: number, values = {}): string {
  return t(key, { count, number: write.count(count), ...values });
}
