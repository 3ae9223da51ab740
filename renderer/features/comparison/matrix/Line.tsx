import { memo } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/words.ts';
import * as figures from '../figures.ts';
import type { MatrixRow } from '../view.ts';
import { CriterionCell, StageCell } from './Cell.tsx';
import styles from './matrix.module.css';
import { type Cells, gapIn } from './useColumns.ts';

interface LineProps {
  readonly row: MatrixRow;
  /** 1 is the first below the head. */
  readonly index: number;
  readonly heads: readonly Head[];
  readonly drawn: readonly number[];
  readonly columns: ReadonlyMap<string, Cells>;
  readonly measure: Overview['measure'];
  /** The column that has the roving tab stop, if it is in this row. */
  readonly active: number | null;
  readonly width: number;
}

/** A row of the matrix: a stage or a criterion, its weight, and the candidates in view. */
export const Line = memo(function Line(props: LineProps) {
  const { row, index, heads, drawn, columns, measure, active, width } = props;
  const isStage = row.kind === 'stage';
  const tab = (column: number) => (active === column ? 0 : -1);
  return (
    <tr aria-rowindex={index + 1} className={isStage ? styles.stageRow : styles.row}>
      <RowHead row={row} index={index} tabIndex={tab(0)} />
      <td aria-colindex={2} className={styles.weight} tabIndex={tab(1)} data-row={index} data-column={1}>
        {figures.figure(isStage ? row.stage.weight : row.criterion.weight)}
      </td>
      {drawn.map((place) => {
        const head = heads[place];
        if (!head) return null;
        const cells = columns.get(head.candidate);
        return (
          <td
            key={head.candidate}
            aria-colindex={place + 3}
            className={styles.cell}
            tabIndex={tab(place + 2)}
            data-row={index}
            data-column={place + 2}
            data-beside={head.rank === null || undefined}
            aria-busy={cells === undefined || undefined}
            style={{ left: place * width }}
          >
            {cells && <Content row={row} cells={cells} measure={measure} />}
          </td>
        );
      })}
    </tr>
  );
});

function Content({ row, cells, measure }: { row: MatrixRow; cells: Cells; measure: Overview['measure'] }) {
  const stage = cells.stages.get(row.stage.stage);
  const gap = gapIn(cells, row.stage.stage);
  if (row.kind === 'stage') return <StageCell score={stage} gap={gap} />;
  const { criterion } = row;
  return (
    <CriterionCell
      criterion={criterion}
      score={cells.criteria.get(criterion.criterion)}
      knockOut={cells.knockOuts.get(criterion.criterion)}
      gap={gap}
      measure={measure}
    />
  );
}

function RowHead({ row, index, tabIndex }: { row: MatrixRow; index: number; tabIndex: number }) {
  const t = useWords('comparison');
  const place = { tabIndex, 'data-row': index, 'data-column': 0, 'aria-colindex': 1 } as const;
  if (row.kind === 'stage') {
    const { name, retired } = row.stage;
    return (
      <th scope="row" className={styles.stageHead} aria-expanded={!row.isFolded} {...place}>
        <Icon name={row.isFolded ? 'right' : 'down'} />
        <span className={styles.rowName}>{name === '' ? t('untitled') : name}</span>
        {retired && <span className={styles.aside}>{t('retired')}</span>}
      </th>
    );
  }
  const { name, minimum, retired } = row.criterion;
  return (
    <th scope="row" className={styles.rowHead} {...place}>
      <span className={styles.rowName}>{name === '' ? t('untitled') : name}</span>
      {minimum !== null && !retired && <span className={styles.aside}>{t('minimum', { minimum })}</span>}
      {retired && <span className={styles.aside}>{t('retired')}</span>}
    </th>
  );
}
