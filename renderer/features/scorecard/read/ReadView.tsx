import { useState } from 'react';
import type { Sheet } from '#contract/assessments.ts';
import { criteriaOf } from '#domain/assessment/rating.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { Button } from '../../../ui/Button.tsx';
import { ScreenHead } from '../../../ui/ScreenHead.tsx';
import { useWords } from '../../../words/words.ts';
import type { SheetDeeds } from '../useSheet.ts';
import { AmendDialog } from './AmendDialog.tsx';
import { longMoment } from './moment.ts';
import styles from './ReadView.module.css';
import { Said } from './Said.tsx';

interface ReadViewProps {
  readonly sheet: Sheet;
  readonly deeds: SheetDeeds;
  readonly onLeave: () => void;
}

/** A column of the reading view: one interviewer's scorecard. */
interface Column {
  readonly name: string;
  readonly assessment: Assessment;
}

/** A submitted scorecard, with what the others rated beside it as far as it may be seen. */
export function ReadView({ sheet, deeds, onLeave }: ReadViewProps) {
  const t = useWords('scorecard');
  const { assessment, stage, mine, colleagues } = sheet;
  const [amended, setAmended] = useState<Criterion | null>(null);
  const own: Column = { name: mine ? t('read.you') : nameOf(sheet.interviewerName), assessment };
  const columns = [
    own,
    ...colleagues.flatMap(({ name, assessment }) => (assessment ? [{ name: nameOf(name), assessment }] : [])),
  ];
  const others = columns.slice(1).flatMap((column) => criteriaOf(stage, column.assessment));
  const criteria = stage.criteria.filter(
    (one) => criteriaOf(stage, assessment).includes(one) || others.includes(one),
  );
  const waiting = colleagues.filter((colleague) => colleague.assessment === null);

  function nameOf(name: string): string {
    return name || t('unnamed');
  }
  return (
    <div className={styles.read}>
      <ScreenHead
        title={sheet.candidateName || t('unnamed')}
        note={`${stage.name} · ${sheet.jobTitle}`}
        actions={<Button onPress={onLeave}>{t('back')}</Button>}
      />
      <div className={styles.body}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.criterion}>
                <span className="visually-hidden">{t('read.criterion')}</span>
              </th>
              {columns.map(({ name, assessment }) => (
                <th key={assessment.id} scope="col">
                  {name}
                  <span className={styles.when}>
                    {assessment.submitted && t('read.submitted', { at: longMoment(assessment.submitted) })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row" className={styles.criterion}>
                  {criterion.name}
                  {criterion.retired && <span className={styles.when}>{t('read.retired')}</span>}
                  {criterion.knockOutBelow !== null && (
                    <span className={styles.when}>
                      {t('list.mustReach', { value: criterion.knockOutBelow })}
                    </span>
                  )}
                </th>
                {columns.map(({ assessment, name }, index) => (
                  <td key={assessment.id}>
                    <Said criterion={criterion} assessment={assessment} />
                    {mine && index === 0 && !criterion.retired && (
                      <Button
                        kind="quiet"
                        small
                        aria-label={t('read.changeNamed', { name: criterion.name })}
                        onPress={() => setAmended(criterion)}
                      >
                        {t('read.change')}
                      </Button>
                    )}
                    <span className="visually-hidden">{name}</span>
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.criterion}>
                {t('overall.title')}
              </th>
              {columns.map(({ assessment: { id, recommendation } }) => (
                <td key={id} className={recommendation ? styles.overall : styles.none}>
                  {t(recommendation ? `overall.${recommendation}` : 'read.noRecommendation')}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        {waiting.length > 0 && (
          <p className={styles.waiting}>
            {waiting.map(({ name, status }) => t(`read.waiting.${status}`, { name: nameOf(name) })).join(' ')}
          </p>
        )}
        {mine && assessment.privateNotes !== '' && (
          <section className={styles.notes}>
            <h2 className={styles.title}>{t('notes.label')}</h2>
            <p className={styles.when}>{t('notes.hint')}</p>
            <p className={styles.text}>{assessment.privateNotes}</p>
          </section>
        )}
      </div>
      {amended && (
        <AmendDialog
          criterion={amended}
          assessment={assessment}
          onClose={() => setAmended(null)}
          onAmend={(said) => deeds.amend(amended.id, amended.name, said)}
        />
      )}
    </div>
  );
}
