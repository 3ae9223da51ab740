import { useId } from 'react';
import { useTyped } from '../../../job/useTyped.ts';
import { useWords } from '../../../words/words.ts';
import styles from './parts.module.css';

interface MinutesProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number of minutes, typed where it stands; what is no such number is not kept. */
export function Minutes({ label, value, max, onChange }: MinutesProps) {
  const t = useWords('plan');
  const hint = useId();
  const typed = useTyped(String(value), (text) => {
    const minutes = minutesIn(text, max);
    if (minutes !== null && minutes !== value) onChange(minutes);
  });
  const isWrong = minutesIn(typed.value, max) === null;
  return (
    <span className={styles.minutes}>
      <input
        className={`${styles.typed} ${styles.number}`}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        {...(isWrong && { 'aria-describedby': hint })}
        inputMode="numeric"
        maxLength={6}
        value={typed.value}
        onChange={({ target }) => typed.onChange(target.value)}
        onBlur={() => {
          typed.flush();
          if (isWrong) typed.onChange(String(value));
        }}
      />
      <span aria-hidden="true">{t('time.unit')}</span>
      {isWrong && (
        <span id={hint} role="alert" className={styles.wrong}>
          {t('time.wrong', { max })}
        </span>
      )}
    </span>
  );
}

/** The minutes a text stands for; null when it is no number from 0 to `max`. */
function minutesIn(text: string, max: number): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(trimmed)) return null;
  const minutes = Number(trimmed);
  return minutes <= max ? minutes : null;
}
