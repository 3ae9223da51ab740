import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './skills.module.css';

interface CellButtonProps {
  readonly label: string;
  readonly isWarning?: boolean;
  readonly children: ReactNode;
}

/** A cell's value that opens its choices. */
export function CellButton({ label, isWarning = false, children }: CellButtonProps) {
  return (
    <Button className={`${styles.cell} ${isWarning ? styles.warning : ''}`} aria-label={label}>
      {children}
    </Button>
  );
}
