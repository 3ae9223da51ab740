import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './parts.module.css';

interface PickProps {
  /** What it is about, shown before the value. */
  readonly label: string;
  /** For screen readers, with the value: "Weight of Keeps data safe: 2". */
  readonly name: string;
  readonly isWarning?: boolean | undefined;
  readonly children: ReactNode;
}

/** A fact that opens what it is chosen from; goes into a Menu or Popover as its trigger. */
export function Pick({ label, name, isWarning, children }: PickProps) {
  return (
    <Button className={styles.pick ?? ''} aria-label={name}>
      <span className={styles.pickLabel}>{label}</span>
      <span className={isWarning ? styles.warning : styles.pickValue}>{children}</span>
      <Icon name="down" />
    </Button>
  );
}
