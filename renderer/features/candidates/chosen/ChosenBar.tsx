import type { ReactNode } from 'react';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { locale, useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';
import { DaysPart } from './DaysPart.tsx';
import { JobsPart } from './JobsPart.tsx';
import { TagsPart } from './TagsPart.tsx';

interface ChosenBarProps {
  readonly ids: readonly string[];
  /** What came of the last deed where it did not change everybody, as a sentence. */
  readonly note: string | null;
  readonly onNote: (note: string | null) => void;
  readonly onNone: () => void;
  readonly onRemove: () => void;
  /** Deciding on those chosen. */
  readonly decide: ReactNode;
}

/** What can be done with those chosen, one or many. */
export function ChosenBar({ ids, note, onNote, onNone, onRemove, decide }: ChosenBarProps) {
  const t = useWords('candidates');
  return (
    <section className={styles.bar} aria-label={t('chosen.label')}>
      <span className={styles.count}>{t('chosen.count', { shown: ids.length.toLocaleString(locale) })}</span>
      <Popover label={t('jobs.label')} trigger={<Button small>{t('jobs.button')}</Button>}>
        <JobsPart ids={ids} onNote={onNote} />
      </Popover>
      <Popover label={t('tags.label')} trigger={<Button small>{t('tags.button')}</Button>}>
        <TagsPart ids={ids} />
      </Popover>
      {decide}
      <Popover label={t('days.label')} trigger={<Button small>{t('days.button')}</Button>}>
        {(close) => (
          <DaysPart
            ids={ids}
            onDone={(done) => {
              onNote(done);
              close();
            }}
          />
        )}
      </Popover>
      <Button small onPress={onRemove}>
        {t('remove.button')}
      </Button>
      <span className={styles.note} role="status">
        {note}
      </span>
      <IconButton icon="close" name={t('chosen.none')} onPress={onNone} />
    </section>
  );
}
