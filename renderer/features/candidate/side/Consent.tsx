import { dayOf } from '#domain/erasure/due.ts';
import { longDay } from '../../../words/days.ts';
import { useCandidateEditing } from '../CandidateContext.tsx';
import { DayInput } from '../parts/DayInput.tsx';
import { Part } from '../parts/Part.tsx';
import { TypedField } from '../parts/TypedField.tsx';
import styles from './side.module.css';

/** That the candidate agreed to being kept here, since when and until when. */
export function Consent() {
  const { candidate, t } = useCandidateEditing();
  const { given, until, note } = candidate.consent;
  const isOver = until !== null && until < dayOf(Date.now());
  return (
    <Part title={t('consent.title')}>
      {isOver && <p className={styles.warn}>{t('consent.over', { day: longDay(until) })}</p>}
      <div className={styles.fields}>
        <div className={styles.two}>
          <DayInput
            path={['consent', 'given']}
            label={t('consent.given')}
            fact={t('consent.givenFact')}
            value={given}
          />
          <DayInput
            path={['consent', 'until']}
            label={t('consent.until')}
            fact={t('consent.untilFact')}
            value={until}
          />
        </div>
        <TypedField
          path={['consent', 'note']}
          label={t('consent.note')}
          value={note}
          placeholder={t('consent.notePlaceholder')}
        />
      </div>
    </Part>
  );
}
