import { type ReactNode, useState } from 'react';
import { HeadLines } from './HeadLine.tsx';
import styles from './ScreenHead.module.css';

interface ScreenHeadProps {
  readonly title: ReactNode;
  /** Before the title: the way back. */
  readonly back?: ReactNode;
  /** Beside the title. */
  readonly note?: ReactNode;
  /** At the right end, the main one last. */
  readonly actions?: ReactNode;
}

/** The head of a screen: its one title, and what can be done here. */
export function ScreenHead({ title, back, note, actions }: ScreenHeadProps) {
  const [lines, setLines] = useState<HTMLElement | null>(null);
  return (
    <HeadLines value={lines}>
      <div className={styles.head}>
        {back && <div className={styles.back}>{back}</div>}
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.note}>{note}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div ref={setLines} className={styles.lines} />
    </HeadLines>
  );
}
