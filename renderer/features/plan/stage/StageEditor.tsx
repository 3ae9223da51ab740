import { questionMinutes } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { stagePath } from '../changes.ts';
import { Criteria } from '../criteria/Criteria.tsx';
import { duration } from '../parts/duration.ts';
import { Questions } from '../questions/Questions.tsx';
import { useStageDeeds } from '../stages/useStageDeeds.ts';
import { usePlanning } from '../usePlanning.ts';
import { StageHead } from './StageHead.tsx';
import styles from './stage.module.css';

/** One stage: what it is for, who assesses, what is rated and what is asked. */
export function StageEditor({ stage }: { stage: Stage }) {
  const { job, t } = usePlanning();
  const { nameOf } = useStageDeeds();
  const name = nameOf(stage);
  const asked = questionMinutes(stage);
  return (
    <section aria-label={name}>
      <StageHead stage={stage} />
      <Criteria stage={stage} />
      <div className={styles.questions}>
        <h3 className={styles.title}>{t('stage.questions')}</h3>
        <p className={styles.hint}>{t('stage.questionsHint')}</p>
        <Questions path={stagePath(job.id, stage.id)} name={name} questions={stage.questions} />
      </div>
      {asked > 0 && (
        <p className={asked > stage.minutes ? styles.over : styles.hint}>
          {t(asked > stage.minutes ? 'stage.questionsOver' : 'stage.questionTime', {
            time: duration(asked, t),
            minutes: duration(stage.minutes, t),
          })}
        </p>
      )}
    </section>
  );
}
