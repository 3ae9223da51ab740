import type { ApplicationRow, CandidateRow } from '#domain/candidates/query.ts';
import { mediumDay } from '../../../words/days.ts';
import type { Words } from '../../../words/words.ts';
import type { Column } from '../columns.ts';
import styles from './table.module.css';

/** What a cell shows. */
export function cell(row: CandidateRow, column: Column, t: Words) {
  const [first] = row.applications;
  switch (column) {
    case 'job':
      return <JobCell applications={row.applications} t={t} />;
    case 'stage':
      return first?.stage ?? '';
    case 'standing':
      return first && <Standing standing={first.standing} t={t} />;
    case 'tags':
      return row.tags.join(', ');
    case 'applied':
      return first?.applied ? mediumDay(first.applied) : '';
    case 'eraseBy':
      return <Clock row={row} t={t} />;
    default:
      return row[column];
  }
}

/** The text of a cell whole, where it may be cut off. */
export function wholeText(row: CandidateRow, column: Column): string | undefined {
  switch (column) {
    case 'job':
      return row.applications.map(({ title }) => title).join(', ') || undefined;
    case 'stage':
      return row.applications[0]?.stage ?? undefined;
    case 'tags':
      return row.tags.join(', ') || undefined;
    case 'name':
    case 'location':
    case 'source':
    case 'email':
    case 'phone':
      return row[column] || undefined;
    default:
      return undefined;
  }
}

function JobCell({ applications, t }: { applications: readonly ApplicationRow[]; t: Words }) {
  const [first, ...others] = applications;
  if (!first) return <span className={styles.nothing}>{t('noJob')}</span>;
  return (
    <>
      <span className={styles.cut}>{first.title || t('untitledJob')}</span>
      {others.length > 0 && <span className={styles.more}>{t('moreJobs', { count: others.length })}</span>}
    </>
  );
}

function Standing({ standing, t }: { standing: ApplicationRow['standing']; t: Words }) {
  return (
    <span className={styles.standing} data-standing={standing}>
      {t(`standing.${standing}`)}
    </span>
  );
}

function Clock({ row: { clock, eraseBy }, t }: { row: CandidateRow; t: Words }) {
  if (clock === 'hold') return t('clock.hold');
  if (eraseBy === null) return null;
  return clock === 'due' ? (
    <span className={styles.due}>{t('clock.since', { day: mediumDay(eraseBy) })}</span>
  ) : (
    mediumDay(eraseBy)
  );
}
