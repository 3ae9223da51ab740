import type { BatchProgress } from '#contract/batches.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import type { BatchDesk } from '../useBatch.ts';
import { FileRows } from './FileRows.tsx';
import styles from './outcome.module.css';
import { RunningPart } from './RunningPart.tsx';

/** How a batch goes, and what became of every file. */
export function OutcomePanel({ batch }: { batch: BatchDesk }) {
  const t = useWords('batch');
  const { progress, rows, problem } = batch;
  return (
    <section className={styles.panel} aria-label={t('outcome.label')}>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {progress === null ? (
        <p className={styles.before}>{t('outcome.before')}</p>
      ) : (
        <>
          <div className={styles.top}>
            {progress.state === 'running' ? (
              <RunningPart progress={progress} onCancel={batch.cancel} />
            ) : (
              <EndedPart batch={batch} progress={progress} />
            )}
            <Counts progress={progress} />
          </div>
          <FileRows progress={progress} rows={rows} />
          {progress.state === 'running' && <p className={styles.foot}>{t('outcome.cancelling')}</p>}
        </>
      )}
    </section>
  );
}

function EndedPart({ batch, progress }: { batch: BatchDesk; progress: BatchProgress }) {
  const t = useWords('batch');
  return (
    <>
      <div role="status">
        <h2 className={styles.title}>{endedWords(progress, t)}</h2>
      </div>
      <p className={styles.place}>{progress.folder}</p>
      <div className={styles.deeds}>
        <Button small onPress={batch.showFolder}>
          {t('outcome.openFolder')}
        </Button>
        {progress.failed > 0 && (
          <Button small onPress={batch.again}>
            {t('outcome.again', { count: progress.failed })}
          </Button>
        )}
      </div>
    </>
  );
}

function endedWords({ state, written, failed, done, total }: BatchProgress, t: Words): string {
  if (state === 'cancelled') return t('outcome.cancelled', { done, total });
  if (failed > 0) return t('outcome.partly', { count: failed });
  return t(written > 0 ? 'outcome.done' : 'outcome.nothing', { count: written });
}

function Counts({ progress }: { progress: BatchProgress }) {
  const t = useWords('batch');
  const counts: readonly [keyof BatchProgress & ('written' | 'skipped' | 'failed'), IconName][] = [
    ['written', 'check'],
    ['skipped', 'more'],
    ['failed', 'warning'],
  ];
  return (
    <ul className={styles.counts}>
      {counts.map(([name, icon]) => (
        <li key={name} className={progress[name] > 0 ? styles[name] : styles.none}>
          <Icon name={icon} />
          {t(`count.${name}`, { count: progress[name] })}
        </li>
      ))}
    </ul>
  );
}
