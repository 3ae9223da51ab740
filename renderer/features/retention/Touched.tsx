import type { CallOutput } from '../../api/client.ts';
import { Check } from '../../ui/Check.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ErasePanel.module.css';

const most = 8;

interface TouchedProps {
  readonly preview: CallOutput<'erasure:preview'>;
  /** Whether texts about others stop naming them. */
  readonly unnames: boolean;
  readonly onUnnames: (unnames: boolean) => void;
}

/** What there is to lose, and what is not reached. */
export function Touched({ preview, unnames, onUnnames }: TouchedProps) {
  const t = useWords('retention');
  const counts = (['assessments', 'decisions', 'files', 'versions'] as const).filter(
    (what) => preview[what] > 0,
  );
  const { mentions } = preview;
  return (
    <section className={styles.touched}>
      {counts.length > 0 && (
        <>
          <h3 className={styles.label}>{t('panel.touched')}</h3>
          <ul className={styles.counts}>
            {counts.map((what) => (
              <li key={what}>{t(`panel.${what}`, { count: preview[what] })}</li>
            ))}
          </ul>
        </>
      )}
      {mentions.length > 0 && (
        <>
          <p className={styles.warn}>{t('panel.mentions')}</p>
          <ul className={styles.mentions}>
            {mentions.slice(0, most).map(({ name, list, about }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
              <li key={index}>{t(`panel.mention.${list}`, { name, about })}</li>
            ))}
            {mentions.length > most && <li>{t('panel.moreMentions', { count: mentions.length - most })}</li>}
          </ul>
          {mentions.some(({ list }) => list !== 'twin') && (
            <div>
              <Check isSelected={unnames} onChange={onUnnames}>
                {t('panel.unname', { by: t('unnamed') })}
              </Check>
              <p className={styles.text}>{t('panel.unnameText')}</p>
            </div>
          )}
        </>
      )}
      <p className={styles.text}>{t('panel.elsewhere')}</p>
    </section>
  );
}
