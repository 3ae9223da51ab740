import type { ImportState, ProblemRow } from '#contract/importPeople.ts';
import { call } from '../../../api/client.ts';
import { useWords } from '../../../words/words.ts';
import styles from './rows.module.css';
import { Windowed } from './Windowed.tsx';

/** Rows that stay out, and values that come in otherwise than they stand: each with its line and why. */
export function Problems({ state, version }: { state: ImportState; version: string }) {
  const t = useWords('importPeople');
  const hasFiles = state.sources.length > 1;
  return (
    <Windowed
      label={t('problems.label')}
      total={state.problems}
      lineHeight={40}
      version={version}
      ask={(window) => call('importPeople:problems', window)}
    >
      {(row, index) => <Problem key={index} row={row} hasFile={hasFiles} />}
    </Windowed>
  );
}

function Problem({ row, hasFile }: { row: ProblemRow; hasFile: boolean }) {
  const t = useWords('importPeople');
  const { file, line, kind, column, value, isOut } = row;
  const sentence = t(`problems.${kind}`, { column, value });
  return (
    <div className={styles.problem}>
      <span className={isOut ? styles.out : styles.in}>{t(isOut ? 'problems.out' : 'problems.in')}</span>
      <span className={styles.place}>{t('line', { line })}</span>
      <span className={styles.cell} title={sentence}>
        {sentence}
        {hasFile && <span className={styles.place}> · {file}</span>}
      </span>
    </div>
  );
}
