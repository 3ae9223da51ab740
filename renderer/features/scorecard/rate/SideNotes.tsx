import { type Ref, useId } from 'react';
import type { Sheet } from '#contract/assessments.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './SideNotes.module.css';

interface SideNotesProps {
  readonly sheet: Sheet;
  readonly criterion: Criterion | undefined;
  readonly isNotAsked: boolean;
  readonly notesRef: Ref<HTMLTextAreaElement>;
  readonly onNotes: (text: string) => void;
  readonly onNotAsked: () => void;
}

/** Beside the question: one's private notes, leaving a criterion out, and what the posting asks for. */
export function SideNotes({ sheet, criterion, isNotAsked, notesRef, onNotes, onNotAsked }: SideNotesProps) {
  const t = useWords('scorecard');
  const id = useId();
  const notes = useTyped(sheet.assessment.privateNotes, onNotes);
  const skills = sheet.skills.filter((skill) => criterion?.skills.includes(skill.id));
  const questions = sheet.stage.questions.filter(({ text }) => text.trim() !== '');
  return (
    <aside className={styles.side} aria-label={t('side')}>
      <section className={styles.part}>
        <div className={styles.head}>
          <label htmlFor={id} className={styles.title}>
            {t('notes.label')}
          </label>
          <Keys keys="N" />
        </div>
        <p className={styles.hint}>{t('notes.hint')}</p>
        <textarea
          id={id}
          ref={notesRef}
          className={styles.notes}
          rows={6}
          maxLength={50_000}
          value={notes.value}
          onChange={(event) => notes.onChange(event.target.value)}
          onBlur={notes.flush}
        />
      </section>
      {criterion && (
        <section className={styles.part}>
          <div className={styles.head}>
            <Button small isPressed={isNotAsked} onPress={onNotAsked}>
              {t('notAsked.label')}
            </Button>
            <Keys keys="0" />
          </div>
          <p className={styles.hint}>{t('notAsked.hint')}</p>
        </section>
      )}
      {skills.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('asked')}</h3>
          <ul>
            {skills.map((skill) => (
              <li key={skill.id} className={styles.skill}>
                {[skill.name, t(`level.${skill.level}`), t(`need.${skill.need}`)].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('stageQuestions')}</h3>
          <ul>
            {questions.map(({ id, text }) => (
              <li key={id} className={styles.skill}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
