import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type Job, workModes } from '#domain/schemas/job.ts';
import { putFact } from '../../../job/changes.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useEditing } from '../useEditing.ts';
import { Fact } from './Fact.tsx';
import styles from './facts.module.css';

/** On site, hybrid or remote, and a note on it: "two days on site". */
export function WorkModeFact() {
  const { job, t } = useEditing();
  const mode = job.workMode === null ? '' : t(`workMode.${job.workMode}`);
  return (
    <Fact
      label={t('fact.workMode')}
      gap={t('gap.workMode')}
      value={[mode, job.workModeNote.trim()].filter(Boolean).join(', ')}
    >
      <WorkModeForm />
    </Fact>
  );
}

function WorkModeForm() {
  const { job, change, t } = useEditing();
  const label = t('deed.fact', { fact: t('fact.workMode') });
  const note = useTyped(job.workModeNote, (value) =>
    change(label, [putFact(job, 'workModeNote', value)], 'fact:workModeNote'),
  );
  return (
    <>
      <RadioGroup
        className={styles.radios ?? ''}
        value={job.workMode ?? 'unsaid'}
        onChange={(value) =>
          change(label, [putFact(job, 'workMode', value === 'unsaid' ? null : (value as Job['workMode']))])
        }
      >
        <Label className={styles.label ?? ''}>{t('fact.workMode')}</Label>
        {[...workModes, 'unsaid' as const].map((mode) => (
          <Radio key={mode} value={mode} className={styles.radio ?? ''}>
            <span className={styles.dot} />
            {mode === 'unsaid' ? t('fact.unsaid') : t(`workMode.${mode}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t('workMode.note')}
        placeholder={t('workMode.notePlaceholder')}
        value={note.value}
        onChange={note.onChange}
        onCommit={note.flush}
      />
    </>
  );
}
