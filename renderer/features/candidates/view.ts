import type { CandidateFilter, CandidateQuery } from '#domain/candidates/query.ts';
import type { Column } from './columns.ts';

/** What the table shows of all candidates, and in which order. */
export interface View {
  readonly filter: CandidateFilter;
  readonly sort: Column;
  readonly descending: boolean;
}

export const firstView: View = { filter: {}, sort: 'name', descending: false };

/** The view with one thing more, or (undefined) less, asked for. A stage belongs to its job and goes with it. */
export function asking<N extends keyof CandidateFilter>(
  view: View,
  name: N,
  value: CandidateFilter[N] | undefined,
): View {
  const { [name]: _, ...others } = view.filter;
  if (name === 'job') delete (others as { stage?: string }).stage;
  const isNothing = value === undefined || value === '';
  return { ...view, filter: (isNothing ? others : { ...others, [name]: value }) as CandidateFilter };
}

/** Pressing the head of a column: up, then down. */
export function sortedBy(view: View, column: Column): View {
  return { ...view, sort: column, descending: view.sort === column && !view.descending };
}

export function isFiltered({ filter }: View): boolean {
  return Object.keys(filter).length > 0;
}

export function queryOf({ filter, sort, descending }: View): CandidateQuery {
  return { ...filter, sort, descending };
}
