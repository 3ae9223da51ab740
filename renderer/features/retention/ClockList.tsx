import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { ClockRow } from '#contract/erasure.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { useWords } from '../../words/words.ts';
import styles from './RetentionScreen.module.css';
import { stateWords } from './stateWords.ts';

interface ClockListProps {
  readonly rows: readonly ClockRow[];
  readonly chosen: ReadonlyMap<string, ClockRow>;
  readonly onChoose: (chosen: ReadonlyMap<string, ClockRow>) => void;
  readonly onOpen: (candidate: string) => void;
  readonly more: number;
  readonly onMore: () => void;
}

/** Candidates of whom several can be chosen; what was chosen under another filter stays chosen. */
export function ClockList({ rows, chosen, onChoose, onOpen, more, onMore }: ClockListProps) {
  const t = useWords('retention');
  const select = (keys: 'all' | Set<string | number>) => {
    const ids = keys === 'all' ? new Set(rows.map(({ id }) => id)) : new Set([...keys].map(String));
    const known = new Map([...chosen, ...rows.map((row) => [row.id, row] as const)]);
    onChoose(new Map([...ids].flatMap((id) => (known.has(id) ? [[id, known.get(id) as ClockRow]] : []))));
  };
  return (
    <>
      <GridList
        aria-label={t('list')}
        className={styles.list ?? ''}
        items={rows}
        selectionMode="multiple"
        disabledBehavior="selection"
        disabledKeys={rows.filter(({ state }) => state === 'anonymised').map(({ id }) => id)}
        selectedKeys={new Set(chosen.keys())}
        onSelectionChange={select}
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.name} className={styles.row ?? ''}>
            <Check slot="selection" label={t('select', { name: row.name })} />
            <span className={styles.who}>
              <span className={styles.name}>{row.name}</span>
              <span className={styles.minor}>{row.jobs.length > 0 ? row.jobs.join(', ') : t('noJob')}</span>
            </span>
            <span className={styles.cards}>
              {row.assessments > 0 && t('assessments', { count: row.assessments })}
            </span>
            <span className={styles.state} data-state={row.state}>
              {stateWords(row, t)}
            </span>
            <Button
              kind="quiet"
              onPress={() => onOpen(row.id)}
              aria-label={t('openNamed', { name: row.name })}
            >
              {t('open')}
            </Button>
          </GridListItem>
        )}
      </GridList>
      {more > 0 && (
        <p className={styles.more}>
          <Button onPress={onMore}>{t('more', { count: more })}</Button>
        </p>
      )}
    </>
  );
}
