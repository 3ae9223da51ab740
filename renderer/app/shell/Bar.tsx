import type { ReactNode } from 'react';
import { call, platform } from '../../api/client.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Bar.module.css';

interface BarProps {
  readonly left?: ReactNode;
  readonly centre: ReactNode;
  readonly right?: ReactNode;
}

/** The title bar: leaves room for the system's own buttons, holds the menu where the system has no menu bar. */
export function Bar({ left, centre, right }: BarProps) {
  const t = useWords('app');
  return (
    <header className={styles.bar} data-region="bar" data-platform={platform()}>
      <div className={styles.left}>
        {platform() !== 'darwin' && (
          <IconButton
            icon="menu"
            name={t('bar.menu')}
            onPress={(event) => {
              const { left, bottom } = event.target.getBoundingClientRect();
              void call('menu:show', { x: Math.round(left), y: Math.round(bottom) });
            }}
          />
        )}
        {left}
      </div>
      <div className={styles.centre}>{centre}</div>
      <div className={styles.right}>{right}</div>
    </header>
  );
}
