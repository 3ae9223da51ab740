import type { Job } from '../schemas/job.ts';
import { type CandidateRow, type Sorting, standings } from './query.ts';

/** A line and where its candidate stands in the workbook. */
export interface Placed {
  readonly row: CandidateRow;
  readonly at: number;
}

type Value = string | number;

const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * Compares lines by what is in a column: alike ones stay in the workbook's order, and what has nothing there comes
 * last either way.
 */
export function comparing(
  sort: Sorting,
  descending: boolean,
  jobs: ReadonlyMap<string, Job>,
): (a: Placed, b: Placed) => number {
  const values = new Map<Placed, Value>();
  const valueIn = (one: Placed) => {
    const known = values.get(one);
    if (known !== undefined) return known;
    const value = sort === 'workbook' ? one.at : cell(one.row, sort, jobs);
    values.set(one, value);
    return value;
  };
  return (a, b) => {
    const [left, right] = [valueIn(a), valueIn(b)];
    if (left === right) return a.at - b.at;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return (descending ? -difference : difference) || a.at - b.at;
  };
}

function cell(row: CandidateRow, sort: Exclude<Sorting, 'workbook'>, jobs: ReadonlyMap<string, Job>): Value {
  const [first] = row.applications;
  switch (sort) {
    case 'job':
      return first?.title ?? '';
    case 'stage':
      return first?.stage == null ? '' : stageNumber(jobs.get(first.job), first.stage);
    case 'standing':
      return first ? standings.indexOf(first.standing) : '';
    case 'applied':
      return first?.applied ?? '';
    case 'tags':
      return row.tags.join(', ');
    case 'eraseBy':
      return row.eraseBy ?? '';
    default:
      return row[sort];
  }
}

/** How far along: stages of different jobs are alike by their place in the plan. */
function stageNumber(job: Job | undefined, name: string): number {
  return job?.plan.stages.findIndex((stage) => stage.name === name) ?? -1;
}
