import type { Ref } from 'react';
import { useWords } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import styles from './reorder.module.css';
import type { Reorder } from './useReorder.ts';

interface HandleProps {
  readonly name: string;
  readonly reorder: Reorder;
  readonly id: string;
  readonly handleRef?: Ref<HTMLButtonElement>;
}

/** The grip in a row's margin: dragged with the pointer, moved with the arrow keys. */
export function Handle({ name, reorder, id, handleRef }: HandleProps) {
  const t = useWords('ui');
  const { onKeyDown, ...drag } = reorder.handle(id);
  return (
    <button
      type="button"
      ref={handleRef}
      className={styles.handle}
      aria-label={t('reorder.handle', { name })}
      title={t('reorder.hint')}
      data-handle={id}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <Icon name="handle" />
    </button>
  );
}
