import type { JobRow } from '#contract/state.ts';
import { jobStatuses } from '#domain/schemas/job.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { longDay } from '../../words/days.ts';
import { locale, useWords } from '../../words/words.ts';
import { archive, changeStatus, duplicate, name, remove } from './deeds.ts';
import styles from './JobsTable.module.css';
import { type Column, columns, nextOrder, type Order } from './order.ts';

interface JobsTableProps {
  readonly jobs: readonly JobRow[];
  readonly all: readonly JobRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (job: string) => void;
}

/** Jobs as rows; columns that no job fills are left out. */
export function JobsTable({ jobs, all, order, onOrder, onOpen }: JobsTableProps) {
  const t = useWords('jobs');
  const shown = columns.filter(
    (column) => column === 'title' || column === 'status' || all.some((job) => cell(job, column)),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {shown.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={order.by !== column ? 'none' : order.descending ? 'descending' : 'ascending'}
            >
              <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(order, column))}>
                {t(`column.${column}`)}
                {order.by === column && <Icon name={order.descending ? 'down' : 'up'} />}
              </button>
            </th>
          ))}
          <th scope="col" className={styles.menu}>
            <span className="visually-hidden">{t('column.menu')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id} data-archived={job.archived || undefined} onDoubleClick={() => onOpen(job.id)}>
            {shown.map((column) => (
              <td key={column} data-column={column}>
                {column === 'title' ? (
                  <button type="button" className={styles.title} onClick={() => onOpen(job.id)}>
                    {name(job.title, t)}
                  </button>
                ) : column === 'status' ? (
                  <Status job={job} />
                ) : (
                  cell(job, column)
                )}
              </td>
            ))}
            <td className={styles.menu}>
              <JobMenu job={job} onOpen={onOpen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cell(job: JobRow, column: Column): string {
  switch (column) {
    case 'department':
      return job.department;
    case 'location':
      return job.locations.join(', ');
    case 'applyBy':
      return job.applyBy === null ? '' : longDay(job.applyBy);
    case 'candidates':
      return job.candidates === 0 ? '' : job.candidates.toLocaleString(locale);
    default:
      return job[column];
  }
}

function Status({ job }: { job: JobRow }) {
  const t = useWords('jobs');
  return (
    <span className={styles.status} data-status={job.status}>
      {t(`status.${job.status}`)}
      {job.archived && <span className={styles.archived}>{t('isArchived')}</span>}
    </span>
  );
}

function JobMenu({ job, onOpen }: { job: JobRow; onOpen: (job: string) => void }) {
  const t = useWords('jobs');
  const label = t('menu.label', { title: name(job.title, t) });
  return (
    <Menu
      label={label}
      choiceLabel={t('column.status')}
      placement="bottom end"
      trigger={<IconButton icon="more" name={label} />}
      entries={[
        { id: 'open', text: t('menu.open'), icon: 'open', onAction: () => onOpen(job.id) },
        { id: 'duplicate', text: t('menu.duplicate'), icon: 'copy', onAction: () => void duplicate(job, t) },
        'line',
        ...jobStatuses.map((status) => ({
          id: `status-${status}`,
          text: t(`status.${status}`),
          isChosen: job.status === status,
          onAction: () => void (job.status === status || changeStatus(job, status, t)),
        })),
        'line',
        {
          id: 'archive',
          text: t(job.archived ? 'menu.unarchive' : 'menu.archive'),
          icon: 'archive',
          onAction: () => void archive(job, t),
        },
        {
          id: 'remove',
          text: t('menu.remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => void remove(job, t),
        },
      ]}
    />
  );
}
