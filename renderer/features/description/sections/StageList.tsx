import type { Stage } from '#domain/schemas/plan.ts';
import { putInStage } from '../../../job/changes.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { useEditing } from '../useEditing.ts';
import styles from './sections.module.css';

/** The steps candidates go through, as the posting names them. */
export function StageList() {
  const { job, t } = useEditing();
  const stages = job.plan.stages.filter((stage) => !stage.retired);
  if (stages.length === 0) return <p className={styles.hint}>{t('stages.none')}</p>;
  return (
    <ol className={styles.stages} aria-label={t('stages.title')}>
      {stages.map((stage) => (
        <StageRow key={stage.id} stage={stage} />
      ))}
    </ol>
  );
}

function StageRow({ stage }: { stage: Stage }) {
  const { job, change, t } = useEditing();
  const label = t('deed.stage', { name: stage.name.trim() || t('stages.unnamed') });
  const name = useTyped(stage.name, (value) =>
    change(label, [putInStage(job, stage.id, 'name', value)], `stage:${stage.id}`),
  );
  const summary = useTyped(stage.summary, (value) =>
    change(label, [putInStage(job, stage.id, 'summary', value)], `summary:${stage.id}`),
  );
  return (
    <li className={styles.stage}>
      <input
        className={styles.stageName}
        aria-label={t('stages.name')}
        placeholder={t('stages.unnamed')}
        maxLength={1000}
        value={name.value}
        onChange={(event) => name.onChange(event.target.value)}
        onBlur={name.flush}
      />
      <textarea
        className={styles.stageSummary}
        rows={1}
        aria-label={t('stages.summary', { name: stage.name })}
        placeholder={t('stages.summaryPlaceholder')}
        maxLength={1000}
        value={summary.value}
        onChange={(event) => summary.onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={summary.flush}
      />
    </li>
  );
}
