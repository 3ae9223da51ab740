import { newId } from '../../../api/ids.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';
import { Part } from '../parts/Part.tsx';
import styles from './Notes.module.css';
import { blocksOf, textOf } from './noteText.ts';

/** What one wants to remember of a candidate, for everybody who works with this workbook. */
export function Notes() {
  const { candidate, change, latest, t } = useCandidateEditing();
  const typed = useTyped(textOf(candidate.notes), (text) => {
    const now = latest();
    change(t('deed.notes'), [put(now, ['notes'], blocksOf(text, now.notes, newId))], 'candidate:notes');
  });
  return (
    <Part title={t('notes.title')}>
      <TextField
        className={styles.notes}
        label={t('notes.title')}
        hideLabel
        rows={3}
        maxLength={50_000}
        placeholder={t('notes.placeholder')}
        value={typed.value}
        onChange={typed.onChange}
        onCommit={typed.flush}
      />
      <p className={styles.hint}>{t('notes.hint')}</p>
    </Part>
  );
}
