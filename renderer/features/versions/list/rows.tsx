import { useEffect } from 'react';
import type { MergeState, VersionRow } from '#contract/copies.ts';
import type { Summary } from '#domain/merge/summary.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { timeOf } from '../../../words/moments.ts';
import { useWords } from '../../../words/words.ts';
import { summaryLine, summaryWords } from '../tell/summaryWords.ts';
import { groupOf, momentWords, shortDay, sizeWords } from './moments.ts';
import styles from './VersionList.module.css';

interface MergeLineProps {
  readonly merge: MergeState;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Two copies that wait for choices. */
export function MergeLine({ merge, isChosen, onChoose }: MergeLineProps) {
  const t = useWords('versions');
  const count = merge.clashes.length;
  return (
    <li className={styles.line} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        data-line
        aria-current={isChosen || undefined}
        onClick={onChoose}
      >
        <span className={styles.time} />
        <span className={styles.text}>
          <span className={styles.title}>{t('row.merge')}</span>
          <span className={count > 0 ? styles.clashes : styles.note}>
            {count > 0 ? t('row.clashes', { count }) : t('row.noClashes')}
          </span>
        </span>
      </button>
    </li>
  );
}

export interface NowLineProps {
  /** The newest version; null when there is none. */
  readonly newest: string | null;
  /** What the file does not hold yet; null when it holds everything. */
  readonly unsaved: Summary | null;
  /** When the file was written, if it holds everything. */
  readonly at: string | null;
}

/** The workbook as it is, and what is different from the newest version. */
export function NowLine({ newest, unsaved, at }: NowLineProps) {
  const t = useWords('versions');
  return (
    <li className={styles.line}>
      <div className={styles.still}>
        <span className={styles.time}>{at === null ? '' : timeOf(at)}</span>
        <span className={styles.text}>
          <span className={styles.titleRow}>
            <span className={styles.title}>{t('row.now')}</span>
            {unsaved && <span className={styles.size}>{t('row.unsaved')}</span>}
          </span>
          <span className={styles.note}>
            {newest !== null ? (
              <SinceNewest id={newest} at={at} />
            ) : unsaved ? (
              summaryLine(unsaved, t)
            ) : (
              t('row.nowFirst')
            )}
          </span>
        </span>
      </div>
    </li>
  );
}

function SinceNewest({ id, at }: { id: string; at: string | null }) {
  const t = useWords('versions');
  const { data, reload } = useCall('version:compare', { id }, () => true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each save
  useEffect(reload, [at]);
  if (!data) return null;
  const line = summaryLine(data.summary, t);
  return line === t('summary.nothing') ? t('row.nowSame') : line;
}

interface VersionLineProps {
  readonly version: VersionRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** An earlier state: when, what was different then, how large, and what can be done with it. */
export function VersionLine({ version, isChosen, onChoose, onRestore, onErase }: VersionLineProps) {
  const t = useWords('versions');
  const { title, note } = summaryWords(version.summary, t);
  const moment = momentWords(version.at, t);
  const isEarlier = groupOf(version.at, new Date()) === 'earlier';
  return (
    <li className={styles.line} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        data-line
        aria-current={isChosen || undefined}
        onClick={onChoose}
      >
        <span className="visually-hidden">{t('row.compare')}: </span>
        <span className={styles.time}>
          {isEarlier && <span className={styles.date}>{shortDay(version.at)}</span>}
          <span className={isEarlier ? styles.minor : undefined}>{timeOf(version.at)}</span>
        </span>
        <span className={styles.text}>
          <span className={styles.titleRow}>
            <span className={styles.title} title={title}>
              {title}
            </span>
            <span className={styles.size}>{sizeWords(version.bytes)}</span>
          </span>
          {note !== '' && <span className={styles.note}>{note}</span>}
        </span>
      </button>
      {isChosen && (
        <div className={styles.actions}>
          <Button kind="quiet" small onPress={onRestore} aria-label={`${t('row.restore')}: ${moment}`}>
            {t('row.restore')}
          </Button>
          <Button kind="quiet" small onPress={onErase} aria-label={`${t('row.erase')}: ${moment}`}>
            {t('row.erase')}
          </Button>
        </div>
      )}
    </li>
  );
}
