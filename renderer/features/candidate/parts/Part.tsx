import { type ReactNode, useId } from 'react';
import styles from './parts.module.css';

interface PartProps {
  readonly title: string;
  /** At the right end of the heading's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the profile under its heading. */
export function Part({ title, action, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id} className={styles.partTitle}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
