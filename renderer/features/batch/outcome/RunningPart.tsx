import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { BatchProgress } from '#contract/batches.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import styles from './outcome.module.css';

/** How far a batch is and how long it will take. */
export function RunningPart({ progress, onCancel }: { progress: BatchProgress; onCancel: () => void }) {
  const t = useWords('batch');
  const { done, total, remaining } = progress;
  const title = t('outcome.running', { done, total });
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button small onPress={onCancel}>
          {t('outcome.cancel')}
        </Button>
      </div>
      <ProgressBar aria-label={title} value={done} maxValue={total} className={styles.progress ?? ''}>
        {({ percentage = 0 }) => (
          <svg className={styles.track} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.bar} width={percentage} height="1" />
          </svg>
        )}
      </ProgressBar>
      <div className={styles.time}>
        <span>{remaining === null ? t('left.unknown') : leftWords(remaining, t)}</span>
        <span className={styles.meanwhile}>{t('outcome.meanwhile')}</span>
      </div>
    </>
  );
}

function leftWords(ms: number, t: Words): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  if (seconds < 90) return t('left.seconds', { count: seconds });
  return t('left.minutes', { count: Math.round(seconds / 60) });
}
