import { useCall } from '../../api/hooks.ts';
import { longDay } from '../../words/days.ts';
import { useWords } from '../../words/words.ts';
import styles from './RetentionScreen.module.css';

const shown = 12;

/** That people were erased or anonymised, and when; of nobody who it was. */
export function RecordList() {
  const t = useWords('retention');
  const { data: record } = useCall('erasure:record', undefined, ({ organisation }) => organisation);
  if (!record || record.length === 0) return null;
  return (
    <section className={styles.record}>
      <h2 className={styles.recordTitle}>{t('record.title')}</h2>
      <ul>
        {record.slice(0, shown).map(({ id, at, way, cause, candidates }) => (
          <li key={id}>
            {t('record.line', {
              day: longDay(at),
              what: t(`record.${way}`, { count: candidates }),
              why: t(`record.${cause}`),
            })}
          </li>
        ))}
        {record.length > shown && <li>{t('record.earlier', { count: record.length - shown })}</li>}
      </ul>
    </section>
  );
}
