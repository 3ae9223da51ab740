import { type FormEvent, useState } from 'react';
import type { TemplateRow, WorkbookState } from '#contract/state.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import {
  type Destination,
  destinationChoice,
  destinationKey,
  destinations,
  destinationText,
  startJob,
} from './destination.ts';
import styles from './TemplateChooser.module.css';

interface StartFormProps {
  readonly template: TemplateRow;
  readonly workbook?: WorkbookState;
  readonly usual: Destination;
  /** What is typed, for the paper above. */
  readonly onChange: (job: { title: string; location: string }) => void;
  readonly onAdded: (job: string) => void;
}

/** Two fields, where it goes, and the start. */
export function StartForm({ template, workbook, usual, onChange, onAdded }: StartFormProps) {
  const t = useWords('start');
  const [title, setTitle] = useState(template.title);
  const [location, setLocation] = useState('');
  const [destination, setDestination] = useState(usual);
  const [busy, setBusy] = useState(false);
  const { data: folder } = useCall('start:folder', undefined);
  const { data: recents = [] } = useCall('start:recent', undefined);
  const names = { folder: folder?.place ?? '', workbook: workbook?.name ?? '' };

  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const job = { template: template.id, title: title.trim() || template.title, location: location.trim() };
    void startJob(job, destination, t)
      .then((id) => {
        if (id !== null) onAdded(id);
      })
      .finally(() => setBusy(false));
  };

  return (
    <form className={styles.form} onSubmit={begin}>
      <p className={styles.what}>
        <span className={styles.name}>{template.title}</span>
        <span className={styles.counts}>{countsText(template, t)}</span>
      </p>
      <TextField
        label={t('form.title')}
        value={title}
        onChange={(title) => {
          setTitle(title);
          onChange({ title, location });
        }}
      />
      <TextField
        label={t('form.location')}
        placeholder={t('form.locationHint')}
        value={location}
        onChange={(location) => {
          setLocation(location);
          onChange({ title, location });
        }}
      />
      <div className={styles.foot}>
        <span className={styles.where}>{destinationText(destination, names.workbook, t)}</span>
        <Menu
          label={t('form.where')}
          trigger={
            <Button kind="quiet" small className={styles.change} aria-label={t('form.changeWhere')}>
              {t('form.change')}
            </Button>
          }
          entries={destinations(workbook, recents).map((one) => ({
            id: destinationKey(one),
            text: destinationChoice(one, names, t),
            isChosen: destinationKey(one) === destinationKey(destination),
            onAction: () => setDestination(one),
          }))}
        />
        <Button kind="primary" type="submit" className={styles.go} isPending={busy}>
          {t('form.start')}
        </Button>
      </div>
    </form>
  );
}

/** "16 requirements, 15 skills, 8 stages": what there is of each. */
function countsText({ requirements, skills, stages }: TemplateRow, t: ReturnType<typeof useWords>): string {
  return Object.entries({ requirements, skills, stages })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`form.${what}`, { count }))
    .join(', ');
}
