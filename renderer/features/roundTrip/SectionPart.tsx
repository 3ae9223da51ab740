import { useId } from 'react';
import type { RoundTripSection } from '#contract/roundTrip.ts';
import { Check } from '../../ui/Check.tsx';
import { useWords } from '../../words/words.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { Difference } from './Passages.tsx';
import styles from './RoundTripScreen.module.css';

interface SectionPartProps {
  readonly section: RoundTripSection;
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (ids: readonly string[], wanted: boolean) => void;
}

/** One section: its changes with a tick each, what was noted beside it, and what is not taken over. */
export function SectionPart({ section, isChosen, onChoose }: SectionPartProps) {
  const t = useWords('roundTrip');
  const title = useId();
  const { key, heading, changes, notTaken, comments } = section;
  const name = key === '' ? t('above') : heading || t('noHeading');
  const ids = changes.map(({ id }) => id);
  const chosen = ids.filter(isChosen).length;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.head}>
        {ids.length > 1 && (
          <Check
            label={t('chooseAll', { section: name })}
            isSelected={chosen === ids.length}
            isIndeterminate={chosen > 0 && chosen < ids.length}
            onChange={(wanted) => onChoose(ids, wanted)}
          />
        )}
        <h2 id={title} className={styles.heading}>
          {name}
        </h2>
        {ids.length > 0 && <span className={styles.count}>{t('count', { count: ids.length })}</span>}
      </div>
      <div className={styles.beside}>
        <div className={styles.changes}>
          {changes.length > 0 && (
            <ul>
              {changes.map((change) => (
                <ChangeRow
                  key={change.id}
                  change={change}
                  isChosen={isChosen(change.id)}
                  onChoose={(wanted) => onChoose([change.id], wanted)}
                />
              ))}
            </ul>
          )}
          {notTaken.length > 0 && (
            <div className={styles.notTaken}>
              <h3 className={styles.subhead}>{t('notTaken.title')}</h3>
              <ul>
                {notTaken.map(({ what, before, after }) => (
                  <li key={`${what} ${before} ${after}`} className={styles.left}>
                    <span className={styles.kind}>{t(`notTaken.${what}`)}</span>
                    <p className={styles.text}>
                      <Difference before={before} after={after} />
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {comments.length > 0 && (
          <ul className={styles.comments} aria-label={t('comments', { section: name })}>
            {comments.map(({ author, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: comments stand still
              <li key={at} className={styles.comment}>
                <span className={styles.author}>{author || t('nobody')}</span>
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
