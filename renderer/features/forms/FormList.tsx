import type { ReturnedRow } from '#contract/forms.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { useWords, type Words } from '../../words/words.ts';
import styles from './FormsScreen.module.css';

interface FormListProps {
  readonly rows: readonly ReturnedRow[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The files, each with how it stands, and where more can go. */
export function FormList({ rows, chosen, onChoose }: FormListProps) {
  const t = useWords('forms');
  return (
    <div className={styles.list}>
      <Rows
        label={t('list')}
        rows={rows.map((row) => ({
          id: row.id,
          title: row.state === 'refused' ? t('row.refused') : row.candidate || t('unnamed'),
          note: (
            <>
              <span className={styles.line}>{aboutOf(row, t)}</span>
              <span className={styles.line}>{row.file}</span>
            </>
          ),
          end: (
            <span className={styles.state} data-state={row.state}>
              {t(`state.${row.state}`, { count: row.count })}
            </span>
          ),
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p className={styles.more}>
        <Icon name="drop" />
        {t('dropMore')}
      </p>
    </div>
  );
}

function aboutOf({ state, reason, stage, interviewer }: ReturnedRow, t: Words): string {
  if (state === 'refused') return reason;
  if (state === 'known') return reason ? t('row.known', { file: reason }) : t('row.knownHere');
  return [stage, interviewer || t('nobody')].join(' · ');
}
