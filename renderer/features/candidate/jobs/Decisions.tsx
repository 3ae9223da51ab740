import type { DecisionRow } from '#contract/decisions.ts';
import { mediumDay } from '../../../words/days.ts';
import { useCandidateEditing } from '../CandidateContext.tsx';
import styles from './Jobs.module.css';

/** What was decided about the candidate in one job, newest first; what was corrected stays, struck through. */
export function Decisions({ rows }: { rows: readonly DecisionRow[] }) {
  const { t } = useCandidateEditing();
  if (rows.length === 0) return null;
  return (
    <div className={styles.record}>
      <div className={styles.recordHead}>
        <h4 className={styles.recordTitle}>{t('decisions.title')}</h4>
      </div>
      <ul className={`${styles.rows} ${styles.decisions}`} aria-label={t('decisions.title')}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row }: { row: DecisionRow }) {
  const { t } = useCandidateEditing();
  const { kind, stageName, toName, correctedBy, corrects, reason, note } = row;
  const what =
    kind === 'advance' && toName !== null
      ? t('decisions.advanceTo', { stage: toName })
      : t(`decisions.${kind}`);
  return (
    <li className={styles.decision}>
      <span className={styles.kind} data-holds={row.holds || undefined}>
        {correctedBy === null ? what : <s>{what}</s>}
        {stageName !== null && (
          <span className={styles.minor}>{t('decisions.at', { stage: stageName })}</span>
        )}
        {correctedBy !== null && <span className={styles.minor}>{t('decisions.corrected')}</span>}
        {corrects !== null && <span className={styles.minor}>{t('decisions.corrects')}</span>}
      </span>
      <span className={styles.why}>
        {reason}
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.when}>
        {t('decisions.by', { who: row.byName ?? t('decisions.nobody'), day: mediumDay(row.at) })}
      </span>
    </li>
  );
}
