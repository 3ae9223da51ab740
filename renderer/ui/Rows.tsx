import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import styles from './Rows.module.css';

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  /** At the right end: a count, a date. */
  readonly end?: ReactNode;
}

export interface RowsProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter or a double click. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** 'content' marks what is chosen in the accent's colour, 'navigation' in grey. */
  readonly kind?: 'content' | 'navigation' | undefined;
  readonly empty?: ReactNode;
}

/** A list of rows of which one is chosen; arrow keys move. */
export function Rows({ label, rows, chosen, onChoose, onOpen, kind = 'content', empty }: RowsProps) {
  return (
    <ListBox
      aria-label={label}
      className={`${styles.rows} ${styles[kind]}`}
      items={rows}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
      {...(onOpen ? { onAction: (key) => onOpen(String(key)) } : {})}
      renderEmptyState={() => empty}
    >
      {(row) => (
        <ListBoxItem id={row.id} textValue={row.title} className={styles.row ?? ''}>
          <span className={styles.text}>
            <span className={styles.title}>{row.title}</span>
            {row.note !== undefined && <span className={styles.note}>{row.note}</span>}
          </span>
          {row.end !== undefined && <span className={styles.end}>{row.end}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
