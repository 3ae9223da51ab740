import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './retired.module.css';

interface RetiredProps {
  readonly label: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** How many assessments hold on to it. */
    readonly kept: number;
    readonly onBringBack: () => void;
  }[];
}

/** What is no longer used and kept for the record. */
export function Retired({ label, rows }: RetiredProps) {
  const t = useWords('plan');
  if (rows.length === 0) return null;
  return (
    <section className={styles.retired} aria-label={label}>
      <h3 className={styles.title}>{t('retired.title')}</h3>
      <ul>
        {rows.map(({ id, name, kept, onBringBack }) => (
          <li key={id} className={styles.row} data-retired={id}>
            <span className={styles.text}>
              <span className={styles.name}>{name}</span>
              <span className={styles.note}>{t('retired.kept', { count: kept })}</span>
            </span>
            <Button
              kind="quiet"
              small
              onPress={onBringBack}
              aria-label={t('retired.bringBackNamed', { name })}
            >
              {t('retired.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
