import type { KeyboardEvent } from 'react';
import { useTyped } from '../../../job/useTyped.ts';
import styles from './parts.module.css';

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  /** Several lines; grows with its text. */
  readonly isLong?: boolean | undefined;
  /** A line that is shown over several when it does not fit. */
  readonly isLine?: boolean | undefined;
  /** For putting the focus here: `data-<name>="<id>"`. */
  readonly mark?: { readonly [name: `data-${string}`]: string } | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

/** Text that reads as text until it is touched, kept as it is typed. */
export function Typed(props: TypedProps) {
  const { label, value, onChange, placeholder, className = '', isLong, isLine, mark } = props;
  const typed = useTyped(value, onChange);
  const shared = {
    ...mark,
    'aria-label': label,
    placeholder,
    className: `${styles.typed} ${className}`,
    value: typed.value,
    onBlur: typed.flush,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey) typed.flush();
      if (isLine && event.key === 'Enter') event.preventDefault();
      props.onKeyDown?.(event);
    },
  };
  if (isLong || isLine) {
    return (
      <textarea
        {...shared}
        rows={1}
        maxLength={isLong ? 50_000 : 1_000}
        onChange={({ target }) =>
          typed.onChange(isLong ? target.value : target.value.replace(/\s*\n\s*/g, ' '))
        }
      />
    );
  }
  return <input {...shared} maxLength={1_000} onChange={({ target }) => typed.onChange(target.value)} />;
}
