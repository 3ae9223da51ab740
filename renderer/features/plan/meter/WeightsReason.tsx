import { useId } from 'react';
import { useTyped } from '../../../job/useTyped.ts';
import { putWeightsReason } from '../changes.ts';
import { usePlanning } from '../usePlanning.ts';
import styles from './meter.module.css';

/** Why some criteria count more than others, kept as it is typed. */
export function WeightsReason() {
  const { job, change, t } = usePlanning();
  const id = useId();
  const typed = useTyped(job.plan.weightsReason, (reason) =>
    change(t('deed.weightsReason'), [putWeightsReason(job.id, reason)], `weights:${job.id}`),
  );
  return (
    <div className={styles.reason}>
      <label htmlFor={id} className={styles.source}>
        {t('structure.weights.field')}
      </label>
      <textarea
        id={id}
        className={styles.field}
        rows={3}
        maxLength={50_000}
        placeholder={t('structure.weights.placeholder')}
        value={typed.value}
        onChange={({ target }) => typed.onChange(target.value)}
        onBlur={typed.flush}
      />
    </div>
  );
}
