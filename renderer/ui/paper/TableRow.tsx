import type { CSSProperties } from 'react';
import { groundOf, inks } from '#domain/outline/designs.ts';
import { columnWidths } from '#domain/outline/flow.ts';
import type { Column, Row, Table } from '#domain/outline/outline.ts';
import type { Looks } from './looks.ts';
import styles from './Paper.module.css';
import { RunsView } from './Runs.tsx';

/** The head of a table; it stands again on each page its rows reach. */
export function TableHead({ table, looks }: { table: Table; looks: Looks }) {
  const { headRule, tinted } = looks.design.table;
  return (
    <div
      className={styles.tableRow}
      style={{
        ...looks.text('tableHead'),
        ...gridOf(table, looks),
        ...(headRule > 0 && { borderBottom: `${headRule}pt solid ${inks.soft}` }),
        ...(tinted && { background: looks.tint }),
      }}
    >
      {table.columns.map(({ label, align }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
        <div key={index} className={styles.tableHeadCell} style={{ ...room(looks), ...aligned(align) }}>
          {label}
        </div>
      ))}
    </div>
  );
}

interface TableRowProps {
  readonly table: Table;
  readonly row: Row;
  readonly isLast: boolean;
  readonly looks: Looks;
}

/** One row, with the space below the table after the last. */
export function TableRow({ table, row, isLast, looks }: TableRowProps) {
  const { rowRule, after } = looks.design.table;
  let column = 0;
  return (
    <div style={isLast ? { paddingBottom: `${after}pt` } : undefined}>
      <div
        className={styles.tableRow}
        style={{
          ...looks.text(row.isGroup ? 'group' : 'cell'),
          ...gridOf(table, looks),
          ...(rowRule > 0 && { borderBottom: `${rowRule}pt solid ${inks.line}` }),
        }}
      >
        {row.cells.map(({ runs, tone, span = 1 }) => {
          const from = column;
          column += span;
          const ground = groundOf(looks.accent, tone);
          return (
            <div
              key={from}
              style={{
                ...room(looks),
                ...aligned(span > 1 ? undefined : table.columns[from]?.align),
                gridColumn: `span ${span}`,
                ...(ground && { background: ground }),
              }}
            >
              <RunsView runs={runs} accent={looks.accent} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function gridOf({ columns }: Table, looks: Looks): CSSProperties {
  const widths = columnWidths(columns, looks.textWidth * 20);
  return { gridTemplateColumns: widths.map((width) => `${width / 20}pt`).join(' ') };
}

function room({ design }: Looks): CSSProperties {
  const { across, down } = design.table.padding;
  return { padding: `${down}pt ${across}pt` };
}

const aligned = (align: Column['align']): CSSProperties =>
  align ? { textAlign: align === 'end' ? 'end' : 'center' } : {};
