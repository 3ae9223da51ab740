import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';

interface DaysPartProps {
  readonly ids: readonly string[];
  readonly onDone: (note: string) => void;
}

/** The days of the retention clocks, for all of those chosen. */
export function DaysPart({ ids, onDone }: DaysPartProps) {
  const t = useWords('candidates');
  const [keepUntil, setKeepUntil] = useState<string | null>(null);
  const [eraseBy, setEraseBy] = useState<string | null>(null);
  const crossed = keepUntil !== null && eraseBy !== null && eraseBy < keepUntil;
  const set = () => {
    const days = { ...(keepUntil && { keepUntil }), ...(eraseBy && { eraseBy }) };
    const label = t('label.days', { count: ids.length });
    void call('candidate:setDays', { ids: [...ids], ...days, label })
      .then(() => onDone(t('days.done', { count: ids.length })))
      .catch(report);
  };
  return (
    <div className={styles.tags}>
      <DateField label={t('days.keepUntil')} value={keepUntil} onChange={setKeepUntil} />
      <DateField
        label={t('days.eraseBy')}
        value={eraseBy}
        onChange={setEraseBy}
        error={crossed ? t('days.crossed') : undefined}
      />
      <p className={styles.hint}>{t('days.text')}</p>
      <Button
        kind="primary"
        onPress={set}
        disabledBecause={
          crossed
            ? t('days.crossed')
            : keepUntil === null && eraseBy === null
              ? t('days.dayFirst')
              : undefined
        }
      >
        {t('days.set', { count: ids.length })}
      </Button>
    </div>
  );
}
