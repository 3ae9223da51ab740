import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTyped } from '../../../job/useTyped.ts';
import { Popover } from '../../../ui/Popover.tsx';
import styles from './facts.module.css';

interface FactProps {
  readonly label: string;
  /** What is known; nothing where it is not. */
  readonly value: string;
  /** What to press where nothing is known: "Add a range". */
  readonly gap: string;
  /** Readers will miss it, so the gap is amber. */
  readonly isMissed?: boolean;
  /** What is wrong with what was typed. */
  readonly error?: string | undefined;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A fact as plain text that opens what it is edited with. */
export function Fact({ label, value, gap, isMissed = false, error, children }: FactProps) {
  const shown = value === '' ? gap : value;
  const looks = value !== '' ? '' : isMissed ? styles.missed : styles.gap;
  return (
    <div className={styles.fact}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Popover
        label={label}
        trigger={
          <Button className={`${styles.value} ${looks}`} aria-label={`${label}: ${shown}`}>
            <span>{shown}</span>
          </Button>
        }
      >
        {(close) => (
          <div className={styles.form}>{typeof children === 'function' ? children(close) : children}</div>
        )}
      </Popover>
      {error && <p className={styles.error}>{error}</p>}
    </div>
  );
}

interface TextFactProps {
  readonly label: string;
  readonly value: string;
  readonly gap: string;
  readonly onChange: (value: string) => void;
  readonly error?: ((value: string) => string | undefined) | undefined;
  readonly inputMode?: 'numeric' | undefined;
}

/** A fact of one line, typed where it stands. */
export function TextFact({ label, value, gap, onChange, error, inputMode }: TextFactProps) {
  const typed = useTyped(value, (text) => {
    if (error?.(text) === undefined) onChange(text);
  });
  const wrong = error?.(typed.value);
  return (
    <div className={styles.fact}>
      <label className={styles.fact}>
        <span className={styles.label}>{label}</span>
        <input
          className={styles.input}
          maxLength={1000}
          placeholder={gap}
          value={typed.value}
          aria-invalid={wrong !== undefined || undefined}
          {...(inputMode && { inputMode })}
          onChange={(event) => typed.onChange(event.target.value)}
          onBlur={typed.flush}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) typed.flush();
          }}
        />
      </label>
      {wrong && (
        <p className={styles.error} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
