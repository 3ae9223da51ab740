import { type ReactNode, useState } from 'react';
import { HeadLines } from './HeadLine.tsx';
import styles from './ScreenHead.module.css';

interface ScreenHeadProps {
  readonly title: string;
  /** Beside the title. */
  readonly note?: ReactNode;
  /** At the right end, the main one last. */
  readonly actions?: ReactNode;
}

/** The head of a screen: its one title, and what can be done here. */
export function ScreenHead({ title, note, actions }: ScreenHeadProps) {
  const [lines, setLines] = useState<HTMLElement | null>(null);
  return (
    <HeadLines value={lines}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.note}>{note}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div ref={setLines} className={styles.lines} />
    </HeadLines>
  );
}
