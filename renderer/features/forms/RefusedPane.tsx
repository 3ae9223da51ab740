import type { ReturnedRow } from '#contract/forms.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './FormsScreen.module.css';

/** A file nothing is taken from, and why. */
export function RefusedPane({ row, onForget }: { row: ReturnedRow; onForget: () => void }) {
  const t = useWords('forms');
  return (
    <section className={styles.pane} aria-labelledby="form-title">
      <div className={styles.work}>
        <h2 id="form-title" className={styles.title}>
          {t('refused.title', { file: row.file })}
        </h2>
        <p className={styles.bad}>{row.reason}</p>
      </div>
      <div className={styles.foot}>
        <p className={styles.footText} />
        <Button onPress={onForget}>{t('forget')}</Button>
      </div>
    </section>
  );
}
