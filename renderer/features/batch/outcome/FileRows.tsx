import type { BatchProgress, BatchRow } from '#contract/batches.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Scroller } from '../../../ui/Scroller.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './outcome.module.css';

const icons: Readonly<Record<BatchRow['outcome'], IconName>> = {
  written: 'check',
  skipped: 'more',
  failed: 'warning',
};

interface FileRowsProps {
  readonly progress: BatchProgress;
  readonly rows: readonly BatchRow[];
}

/** What became of each file: the one being written, those that were not, then the newest. */
export function FileRows({ progress, rows }: FileRowsProps) {
  const t = useWords('batch');
  const { written, skipped, failed, now } = progress;
  const unseen = written + skipped + failed - rows.length;
  return (
    <Scroller label={t('outcome.files')} className={styles.files}>
      <ul className={styles.rows}>
        {now !== null && (
          <li className={styles.row}>
            <Icon name="clock" className={styles.now} />
            <span className={styles.text}>
              {now}
              <span className={styles.why}>{t('row.writing')}</span>
            </span>
          </li>
        )}
        {rows.map(({ file, outcome, why }) => (
          <li key={`${outcome} ${file}`} className={styles.row}>
            <Icon name={icons[outcome]} className={styles[outcome]} />
            <span className={styles.text}>
              {file}
              {outcome === 'written' && <span className="visually-hidden">{t('row.written')}</span>}
              {outcome === 'written' && why !== null && <span className={styles.why}>{why}</span>}
              {outcome === 'skipped' && <span className={styles.why}>{t('row.skipped')}</span>}
              {outcome === 'failed' && (
                <span className={styles.why}>{t('row.failed', { why: why ?? '' })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {unseen > 0 && <p className={styles.unseen}>{t('outcome.unseen', { count: unseen })}</p>}
    </Scroller>
  );
}
