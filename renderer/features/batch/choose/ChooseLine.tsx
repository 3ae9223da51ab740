import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './choose.module.css';

interface ChooseLineProps {
  /** What is chosen. */
  readonly text: string;
  /** What is to be chosen, for the button and the panel that it opens. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What is chosen in one line, and a button to choose otherwise. */
export function ChooseLine({ text, label, children }: ChooseLineProps) {
  const t = useWords('batch');
  return (
    <div className={styles.line}>
      <span className={styles.what}>{text}</span>
      <Popover
        label={label}
        trigger={
          <Button kind="quiet" aria-label={label}>
            {t('for.choose')}
          </Button>
        }
      >
        {children}
      </Popover>
    </div>
  );
}
