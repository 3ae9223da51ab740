import type { JobRow } from '#contract/state.ts';
import { plain } from '#domain/candidates/plain.ts';

export const columns = ['title', 'status', 'department', 'location', 'applyBy', 'candidates'] as const;
export type Column = (typeof columns)[number];

/** 'workbook' is the order the jobs were made in. */
export interface Order {
  readonly by: Column | 'workbook';
  readonly descending: boolean;
}

export interface View {
  readonly typed: string;
  /** Whether archived jobs are shown too. */
  readonly archived: boolean;
  readonly order: Order;
}

const statusOrder: readonly JobRow['status'][] = ['open', 'draft', 'paused', 'filled', 'closed'];

/** The jobs that fit what was typed, in the order asked for; what has no value comes last either way. */
export function shownJobs(jobs: readonly JobRow[], { typed, archived, order }: View): JobRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const fitting = jobs.filter(
    (job) => (archived || !job.archived) && words.every((word) => searchText(job).includes(word)),
  );
  const { by, descending } = order;
  if (by === 'workbook') return fitting;
  return fitting.toSorted((a, b) => {
    const [left, right] = [sortValue(a, by), sortValue(b, by)];
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right), undefined, { numeric: true });
    return descending ? -difference : difference;
  });
}

/** What pressing the head of a column leads to: up, then down, then the workbook's own order again. */
export function nextOrder(order: Order, by: Column): Order {
  if (order.by !== by) return { by, descending: false };
  return order.descending ? { by: 'workbook', descending: false } : { by, descending: true };
}

function sortValue(job: JobRow, by: Column): string | number {
  switch (by) {
    case 'status':
      return statusOrder.indexOf(job.status);
    case 'location':
      return job.locations.join(', ');
    case 'applyBy':
      return job.applyBy ?? '';
    default:
      return job[by];
  }
}

function searchText(job: JobRow): string {
  return plain([job.title, job.department, job.status, ...job.locations].join(' '));
}
