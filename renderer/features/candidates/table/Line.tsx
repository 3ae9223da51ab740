// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be left out while they are out of view
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard goes from line to line, not from cell to cell
import { memo } from 'react';
import type { CandidateRow } from '#domain/candidates/query.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/words.ts';
import type { Column } from '../columns.ts';
import { cell, wholeText } from './cells.tsx';
import styles from './table.module.css';
import { lineHeight } from './useViewport.ts';

interface LineProps {
  readonly index: number;
  /** undefined while it is on its way. */
  readonly row: CandidateRow | undefined;
  readonly columns: readonly Column[];
  readonly isChosen: boolean;
  /** The one the keyboard is at. */
  readonly isActive: boolean;
}

/** One candidate of the table. Keys and the mouse are heard by the table. */
export const Line = memo(function Line({ index, row, columns, isChosen, isActive }: LineProps) {
  const t = useWords('candidates');
  return (
    <div
      role="row"
      className={styles.line}
      style={{ top: index * lineHeight }}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-busy={row === undefined}
      tabIndex={isActive ? 0 : -1}
    >
      <div role="gridcell" className={styles.tick} data-tick="">
        <span className={styles.box}>
          <Icon name="check" />
        </span>
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="gridcell"
          className={styles.cell}
          data-column={column}
          title={row && wholeText(row, column)}
        >
          {row &&
            (column === 'name' ? (
              <button type="button" className={styles.name} tabIndex={-1} data-open="">
                {row.name.trim() === '' ? t('unnamed') : row.name}
              </button>
            ) : (
              cell(row, column, t)
            ))}
        </div>
      ))}
    </div>
  );
});
