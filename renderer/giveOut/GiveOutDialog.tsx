import { useState } from 'react';
import { call } from '../api/client.ts';
import { useCall } from '../api/hooks.ts';
import { report } from '../api/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';
import { ChooseForms } from './ChooseForms.tsx';
import styles from './giveOut.module.css';
import { Outcome } from './Outcome.tsx';
import { likely, requestsOf, type Wanted } from './requests.ts';
import { useGiveOut } from './useGiveOut.ts';

/** The most files of one run. */
const most = 5_000;

/** Which forms, then how far it is, then what came of it. */
export function GiveOutDialog({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const t = useWords('giveOut');
  const { data: choices, error } = useCall('form:choices', { job: jobId });
  const [changed, setChanged] = useState<Wanted | null>(null);
  const { isWriting, progress, done, problem, write, stop } = useGiveOut();
  const wanted = changed ?? (choices ? likely(choices) : null);
  const requests = choices && wanted ? requestsOf(jobId, choices, wanted) : [];
  const reason = requests.length === 0 ? t('chooseFirst') : requests.length > most ? t('tooMany') : undefined;
  const skipped = done?.forms.filter(({ outcome }) => outcome === 'skipped') ?? [];
  const file = done?.file ?? null;
  const actions = isWriting ? (
    <Button onPress={stop}>{t('stop')}</Button>
  ) : done ? (
    <>
      {file !== null && (
        <Button onPress={() => void call('file:show', { file }).catch(report)}>{t('show')}</Button>
      )}
      {skipped.length > 0 && (
        <Button
          onPress={() =>
            void write(
              skipped.map(({ request }) => request),
              true,
            )
          }
        >
          {t('replace', { count: skipped.length })}
        </Button>
      )}
      <Button kind="primary" onPress={onClose}>
        {t('close')}
      </Button>
    </>
  ) : (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button kind="primary" disabledBecause={reason} onPress={() => void write(requests, false)}>
        {t('write', { count: requests.length })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('title')} isOpen onClose={isWriting ? stop : onClose} actions={actions}>
      {(error || problem) && <p className={styles.problem}>{error?.message ?? problem}</p>}
      {isWriting ? (
        <div className={styles.writing} role="status">
          <progress
            className={styles.bar}
            aria-label={t('progress')}
            max={progress?.of ?? requests.length}
            value={progress?.done ?? 0}
          />
          <p>{t('writing', { done: progress?.done ?? 0, of: progress?.of ?? requests.length })}</p>
        </div>
      ) : done ? (
        <Outcome done={done} />
      ) : (
        choices && wanted && <ChooseForms choices={choices} wanted={wanted} onChange={setChanged} />
      )}
    </Dialog>
  );
}
