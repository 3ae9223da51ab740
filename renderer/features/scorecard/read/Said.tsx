import { lacksEvidence, ratingOf } from '#domain/assessment/rating.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { useWords } from '../../../words/words.ts';
import { Figure } from '../Figure.tsx';
import { longMoment } from './moment.ts';
import styles from './ReadView.module.css';

/** What one interviewer says about one criterion, and what they said before. */
export function Said({ criterion, assessment }: { criterion: Criterion; assessment: Assessment }) {
  const t = useWords('scorecard');
  const rating = ratingOf(assessment, criterion.id);
  const changes = assessment.changes.filter(({ before }) => before.criterion === criterion.id);
  const value = rating?.value ?? null;
  const anchor = criterion.scale.find((point) => point.value === value)?.anchor;
  const isOut = value !== null && criterion.knockOutBelow !== null && value < criterion.knockOutBelow;
  return (
    <div className={styles.said}>
      <Figure rating={rating} points={criterion.scale.length} isExplained />
      <div className={styles.words}>
        {value === null && (
          <p className={styles.none}>{t(rating?.notAsked ? 'list.notAsked' : 'list.notRated')}</p>
        )}
        {isOut && <p className={styles.out}>{t('read.out')}</p>}
        {anchor && <p className={styles.anchor}>{anchor}</p>}
        {rating && rating.evidence.trim() !== '' && <p className={styles.text}>{rating.evidence}</p>}
        {lacksEvidence(rating) && <p className={styles.missing}>{t('list.noEvidence')}</p>}
        {changes.map(({ at, before, reason }) => (
          <div key={at} className={styles.change}>
            <p>
              {t(before.value === null ? 'read.wasNone' : 'read.was', {
                value: before.value ?? '',
                at: longMoment(at),
              })}{' '}
              {reason}
            </p>
            {before.evidence.trim() !== '' && <p>{t('read.wasEvidence', { text: before.evidence })}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
