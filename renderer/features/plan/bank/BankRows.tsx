import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { BankKind, BankRow } from '#domain/plan/bank.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { duration } from '../parts/duration.ts';
import parts from '../parts/parts.module.css';
import { usePlanning } from '../usePlanning.ts';
import styles from './bank.module.css';

interface BankRowsProps {
  readonly name: string;
  readonly kind: BankKind;
  readonly rows: readonly BankRow[];
  readonly picked: readonly BankRow[];
  readonly onPick: (picked: readonly BankRow[]) => void;
}

/** What was found, each with where it is from. What is ticked stays so when the search no longer finds it. */
export function BankRows({ name, kind, rows, picked, onPick }: BankRowsProps) {
  const { t } = usePlanning();
  const note = ({ from, title, stage, criterion, holds, minutes, plans }: BankRow) => {
    const source = title || t('untitled');
    return [
      { question: criterion || stage, criterion: stage, stage: '' }[kind],
      from === 'template' ? t('bank.template', { title: source }) : source,
      kind === 'question' ? '' : t(`bank.${kind}.holds`, { count: holds }),
      minutes > 0 ? duration(minutes, t) : '',
      plans > 1 ? t('bank.also', { count: plans - 1 }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const known = [...picked, ...rows];
  return (
    <ListBox
      aria-label={name}
      className={styles.rows ?? ''}
      selectionMode="multiple"
      selectedKeys={picked.map(keyOf)}
      onSelectionChange={(keys) => {
        const wanted = keys === 'all' ? known.map(keyOf) : [...keys];
        onPick([...new Set(wanted)].flatMap((key) => known.find((row) => keyOf(row) === key) ?? []));
      }}
    >
      {rows.map((row) => (
        <ListBoxItem
          key={keyOf(row)}
          id={keyOf(row)}
          textValue={row.text}
          className={`${parts.tick} ${styles.row}`}
        >
          {({ isSelected }) => (
            <>
              <span className={parts.tickBox}>{isSelected && <Icon name="check" />}</span>
              <span className={styles.text}>
                {row.text}
                <span className={styles.note}>{note(row)}</span>
              </span>
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function keyOf({ source, id }: BankRow): string {
  return `${source} ${id}`;
}
