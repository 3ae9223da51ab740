import { clockOf, dayOf } from '#domain/erasure/due.ts';
import { ExportMenu } from '../../documents/ExportMenu.tsx';
import { useTyped } from '../../job/useTyped.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { longDay } from '../../words/days.ts';
import { put, useCandidateEditing } from './CandidateContext.tsx';
import styles from './CandidateScreen.module.css';

/** The candidate's name, what presses, and the documents about them. */
export function Head({ onBack }: { onBack: () => void }) {
  const { candidate, t } = useCandidateEditing();
  const { id } = candidate;
  return (
    <ScreenHead
      back={<IconButton icon="left" name={t('back')} onPress={onBack} />}
      title={<Name />}
      note={<Clock />}
      actions={
        <ExportMenu
          requests={[
            { document: 'candidate-report', job: null, candidates: [id] },
            { document: 'candidate-copy', job: null, candidates: [id] },
          ]}
        />
      }
    />
  );
}

function Name() {
  const { candidate, change, t } = useCandidateEditing();
  const typed = useTyped(candidate.name, (name) =>
    change(t('deed.fact', { fact: t('name') }), [put(candidate, ['name'], name)], 'candidate:name'),
  );
  return (
    <input
      className={styles.name}
      aria-label={t('name')}
      placeholder={t('nameless')}
      maxLength={1_000}
      value={typed.value}
      onChange={(event) => typed.onChange(event.target.value)}
      onBlur={typed.flush}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}

/** What the clocks say, when somebody should look. */
function Clock() {
  const { candidate, t } = useCandidateEditing();
  const state = clockOf(candidate, dayOf(Date.now()));
  const { eraseBy } = candidate.retention;
  const { until } = candidate.consent;
  if (state === 'held') return <span className={styles.clock}>{t('clock.held')}</span>;
  if (state === 'consent' && until !== null) {
    return <span className={styles.clock}>{t('clock.consent', { day: longDay(until) })}</span>;
  }
  if ((state === 'due' || state === 'soon') && eraseBy !== null) {
    return <span className={styles.clock}>{t(`clock.${state}`, { day: longDay(eraseBy) })}</span>;
  }
  return null;
}
