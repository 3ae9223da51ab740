import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import styles from './HeadLine.module.css';

/** Where a screen's head has room for a line: below it. */
export const HeadLines = createContext<HTMLElement | null>(null);

/** One quiet line about a deed that is over; below the head it was done from, or else below its button. */
export function HeadLine({ children, isBad = false }: { children?: ReactNode; isBad?: boolean | undefined }) {
  const slot = useContext(HeadLines);
  const line = (
    <div role="status" className={slot ? styles.slot : styles.floating}>
      {children && <div className={`${styles.line} ${isBad ? styles.bad : ''}`}>{children}</div>}
    </div>
  );
  return slot ? createPortal(line, slot) : line;
}
