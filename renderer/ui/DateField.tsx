import { useEffect, useId, useState } from 'react';
import { useWords } from '../words/words.ts';
import { IconButton } from './Button.tsx';
import { type FieldProps, fieldClass } from './Field.tsx';
import styles from './field.module.css';

export interface DateFieldProps extends FieldProps {
  /** ISO 8601: 2026-11-23 */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/**
 * A day, in the user's own order of day, month and year. The platform's own control: typed by parts or picked
 * from its calendar. Half-typed years do not leave it.
 */
export function DateField(props: DateFieldProps) {
  const { label, hideLabel, description, error, value, onChange } = props;
  const t = useWords('ui');
  const id = useId();
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);

  const commit = (day: string) => {
    const next = day === '' ? null : day;
    if (next !== value && (next === null || next >= '1000')) onChange(next);
  };

  return (
    <div className={fieldClass(props)}>
      {!hideLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.group}>
        <input
          id={id}
          type="date"
          max="9999-12-31"
          className={styles.input}
          {...(hideLabel ? { 'aria-label': label } : {})}
          {...(error === undefined ? {} : { 'aria-invalid': true })}
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value);
            if (event.target.value >= '1000') commit(event.target.value);
          }}
          onBlur={() => commit(draft)}
        />
        {value !== null && <IconButton icon="close" name={t('removeDate')} onPress={() => onChange(null)} />}
      </div>
      {description !== undefined && <span className={styles.description}>{description}</span>}
      {error !== undefined && <span className={styles.error}>{error}</span>}
    </div>
  );
}
