import { clockOf, dayOf } from '#domain/erasure/due.ts';
import { Check } from '../../../ui/Check.tsx';
import { longDay } from '../../../words/days.ts';
import { put, useCandidateEditing } from '../CandidateContext.tsx';
import { DayInput } from '../parts/DayInput.tsx';
import { Part } from '../parts/Part.tsx';
import styles from './side.module.css';

/** How long the candidate may and must be kept; each says what it does. */
export function Retention() {
  const { candidate, change, t } = useCandidateEditing();
  const { keepUntil, eraseBy, legalHold } = candidate.retention;
  const state = clockOf(candidate, dayOf(Date.now()));
  const toSay = state === 'due' || state === 'soon';
  const crossed = keepUntil !== null && eraseBy !== null && keepUntil > eraseBy;
  return (
    <Part title={t('retention.title')}>
      {toSay && eraseBy !== null && (
        <p className={styles.warn}>{t(`retention.${state}`, { day: longDay(eraseBy) })}</p>
      )}
      <div className={styles.fields}>
        <DayInput
          path={['retention', 'keepUntil']}
          label={t('retention.keepUntil')}
          value={keepUntil}
          description={t('retention.keepUntilMeans')}
        />
        <DayInput
          path={['retention', 'eraseBy']}
          label={t('retention.eraseBy')}
          value={eraseBy}
          description={t('retention.eraseByMeans')}
          error={crossed ? t('retention.crossed', { day: longDay(keepUntil) }) : undefined}
        />
        <div>
          <Check
            isSelected={legalHold}
            onChange={(isHeld) =>
              change(t(isHeld ? 'deed.hold' : 'deed.release'), [
                put(candidate, ['retention', 'legalHold'], isHeld),
              ])
            }
          >
            {t('retention.legalHold')}
          </Check>
          <p className={legalHold ? styles.held : styles.means}>
            {t(legalHold ? 'retention.held' : 'retention.legalHoldMeans')}
          </p>
        </div>
      </div>
    </Part>
  );
}
