import { useState } from 'react';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { SidePanel } from '../../decide/SidePanel.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './AddPanel.module.css';

interface AddPanelProps {
  readonly jobId: string;
  readonly onClose: () => void;
}

const most = 100;

/** Brings candidates to this job: somebody new, or some of the workbook's. */
export function AddPanel({ jobId, onClose }: AddPanelProps) {
  const t = useWords('board');
  return (
    <SidePanel title={t('add.label')} onClose={onClose}>
      <NewForm jobId={jobId} />
      <Existing jobId={jobId} />
    </SidePanel>
  );
}

function NewForm({ jobId }: { jobId: string }) {
  const t = useWords('board');
  const [name, setName] = useState('');
  const typed = name.trim();
  const add = () => {
    if (typed === '') return;
    setName('');
    call('candidate:add', {
      name: typed,
      job: jobId,
      label: t('label.add', { name: typed.slice(0, 80) }),
    }).catch((error) => {
      setName(typed);
      report(error);
    });
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 className={styles.head}>{t('add.new')}</h3>
      <div className={styles.line}>
        <TextField
          className={styles.grow}
          label={t('add.name')}
          hideLabel
          placeholder={t('add.name')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <Button type="submit" disabledBecause={typed === '' ? t('add.nameFirst') : undefined}>
          {t('add.addNew')}
        </Button>
      </div>
    </form>
  );
}

function Existing({ jobId }: { jobId: string }) {
  const t = useWords('board');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data } = useCall(
    'candidate:list',
    { text: typed, sort: 'name', offset: 0, limit: 500 },
    ({ candidates }) => candidates.length > 0,
  );
  if (!data || data.total === 0) return null;
  const others = data.rows.filter(({ applications }) => applications.every(({ job }) => job !== jobId));
  const shown = others.slice(0, most);
  const ids = shown.map(({ id }) => id).filter((id) => chosen.has(id));
  const add = () => {
    const label = t('label.addMany', { count: ids.length });
    call('candidate:addToJob', { ids, job: jobId, label }).then(() => setChosen(new Set()), report);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.head}>{t('add.existing')}</h3>
      <SearchField label={t('add.search')} placeholder={t('add.search')} value={typed} onChange={setTyped} />
      {shown.length === 0 ? (
        <p className={styles.none}>{t(typed === '' && data.found <= 500 ? 'add.none' : 'add.noneFound')}</p>
      ) : (
        <ul className={styles.people}>
          {shown.map(({ id, name, applications }) => (
            <li key={id}>
              <Check
                isSelected={chosen.has(id)}
                onChange={(isChosen) =>
                  setChosen((before) => {
                    const after = new Set(before);
                    if (isChosen) after.add(id);
                    else after.delete(id);
                    return after;
                  })
                }
              >
                <span className={styles.text}>
                  <span>{name || t('unnamed')}</span>
                  {applications[0] && <span className={styles.note}>{applications[0].title}</span>}
                </span>
              </Check>
            </li>
          ))}
          {others.length > most && <li className={styles.none}>{t('add.more')}</li>}
        </ul>
      )}
      {shown.length > 0 && (
        <Button kind="primary" onPress={add} disabledBecause={ids.length === 0 ? t('add.choose') : undefined}>
          {ids.length === 0 ? t('add.addNone') : t('add.addChosen', { count: ids.length })}
        </Button>
      )}
    </div>
  );
}
