import { useMemo } from 'react';
import type { VersionRow } from '#contract/copies.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { momentWords } from '../list/moments.ts';
import { useNames } from '../tell/names.ts';
import { summaryLine } from '../tell/summaryWords.ts';
import styles from './Comparison.module.css';
import { DifferenceItem } from './DifferenceItem.tsx';
import { differenceGroups } from './differenceRows.ts';

/** As many as the engine lists at most. */
const mostShown = 500;

interface ComparisonProps {
  readonly version: VersionRow;
  readonly onRestore: () => void;
}

/** What is different between a version and now, field by field, in words. */
export function Comparison({ version, onRestore }: ComparisonProps) {
  const t = useWords('versions');
  const { data, error } = useCall('version:compare', { id: version.id }, () => true);
  const names = useNames();
  const groups = useMemo(
    () => (data ? differenceGroups(data.differences, { t, names }) : []),
    [data, t, names],
  );
  const isSame = data !== undefined && groups.length === 0;
  return (
    <section className={styles.comparison} aria-labelledby="comparison" aria-busy={data === undefined}>
      <div className={styles.head}>
        <div className={styles.headText}>
          <h2 id="comparison" className={styles.title}>
            {t('compare.title', { moment: momentWords(version.at, t) })}
          </h2>
          {error && (
            <p className={styles.text} role="alert">
              {error.message}
            </p>
          )}
          {isSame && <p className={styles.text}>{t('compare.same')}</p>}
          {data && !isSame && (
            <>
              <p className={styles.text}>{summaryLine(data.summary, t)}.</p>
              <p className={styles.legend}>{t('compare.legend')}</p>
            </>
          )}
        </div>
        {data && (
          <Button onPress={onRestore} disabledBecause={isSame ? t('compare.restoreWhy') : undefined}>
            {t('compare.restore')}
          </Button>
        )}
      </div>
      {groups.map((group) => (
        <section key={group.key} className={styles.group} aria-labelledby={`group-${group.key}`}>
          <h3 id={`group-${group.key}`} className={styles.groupTitle}>
            {group.title}
          </h3>
          <ul>
            {group.rows.map((row) => (
              <DifferenceItem key={row.key} row={row} groupTitle={group.title} />
            ))}
          </ul>
        </section>
      ))}
      {data && data.differences.length >= mostShown && (
        <p className={styles.legend}>{t('compare.most', { count: mostShown })}</p>
      )}
    </section>
  );
}
