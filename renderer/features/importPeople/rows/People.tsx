// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be left out while they are out of view
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing in these rows is done, they are read
import type { ImportState, PersonRow } from '#contract/importPeople.ts';
import { call } from '../../../api/client.ts';
import { mediumDay } from '../../../words/days.ts';
import { useWords } from '../../../words/words.ts';
import styles from './rows.module.css';
import { Windowed } from './Windowed.tsx';

const columns = ['name', 'what', 'email', 'phone', 'location', 'job', 'applied', 'tags', 'notes'] as const;

/** The rows as candidates, as they will be. */
export function People({ state, version }: { state: ImportState; version: string }) {
  const t = useWords('importPeople');
  return (
    <Windowed
      label={t('people.label')}
      total={state.people}
      lineHeight={32}
      version={version}
      isTable
      ask={(window) => call('importPeople:people', window)}
      head={
        <div role="row" aria-rowindex={1} className={styles.head}>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={styles.cell}>
              {t(`people.${column}`)}
            </span>
          ))}
        </div>
      }
    >
      {(row, index) => <Person key={row.key} row={row} index={index} />}
    </Windowed>
  );
}

function Person({ row, index }: { row: PersonRow; index: number }) {
  const t = useWords('importPeople');
  const { name, what } = row;
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.person} data-what={what}>
      <span role="cell" className={`${styles.cell} ${styles.name}`}>
        {name || <span className={styles.nothing}>{t('people.unnamed')}</span>}
      </span>
      <span role="cell" className={styles.cell}>
        {t(`people.becomes.${what}`)}
      </span>
      <span role="cell" className={styles.cell}>
        {row.email}
      </span>
      <span role="cell" className={`${styles.cell} ${styles.days}`}>
        {row.phone}
      </span>
      <span role="cell" className={styles.cell}>
        {row.location}
      </span>
      <span role="cell" className={styles.cell}>
        {row.job}
      </span>
      <span role="cell" className={`${styles.cell} ${styles.days}`}>
        {row.applied && mediumDay(row.applied)}
      </span>
      <span role="cell" className={styles.cell}>
        {row.tags}
      </span>
      <span role="cell" className={styles.cell}>
        {row.notes}
      </span>
    </div>
  );
}
