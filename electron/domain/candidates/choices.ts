import type { Workbook } from '../schemas/workbook.ts';

/** A value that candidates have, and how many of them. */
export interface Used {
  readonly text: string;
  readonly count: number;
}

export interface Choices {
  readonly tags: Used[];
  readonly sources: Used[];
  /** By id; those that candidates are considered for. */
  readonly jobs: { readonly id: string; readonly count: number }[];
  readonly withoutJob: number;
}

/** What candidates have that one can filter by or take away: all of them, or those with `ids`. */
export function choicesOf({ candidates, jobs }: Workbook, ids: readonly string[] | null): Choices {
  const wanted = ids && new Set(ids);
  const of = wanted ? candidates.filter(({ id }) => wanted.has(id)) : candidates;
  const counts = new Map(jobs.map(({ id }) => [id, 0]));
  let withoutJob = 0;
  for (const { applications } of of) {
    const considered = applications.filter(({ job }) => counts.has(job));
    if (considered.length === 0) withoutJob += 1;
    for (const { job } of considered) counts.set(job, (counts.get(job) ?? 0) + 1);
  }
  return {
    tags: used(of.flatMap(({ tags }) => tags)),
    sources: used(of.map(({ source }) => source)),
    jobs: [...counts].map(([id, count]) => ({ id, count })).filter(({ count }) => count > 0),
    withoutJob,
  };
}

function used(values: readonly string[]): Used[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => a.text.localeCompare(b.text, undefined, { numeric: true }));
}
