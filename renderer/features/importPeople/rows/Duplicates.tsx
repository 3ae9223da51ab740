import type { ImportState, TwinRow } from '#contract/importPeople.ts';
import { duplicateChoices } from '#domain/candidates/import/outcomes.ts';
import { call } from '../../../api/client.ts';
import { Select } from '../../../ui/Select.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import type { Show } from '../useImport.ts';
import styles from './rows.module.css';
import { Windowed } from './Windowed.tsx';

interface DuplicatesProps {
  readonly state: ImportState;
  readonly version: string;
  readonly show: Show;
}

/** Those who may be there already: whom they look like, why, and what becomes of them. */
export function Duplicates({ state, version, show }: DuplicatesProps) {
  const t = useWords('importPeople');
  return (
    <Windowed
      label={t('duplicates.label')}
      total={state.duplicates}
      lineHeight={56}
      version={version}
      ask={(window) => call('importPeople:duplicates', window)}
      hasControls
    >
      {(row) => <Duplicate key={row.key} row={row} show={show} />}
    </Windowed>
  );
}

/** What becomes of all duplicates; nothing is shown chosen while they differ. */
export function ForAll({ state, show }: Omit<DuplicatesProps, 'version'>) {
  const t = useWords('importPeople');
  return (
    <div className={styles.allSame}>
      <span>{t('duplicates.all')}</span>
      <Select
        hideLabel
        className={styles.choice}
        label={t('duplicates.all')}
        placeholder={t('duplicates.each')}
        choices={choices(t)}
        value={state.choice}
        onChange={(choice) => void show(call('importPeople:choose', { key: null, choice }))}
      />
    </div>
  );
}

function Duplicate({ row, show }: { row: TwinRow; show: Show }) {
  const t = useWords('importPeople');
  const { key, line, name, email, other, alike, choice } = row;
  const shown = name || email;
  const where =
    other.candidate === null
      ? t('duplicates.inLine', { line: other.line, file: other.file })
      : other.jobs || t('noJob');
  return (
    <div className={styles.twin}>
      <span className={styles.two}>
        <span className={styles.name}>{name || t('people.unnamed')}</span>
        <span className={styles.second}>{[t('line', { line }), email].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.two}>
        <span>{other.name || t('people.unnamed')}</span>
        <span className={styles.second}>{[other.email, where].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={`${styles.cell} ${styles.why} ${styles.second}`}>
        {alike[0] && t(`duplicates.alike.${alike[0]}`)}
      </span>
      <Select
        hideLabel
        label={t('duplicates.choice', { name: shown })}
        choices={choices(t)}
        value={choice}
        onChange={(choice) => void show(call('importPeople:choose', { key, choice }))}
      />
    </div>
  );
}

function choices(t: Words) {
  return duplicateChoices.map((id) => ({ id, text: t(`duplicates.${id}`) }));
}
