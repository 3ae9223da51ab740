import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import styles from './Check.module.css';
import { Icon } from './Icon.tsx';

interface CheckProps {
  /** Left out where the row around it names it. */
  readonly children?: ReactNode;
  readonly label?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly isIndeterminate?: boolean | undefined;
  readonly onChange?: ((selected: boolean) => void) | undefined;
  /** Selects the row it stands in. */
  readonly slot?: 'selection' | undefined;
}

/** A box with a tick. */
export function Check({ children, label, slot, ...rest }: CheckProps) {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return (
    <Checkbox
      className={styles.check ?? ''}
      {...given}
      {...(slot ? { slot } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {({ isIndeterminate }) => (
        <>
          <span className={styles.box}>
            <Icon name={isIndeterminate ? 'minus' : 'check'} />
          </span>
          {children}
        </>
      )}
    </Checkbox>
  );
}
