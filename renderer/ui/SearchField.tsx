import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useWords } from '../words/words.ts';
import { fieldClass } from './Field.tsx';
import styles from './field.module.css';
import { Icon } from './Icon.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** Shown at the end while the field is empty, such as a key cap. */
  readonly hint?: ReactNode;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** A search box; Escape clears it. */
export function SearchField({ label, value, onChange, placeholder = '', hint, ...rest }: SearchFieldProps) {
  const t = useWords('ui');
  return (
    <AriaSearchField
      aria-label={label}
      className={`${fieldClass({ label, className: rest.className })} ${styles.search}`}
      value={value}
      onChange={onChange}
    >
      <div className={styles.group}>
        <Icon name="search" />
        <Input
          className={styles.input ?? ''}
          placeholder={placeholder}
          {...(rest.inputRef ? { ref: rest.inputRef } : {})}
          {...(rest.onKeyDown ? { onKeyDown: rest.onKeyDown } : {})}
        />
        {hint && <span className={`${styles.end} ${styles.hint}`}>{hint}</span>}
        <span className={`${styles.end} ${styles.clear}`}>
          <Button className={styles.opener ?? ''} aria-label={t('clear')}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
    </AriaSearchField>
  );
}
