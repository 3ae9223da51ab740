import { locale, useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';

/** "3 of 25", where more than one is chosen. */
export function OfThem({ count, total }: { count: number; total: number }) {
  const t = useWords('candidates');
  if (total < 2) return null;
  const [some, all] = [count.toLocaleString(locale), total.toLocaleString(locale)];
  return <span className={styles.itemNote}>{t('ofThem', { some, total: all })}</span>;
}
