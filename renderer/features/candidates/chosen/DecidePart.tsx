import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';
import { OfThem } from './OfThem.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

/** On whom it is being decided, and in which job. */
export interface Deciding {
  readonly job: string;
  readonly candidates: readonly string[];
}

interface DecidePartProps {
  readonly ids: readonly string[];
  /** The job looked at; without one it is asked for. */
  readonly job: string | undefined;
  readonly onDecide: (deciding: Deciding) => void;
}

/** Begins to decide on those chosen, in one job. */
export function DecidePart({ ids, job, onDecide }: DecidePartProps) {
  const t = useWords('candidates');
  const [isAsking, setAsking] = useState(false);
  /** Where all those chosen are considered for one job only, there is nothing to ask. */
  const begin = () => {
    call('candidate:choices', { ids: [...ids] })
      .then(({ jobs: [first, ...others] }) =>
        first && others.length === 0 ? decideIn(first.id) : setAsking(true),
      )
      .catch(report);
  };
  const decideIn = (job: string) => {
    setAsking(false);
    call('candidate:ids', { job })
      .then((considered) => new Set(considered))
      .then((considered) => onDecide({ job, candidates: ids.filter((id) => considered.has(id)) }))
      .catch(report);
  };
  if (job !== undefined) {
    return (
      <Button small onPress={() => onDecide({ job, candidates: ids })}>
        {t('decide.button')}
      </Button>
    );
  }
  return (
    <Popover
      label={t('decide.label')}
      isOpen={isAsking}
      onOpenChange={(open) => (open ? begin() : setAsking(false))}
      trigger={<Button small>{t('decide.button')}</Button>}
    >
      <WhichJob ids={ids} onJob={decideIn} />
    </Popover>
  );
}

function WhichJob({ ids, onJob }: { ids: readonly string[]; onJob: (job: string) => void }) {
  const t = useWords('candidates');
  const { data: jobs } = useCall('job:list', undefined);
  const { data: choices } = useCall('candidate:choices', { ids: [...ids] });
  const focus = useKeptFocus<HTMLUListElement>();
  if (!jobs || !choices) return null;
  if (choices.jobs.length === 0) return <p className={styles.hint}>{t('decide.none')}</p>;
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  return (
    <ul className={styles.list} aria-label={t('decide.label')} {...focus}>
      {choices.jobs.map(({ id, count }) => (
        <li key={id} className={styles.item}>
          <Button small onPress={() => onJob(id)}>
            {titles.get(id) || t('untitledJob')}
          </Button>
          <OfThem count={count} total={ids.length} />
        </li>
      ))}
    </ul>
  );
}
