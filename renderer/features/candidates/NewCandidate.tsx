import { useState } from 'react';
import type { JobRow } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './CandidatesScreen.module.css';

interface NewCandidateProps {
  /** The job looked at, which is likely theirs. */
  readonly job: string | undefined;
  readonly onAdded: (candidate: string) => void;
}

/** Asks for a name, and for the job if there is one; the rest is written on the candidate's own page. */
export function NewCandidate({ job, onAdded }: NewCandidateProps) {
  const t = useWords('candidates');
  return (
    <Popover
      label={t('new.label')}
      placement="bottom end"
      trigger={<Button kind="primary">{t('new.label')}</Button>}
    >
      {(close) => (
        <NewForm
          job={job}
          onAdded={(id) => {
            close();
            onAdded(id);
          }}
        />
      )}
    </Popover>
  );
}

const none = 'none';

function NewForm({ job, onAdded }: NewCandidateProps) {
  const t = useWords('candidates');
  const { data: jobs = [] } = useCall('job:list', undefined);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(job ?? none);
  const [isAdding, setAdding] = useState(false);
  const typed = name.trim();
  const open = jobs.filter((one: JobRow) => !one.archived || one.id === job);

  const add = () => {
    if (typed === '' || isAdding) return;
    setAdding(true);
    const wanted = chosen === none ? null : chosen;
    call('candidate:add', { name: typed, job: wanted, label: t('label.add', { name: short(typed) }) })
      .then(({ id }) => onAdded(id))
      .catch((error) => {
        setAdding(false);
        report(error);
      });
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t('new.name')} value={name} onChange={setName} autoFocus />
      {open.length > 0 && (
        <Select
          label={t('new.job')}
          choices={[
            { id: none, text: t('noJob') },
            ...open.map(({ id, title }) => ({ id, text: title || t('untitledJob') })),
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Button
        kind="primary"
        type="submit"
        isPending={isAdding}
        disabledBecause={typed === '' ? t('new.nameFirst') : undefined}
      >
        {t('new.add')}
      </Button>
    </form>
  );
}

/** Labels of deeds are short. */
function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
