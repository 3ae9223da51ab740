// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be left out while they are out of view
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard goes from line to line, not from cell to cell
import { type KeyboardEvent, useState } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/words.ts';
import type { Column } from '../columns.ts';
import type { View } from '../view.ts';
import styles from './table.module.css';

interface HeadProps {
  readonly columns: readonly Column[];
  readonly view: View;
  readonly onSort: (column: Column) => void;
  readonly isAllChosen: boolean;
  readonly isSomeChosen: boolean;
  readonly onAll: () => void;
}

/** The names of the columns; pressing one sorts. One stop for Tab, the arrow keys go along. */
export function Head({ columns, view, onSort, isAllChosen, isSomeChosen, onAll }: HeadProps) {
  const t = useWords('candidates');
  const [at, setAt] = useState(1);
  const stop = Math.min(at, columns.length);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = event.currentTarget.querySelectorAll('button');
    const next = Math.min(buttons.length - 1, Math.max(0, stop + step));
    setAt(next);
    buttons[next]?.focus();
  };
  return (
    <div role="row" aria-rowindex={1} className={styles.head} onKeyDown={move}>
      <div role="columnheader" className={styles.tick}>
        <button
          type="button"
          role="checkbox"
          className={styles.all}
          aria-checked={isAllChosen ? true : isSomeChosen ? 'mixed' : false}
          aria-label={t('chooseAll')}
          tabIndex={stop === 0 ? 0 : -1}
          onFocus={() => setAt(0)}
          onClick={onAll}
        >
          <span className={styles.box}>
            <Icon name={isAllChosen || !isSomeChosen ? 'check' : 'minus'} />
          </span>
        </button>
      </div>
      {columns.map((column, index) => (
        <div
          key={column}
          role="columnheader"
          className={styles.cell}
          data-column={column}
          aria-sort={view.sort !== column ? 'none' : view.descending ? 'descending' : 'ascending'}
        >
          <button
            type="button"
            className={styles.sort}
            tabIndex={stop === index + 1 ? 0 : -1}
            onFocus={() => setAt(index + 1)}
            onClick={() => onSort(column)}
          >
            {t(`column.${column}`)}
            {view.sort === column && <Icon name={view.descending ? 'down' : 'up'} />}
          </button>
        </div>
      ))}
    </div>
  );
}
